import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { measure } from '../../src/commands/diagnose/measure.ts';
import { diagnoseEnd } from '../../src/commands/watch/watch-diagnosis.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { notePath, readsNote } from '../../src/diagnosis/evidence/evidence-notes.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import type { EvidenceReader, QueryMetrics } from '../../src/ports.ts';
import { backOff, deployment, ended, pod, replicaSet } from '../diagnosis/world.ts';
import { runSource } from './run-source.ts';

const recording = new URL('../diagnosis/fixtures/recordings/limit-cut-by-revision', import.meta.url).pathname;
const spec = { resources: { limits: { memory: '64Mi' } } };
const objects = (last: Record<string, unknown>) => [
  deployment({ revision: '2' }),
  replicaSet('aaaaaa', '1'),
  replicaSet('bbbbbb', '2'),
  pod([{ spec, state: backOff, last, restarts: 3 }], { hash: 'bbbbbb' }),
];
const oom = ended(137, { reason: 'OOMKilled' });
const evidence = (last: Record<string, unknown>) => [
  { path: 'all.json', text: JSON.stringify({ kind: 'List', items: objects(last) }) },
];

/** Answers each question about the last good revision with 300 MiB. */
const answering: QueryMetrics = async (queries) => ({
  answers: queries
    .filter(({ query }) => query.includes('quantile'))
    .map((query) => ({
      query,
      text: JSON.stringify({
        query: query.query,
        status: 'success',
        data: {
          resultType: 'vector',
          result: [
            { metric: { namespace: 'shop', pod: 'web-aaaaaa-x', container: 'app' }, value: [1, '314572800'] },
          ],
        },
      }),
    })),
  problem: undefined,
});

describe('figures of Prometheus become evidence', () => {
  test('the answers are files; read back they give the same remedy', async () => {
    const { files } = await measure(evidence(oom), answering, 0);
    expect(files.map(({ path }) => path)).toEqual(['all.json', 'prometheus-web-app-p99-memory.json']);
    const [workload] = diagnose(readEvidence(files));
    expect(workload?.diagnoses[0]?.remedy.yaml).toContain('memory: 384Mi');
  });

  test('the note of the evidence names them: a later run into the directory removes them', async () => {
    const note = { path: notePath, text: JSON.stringify(readsNote(0, [], ['all.json'])) };
    const { files } = await measure([...evidence(oom), note], answering, 0);
    const written = JSON.parse(files.find(({ path }) => path === notePath)?.text ?? '{}');
    expect(written.files).toEqual(['all.json', 'prometheus-web-app-p99-memory.json']);
  });

  test('nothing is asked about a failure of which use says nothing', async () => {
    const never: QueryMetrics = () => Promise.reject(new Error('asked'));
    expect(await measure(evidence(ended(1)), never, 0)).toEqual({
      files: evidence(ended(1)),
      problem: undefined,
    });
  });

  test('a failure is one line, and the evidence stays as it is', async () => {
    const failing: QueryMetrics = async () => ({
      answers: [],
      problem: 'Prometheus at URL: it cannot be reached',
    });
    expect(await measure(evidence(oom), failing, 0)).toEqual({
      files: evidence(oom),
      problem: 'Prometheus at URL: it cannot be reached; going on without its figures',
    });
  });
});

describe('a watch that has failed asks too', () => {
  const nothing: EvidenceReader = {
    get: async () => ({ kind: 'refused' }),
    list: async () => ({ kind: 'refused' }),
    log: async () => ({ kind: 'refused' }),
    serverTime: () => undefined,
  };
  const end = (outcome: 'failed' | 'complete', metrics: QueryMetrics) =>
    diagnoseEnd(
      { objects: objects(oom), absent: [], logs: [], at: 0, degraded: [] },
      { states: [], outcome },
      { reader: nothing, readSecrets: false, metrics },
    );

  test('its evidence holds the answers', async () => {
    const files = await (await end('failed', answering)).stored();
    expect(files.map(({ path }) => path)).toContain('prometheus-web-app-p99-memory.json');
  });

  test('what went wrong stands among what could not be read', async () => {
    const { degraded } = await end('failed', async () => ({ answers: [], problem: 'no answer' }));
    expect(degraded).toContain('no answer; going on without its figures');
  });

  test('one that has not failed does not', async () => {
    const files = await (await end('complete', () => Promise.reject(new Error('asked')))).stored();
    expect(files.map(({ path }) => path).filter((path) => path.startsWith('prometheus'))).toEqual([]);
  });
});

describe('diagnose --from DIR --prometheus URL', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
  });

  test('one JSON document, the problem in one line, and the token nowhere', async () => {
    const server = createServer((_, response) => void response.writeHead(403).end('no'));
    servers.push(server);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { code, stdout, stderr } = await runSource(
      ['diagnose', '--from', recording, '--prometheus', url, '--format', 'json'],
      { env: { CRASHGATE_PROMETHEUS_TOKEN: 'very-secret-token' } },
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).workloads[0].diagnoses[0].cause).toBe('out-of-memory');
    expect(stderr).toBe(
      `crashgate: Prometheus at ${url}/: it does not let us in (403): set CRASHGATE_PROMETHEUS_TOKEN; going on without its figures\ncrashgate: read 7 files: 2 pods, 13 events, 1 controller, 2 other objects, 4 logs\n`,
    );
    expect(stdout + stderr).not.toContain('very-secret-token');
  });
});
