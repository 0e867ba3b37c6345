import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  crashingDeployment,
  type Disturb,
  kubeconfigFor,
  ScriptedCluster,
} from '../cluster/scripted-cluster.ts';
import { type Ended, runSource } from './run-source.ts';

/** The deadline of the watches, in seconds; they must end within a minute after it. */
const timeout = 6;
const afterwards = 60;

const watching = [
  ...['watch', '--workload', 'deployment/checkout'],
  ...['--timeout', `${timeout}s`, '--format', 'json'],
];

/** A way in which things go wrong: with the kubeconfig, or with the server. */
interface Trouble {
  readonly kubeconfig?: () => string;
  readonly disturb?: Disturb;
  /** The server is gone for good after so many seconds. */
  readonly diesAfter?: number;
  readonly args?: readonly string[];
  /** What must be said. */
  readonly words?: RegExp;
}

function program(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'exec-')), 'credentials');
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

const withProgram = (command: string) => () =>
  kubeconfigFor('http://127.0.0.1:1', {
    exec: { apiVersion: 'client.authentication.k8s.io/v1', command, interactiveMode: 'Never' },
  });

const withoutCluster = {
  contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
  'current-context': 'x',
};

const cannotBegin: Record<string, Trouble> = {
  'a kubeconfig that is no YAML': { kubeconfig: () => '{{', words: /is not readable as YAML/ },
  'a kubeconfig that is empty': { kubeconfig: () => '', words: /no current context/ },
  'a context without its cluster': {
    kubeconfig: () => JSON.stringify(withoutCluster),
    words: /which the kubeconfig lacks/,
  },
  'an address that is none': {
    kubeconfig: () => kubeconfigFor('nonsense'),
    words: /"nonsense" is no address of an API server/,
  },
  'a name that DNS does not know': {
    kubeconfig: () => kubeconfigFor('https://nowhere.invalid:6443'),
    words: /nowhere\.invalid/,
  },
  'a port where nobody listens': {
    kubeconfig: () => kubeconfigFor('http://127.0.0.1:1'),
    words: /127\.0\.0\.1:1 cannot be used/,
  },
  'a credential program that fails': {
    kubeconfig: withProgram(program('echo no session >&2; exit 3')),
    words: /the credential program .* ended with exit code 3: no session/,
  },
  'a credential program that is not there': {
    kubeconfig: withProgram('/nowhere/credentials'),
    words: /the credential program \/nowhere\/credentials could not be run/,
  },
  'a credential program that prints nonsense': {
    kubeconfig: withProgram(program('echo nonsense')),
    words: /printed no ExecCredential/,
  },
  'a credential program that hangs': {
    kubeconfig: withProgram(program('sleep 300')),
    words: /cannot be used: /,
  },
  'a server that never answers': { disturb: () => true, words: /cannot be used: / },
  'a server that answers in no JSON': {
    disturb: (_, response) => Boolean(response.end('<html>Sign in</html>')),
    words: /cannot be used: /,
  },
  'a proxy that refuses': {
    disturb: (_, response) => Boolean(response.writeHead(502).end('Bad Gateway')),
    words: /cannot be used: 502 Bad Gateway/,
  },
  'a server that refuses the login': {
    disturb: (_, response) => Boolean(response.writeHead(401).end('{}')),
    words: /cannot be used: 401 Unauthorized/,
  },
  'a server that hangs up': {
    disturb: (_, response) => Boolean(response.destroy()),
    words: /cannot be used: /,
  },
};

/** The first requests are answered: the watch has begun. */
const then =
  (disturb: Disturb): Disturb =>
  (request, response) =>
    request.count > 6 ? disturb(request, response) : false;

/** Streams open, on connections that were used before, say a line and are reset; whoever connects again is cut off at once. */
function resetThenRefuse(): Disturb {
  let refuses = false;
  return ({ watch }, response) => {
    if (refuses) return Boolean(response.socket?.resetAndDestroy());
    if (!watch) return false;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"type":"BOOKMARK","object":{"metadata":{"resourceVersion":"1001"}}}\n');
    setTimeout(() => {
      refuses = true;
      response.socket?.resetAndDestroy();
    }, 500);
    return true;
  };
}

const isLost: Record<string, Trouble> = {
  'the server hangs': { disturb: then(() => true) },
  'it answers garbage': { disturb: then((_, response) => Boolean(response.end('\u0000garbage'))) },
  'it breaks every connection': { disturb: then((_, response) => Boolean(response.destroy())) },
  'it answers 500': { disturb: then((_, response) => Boolean(response.writeHead(500).end('{}'))) },
  'it forgets the login': { disturb: then((_, response) => Boolean(response.writeHead(401).end('{}'))) },
  'watches send garbage': {
    disturb: ({ watch }, response) => watch && Boolean(response.end('garbage\n')),
  },
  'lists never end': {
    disturb: ({ path }, response) => path.endsWith('/pods') && response.write('{"items": [') !== undefined,
  },
  'it dies': { diesAfter: 4 },
  'it resets streams in the middle of their bodies, and refuses what comes after': {
    disturb: resetThenRefuse(),
  },
  'it ends streams inside a line': {
    disturb: ({ watch }, response) => watch && Boolean(response.end('{"type":"MODIFIED","obj')),
  },
  'every version is too old': {
    disturb: ({ watch }, response) => watch && Boolean(response.writeHead(410).end('{}')),
  },
};

const silent: Disturb = ({ path }) => path !== '/version';
const others: Record<string, Trouble> = {
  alert: { args: ['alert'], disturb: silent },
  permissions: { args: ['permissions'], disturb: silent },
  diagnose: { args: ['diagnose', 'deployment/checkout'], disturb: silent },
};

const all = { ...cannotBegin, ...isLost, ...others };
const ended = new Map<string, Ended>();
const clusters: ScriptedCluster[] = [];

/** They wait most of the time, and do so together, a few at a time: starting takes a processor. */
beforeAll(async () => {
  const left = Object.entries(all);
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) ended.set(next[0], await meet(next[1]));
  };
  await Promise.all(Array.from({ length: 6 }, work));
}, 300_000);
afterAll(async () => {
  await Promise.all(clusters.map((cluster) => cluster.stop().catch(() => undefined)));
});

async function meet({ kubeconfig, disturb, diesAfter, args = watching }: Trouble): Promise<Ended> {
  // No pod has been made yet: nothing is conclusive, so that the watch goes on.
  const waiting = crashingDeployment().filter(({ kind }) => kind !== 'Pod' && kind !== 'Event');
  const cluster = new ScriptedCluster(waiting);
  cluster.disturb = disturb;
  await cluster.start();
  const file = join(mkdtempSync(join(tmpdir(), 'endings-')), 'kubeconfig');
  writeFileSync(file, kubeconfig?.() ?? kubeconfigFor(cluster.url));
  if (diesAfter === undefined) clusters.push(cluster);
  else setTimeout(() => void cluster.stop(), diesAfter * 1000);
  return runSource(args, { env: { KUBECONFIG: file }, limit: timeout + afterwards + 30 });
}

/** It ended by itself, in time, and nothing fell through. */
function orderly(name: string): Ended {
  const { signal, stderr, seconds, ...rest } = ended.get(name) as Ended;
  expect({ signal, late: seconds > timeout + afterwards, stderr }).toEqual({
    signal: null,
    late: false,
    stderr,
  });
  expect(stderr).not.toMatch(/unhandled|node:internal|^\s+at /im);
  return { signal, stderr, seconds, ...rest };
}

describe('a watch that cannot begin says why in one line', () => {
  test.each(Object.entries(cannotBegin))('%s', (name, { words = /./ }) => {
    const { code, stdout, stderr } = orderly(name);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'unable',
      error: { message: expect.stringMatching(words) },
    });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('a watch that loses its server ends at its deadline, with one document', () => {
  test.each(Object.keys(isLost))('%s', (name) => {
    const { code, stdout } = orderly(name);
    const { outcome } = JSON.parse(stdout);
    // Watches that are cut alone are made up for by lists: those still are answered.
    const listed = ['watches send garbage', 'it ends streams inside a line', 'every version is too old'];
    // On a busy machine the first list may come too late, too.
    expect(listed.includes(name) ? ['1 timed-out', '2 unable'] : ['2 unable']).toContain(
      `${code} ${outcome}`,
    );
  });
});

describe('other commands before a server that falls silent end with one line', () => {
  test.each(Object.keys(others))('%s', (name) => {
    const { code, stderr } = orderly(name);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^crashgate: .+\n$/);
  });
});
