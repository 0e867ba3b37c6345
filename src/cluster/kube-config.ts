import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { type Cluster, type ConfigOptions, KubeConfig, type User } from '@kubernetes/client-node';
import { LineCounter, parseDocument } from 'yaml';
import { asList, asMapping, asString, asText } from '../manifest/value.ts';
import { proxyFor } from '../proxy.ts';
import { namespaceName } from '../settings/namespace-name.ts';
import { shorten, visible } from '../text/visible-text.ts';
import { CredentialProgram, withCredentialProgram } from './credential-program.ts';

/** Which cluster is asked for; all of it may be left open. */
export interface ClusterInput {
  /** A kubeconfig's text, as a secret holds it. Wins over files. */
  readonly kubeconfig?: string | undefined;
  readonly context?: string | undefined;
  readonly namespace?: string | undefined;
}

const invalidEntries: ConfigOptions = { onInvalidEntry: 'filter' };
const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';

/**
 * Finds the cluster as kubectl does: the text that was passed, else the files of KUBECONFIG (the first definition of a
 * name wins, files that are absent are skipped), else ~/.kube/config, else the service account of the pod we run in.
 * Throws with a sentence for people when there is none.
 * Source: https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/#merging-kubeconfig-files
 */
export function loadKubeConfig(input: ClusterInput, env: NodeJS.ProcessEnv): KubeConfig {
  if (input.namespace && !namespaceName.test(input.namespace))
    throw new Error(`${JSON.stringify(input.namespace)} cannot be the name of a namespace`);
  const config = input.kubeconfig ? fromText(input.kubeconfig) : (fromFiles(env) ?? inCluster(env));
  if (!config)
    throw new Error('no cluster is configured: KUBECONFIG is not set and ~/.kube/config does not exist');
  if (input.context) {
    if (!config.getContextObject(input.context)) throw new Error(unknownContext(config, input.context));
    config.setCurrentContext(input.context);
  }
  const context = config.getContextObject(config.getCurrentContext());
  if (!context) throw new Error(`the kubeconfig has no current context${contextsOf(config)}`);
  const cluster = config.getCurrentCluster();
  if (!cluster)
    throw new Error(
      `context ${named(context.name)} names cluster ${named(context.cluster)}, which the kubeconfig lacks`,
    );
  const user = config.getCurrentUser() ?? { name: context.user ?? '' };
  if (!URL.canParse(cluster.server)) {
    throw new Error(
      `cluster ${named(cluster.name)}: ${visible(JSON.stringify(cluster.server) ?? '')} is no address of an API server`,
    );
  }
  const only = new KubeConfig();
  only.addAuthenticator(new CredentialProgram());
  only.loadFromOptions({
    clusters: [{ ...cluster, ...reachable(cluster, env) }],
    users: [withCredentialProgram(user)],
    contexts: [{ ...context, user: user.name }],
    currentContext: context.name,
  });
  return only;
}

/** Plain HTTP is refused by the client unless it is told not to verify; kubectl takes it. Proxies are as kubectl finds them. */
function reachable(cluster: Cluster, env: NodeJS.ProcessEnv): Partial<Cluster> {
  const proxyUrl = cluster.proxyUrl ?? proxyFor(cluster.server, env);
  return {
    ...(cluster.server.startsWith('http:') ? { skipTLSVerify: true } : {}),
    ...(proxyUrl ? { proxyUrl } : {}),
  };
}

function fromText(text: string): KubeConfig {
  const { config, users } = parse(text, 'the kubeconfig that was passed');
  config.users = withTokenFiles(config.users, users, process.cwd());
  return config;
}

/** The client's reading of a kubeconfig, and the users as they are written. Throws with the place of what is no YAML. */
function parse(text: string, what: string): { config: KubeConfig; users: readonly unknown[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  // Neither parser's message is passed on: it may quote the text, which holds credentials.
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    const kind = error.code.toLowerCase().replaceAll('_', ' ');
    throw new Error(`${what} is not readable as YAML: ${kind} at line ${line}, column ${col}`);
  }
  const config = new KubeConfig();
  try {
    config.loadFromString(text, invalidEntries);
    return { config, users: asList(asMapping(document.toJS()).users) };
  } catch {
    throw new Error(`${what} is not readable as a kubeconfig`);
  }
}

function fromFiles(env: NodeJS.ProcessEnv): KubeConfig | undefined {
  const named = (env.KUBECONFIG ?? '').split(delimiter).filter(Boolean);
  const files = named.length > 0 ? named : [join(env.HOME || homedir(), '.kube', 'config')];
  const merged = new KubeConfig();
  let found = false;
  for (const file of files) {
    const text = readIfThere(file);
    if (text === undefined) continue;
    found = true;
    if (text.trim() === '') continue;
    const { config, users } = parse(text, file);
    const folder = dirname(resolve(file));
    config.makePathsAbsolute(folder);
    merged.clusters = firstOfEachName(merged.clusters, config.clusters);
    merged.contexts = firstOfEachName(merged.contexts, config.contexts);
    merged.users = firstOfEachName(merged.users, withTokenFiles(config.users, users, folder));
    if (!merged.currentContext && config.currentContext) merged.setCurrentContext(config.currentContext);
  }
  if (found) return merged;
  if (named.length > 0) throw new Error(`KUBECONFIG names ${named.join(', ')}, which does not exist`);
  return undefined;
}

function inCluster(env: NodeJS.ProcessEnv): KubeConfig | undefined {
  if (!env.KUBERNETES_SERVICE_HOST || readIfThere(serviceAccountToken) === undefined) return undefined;
  const config = new KubeConfig();
  config.loadFromCluster();
  return config;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be opened (${(error as NodeJS.ErrnoException).code})`);
  }
}

function firstOfEachName<T extends { readonly name: string }>(known: readonly T[], more: readonly T[]): T[] {
  const names = new Set(known.map(({ name }) => name));
  return [...known, ...more.filter(({ name }) => !names.has(name))];
}

/**
 * What the client overlooks in a user: `tokenFile` is read again as it rotates, and a credential program named by a
 * relative path lies beside the kubeconfig.
 */
function withTokenFiles(users: readonly User[], entries: readonly unknown[], folder: string): User[] {
  const written = new Map(entries.map((entry) => [asMapping(entry).name, asMapping(asMapping(entry).user)]));
  return users.map((user) => {
    const tokenFile = asString(written.get(user.name)?.tokenFile);
    if (tokenFile && !user.token) {
      const config = { tokenFile: resolve(folder, tokenFile) };
      return { ...user, authProvider: { name: 'tokenFile', config } };
    }
    const command = asString(asMapping(user.exec).command);
    if (!command || !/^\.{1,2}[\\/]/.test(command)) return user;
    return { ...user, exec: { ...user.exec, command: resolve(folder, command) } };
  });
}

function unknownContext(config: KubeConfig, context: string): string {
  return `the kubeconfig has no context ${visible(JSON.stringify(context))}${contextsOf(config)}`;
}

function contextsOf(config: KubeConfig): string {
  const names = config.getContexts().map(({ name }) => named(name));
  return names.length > 0 ? `; it has: ${names.join(', ')}` : ', and no contexts at all';
}

/** A name from the kubeconfig, which holds whatever somebody wrote. */
function named(name: unknown): string {
  return shorten(visible(asText(name)), longestName);
}

const longestName = 253;
