import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the shared test cluster keeps its kubectl, besides PATH. */
const shared = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'e2e-cluster', 'bin');
const env = { ...process.env, PATH: [process.env.PATH, shared].join(delimiter) };

/** Runs kubectl against whatever KUBECONFIG names. */
export async function kubectl(...args: string[]): Promise<string> {
  const { stdout } = await run('kubectl', args, { env, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}

/** Applies a manifest's text. */
export async function apply(namespace: string, text: string): Promise<void> {
  const child = execFile('kubectl', ['-n', namespace, 'apply', '-f', '-'], { env });
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  child.stdin?.end(text);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(errors);
}

/** Makes a namespace in which pods can be created at once. */
export async function makeNamespace(name: string): Promise<void> {
  await kubectl('create', 'namespace', name);
  for (let attempt = 0; attempt < 100; attempt++) {
    const account = await kubectl(
      '-n',
      name,
      'get',
      'serviceaccount',
      'default',
      '--ignore-not-found',
      '-o',
      'name',
    );
    if (account.trim() !== '') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`namespace ${name} has no default service account`);
}

/** The program that brings an image into the shared test cluster; undefined where there is none. */
export function imageTool(): string | undefined {
  const tool = new URL('../../../shared/cluster/image', import.meta.url).pathname;
  return existsSync(tool) ? tool : undefined;
}
