import { type ChildProcess, spawn } from 'node:child_process';
import type { RequestOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { KubeConfig, User } from '@kubernetes/client-node';
import { asList, asMapping, asString, type Mapping } from '../manifest/value.ts';
import { CredentialError } from './api-error.ts';

/** A program that has said nothing for so long waits for a person, or for ever. Milliseconds. */
const patience = 45_000;

/** Nobody's credentials are longer. */
const longest = 1024 * 1024;

const provider = 'credential-program';

type Authenticator = Parameters<KubeConfig['addAuthenticator']>[0];

/** A user whose credential program is run by us: the client's own would wait for it without end, once for each request. */
export function withCredentialProgram({ exec, ...user }: User): User {
  return exec ? { ...user, authProvider: { name: provider, config: { program: exec } } } : user;
}

/**
 * Runs the credential program of a kubeconfig as kubectl does, but without a terminal and not for ever. One run serves all
 * requests until the credentials expire.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 */
export class CredentialProgram implements Authenticator {
  #status: Mapping | undefined;
  #running: Promise<Mapping> | undefined;

  isAuthProvider(user: User): boolean {
    return user?.authProvider?.name === provider;
  }

  async applyAuthentication(user: User, options: RequestOptions): Promise<void> {
    const program = asMapping(asMapping(user.authProvider?.config).program);
    if (!this.#status || isOver(this.#status)) {
      this.#running ??= run(program).finally(() => {
        this.#running = undefined;
      });
      this.#status = await this.#running;
    }
    const { clientCertificateData, clientKeyData, token } = this.#status;
    if (asString(clientCertificateData)) options.cert = clientCertificateData as string;
    if (asString(clientKeyData)) options.key = clientKeyData as string;
    if (asString(token)) options.headers = { ...options.headers, Authorization: `Bearer ${token}` };
  }
}

function isOver({ expirationTimestamp }: Mapping): boolean {
  const end = Date.parse(asString(expirationTimestamp) ?? '');
  return !Number.isNaN(end) && end <= Date.now();
}

/** The status of the ExecCredential that a program prints. */
async function run(program: Mapping): Promise<Mapping> {
  const name = asString(program.command) ?? '';
  const args = asList(program.args).flatMap((arg) => asString(arg) ?? []);
  const env = asList(program.env)
    .map(asMapping)
    .map((entry) => [asString(entry.name) ?? '', asString(entry.value) ?? '']);
  const info = { apiVersion: program.apiVersion, kind: 'ExecCredential', spec: { interactive: false } };
  const fail = (what: string): CredentialError =>
    new CredentialError(`the credential program ${name} ${what}`);
  const text = await new Promise<string>((resolve, reject) => {
    const child = spawn(name, args, {
      env: { ...process.env, KUBERNETES_EXEC_INFO: JSON.stringify(info), ...Object.fromEntries(env) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that what it has started ends with it.
      detached: process.platform !== 'win32',
      windowsHide: true,
    });
    // Whoever waits for it keeps us alive; when nobody does any more, it ends with us.
    const end = (): void => endGroup(child);
    process.once('exit', end);
    for (const part of [child, child.stdout as Socket, child.stderr as Socket]) part.unref();
    let [stdout, stderr] = ['', ''];
    const timer = setTimeout(() => {
      end();
      reject(fail(`did not end within ${patience / 1000} s`));
    }, patience).unref();
    child.stdout.on('data', (part) => {
      stdout = (stdout + part).slice(0, longest);
    });
    child.stderr.on('data', (part) => {
      stderr = (stderr + part).slice(-longest);
    });
    child.on('error', ({ message }) => {
      clearTimeout(timer);
      reject(fail(`could not be run: ${message}`));
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('exit', end);
      const said = stderr.trim().split('\n').at(-1) ?? '';
      if (code === 0) resolve(stdout);
      else reject(fail(`ended with exit code ${code}${said ? `: ${said.slice(0, 300)}` : ''}`));
    });
  });
  return statusIn(text) ?? Promise.reject(fail('printed no ExecCredential'));
}

function statusIn(text: string): Mapping | undefined {
  try {
    const status = asMapping(asMapping(JSON.parse(text)).status);
    return status.token || status.clientCertificateData ? status : undefined;
  } catch {
    return undefined;
  }
}

function endGroup(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
  try {
    if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // It ended by itself in this very moment.
  }
}
