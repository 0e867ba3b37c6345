import { describe, expect, test } from '@jest/globals';
import { completeEvidence } from '../../src/commands/diagnose/complete-evidence.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type ClusterReads, redactedFiles } from '../../src/diagnosis/evidence/cluster-reads.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import type { Mapping } from '../../src/manifest/value.ts';
import type { EvidenceReader, ReadAnswer } from '../../src/ports.ts';
import { backOff, ended, event, pod, running, waiting } from '../diagnosis/world.ts';

const nobody = { kind: 'absent' } as const;

/** A cluster that has nothing but what it is given. */
function reader(more: Partial<EvidenceReader> = {}): EvidenceReader {
  return {
    get: async () => nobody,
    list: async () => ({ kind: 'found', value: [] }),
    log: async () => nobody,
    serverTime: () => undefined,
    ...more,
  };
}

const taken = (...objects: object[]): ClusterReads => ({
  objects: objects as Mapping[],
  absent: [],
  logs: [],
  at: Date.UTC(2027, 0, 5, 12, 3),
  degraded: [],
});
const options = { readSecrets: false, within: 5000 };
const crash = (restarts = 4) => ({ state: backOff, last: ended(1), restarts });
const causesOf = (whole: ClusterReads) =>
  diagnose(readEvidence(redactedFiles(whole))).flatMap(({ diagnoses }) =>
    diagnoses.map(({ cause, pods }) => `${cause} ×${pods.length}`),
  );

describe('reading what would tell more', () => {
  test('what is not there is a fact, with the names of the others', async () => {
    const missing = pod([
      {
        state: waiting('CreateContainerConfigError', 'configmap "setings" not found'),
        spec: { envFrom: [{ configMapRef: { name: 'setings' } }] },
      },
    ]);
    const listed: { kind: string; namesOnly: boolean | undefined }[] = [];
    const { clusterReads: whole } = await completeEvidence(
      taken(missing),
      reader({
        list: async ({ kind }, _, namesOnly) => {
          listed.push({ kind, namesOnly });
          const other = { apiVersion: 'v1', kind, metadata: { name: 'settings', namespace: 'shop' } };
          return { kind: 'found', value: kind === 'ConfigMap' ? [other] : [] };
        },
      }),
      options,
    );
    expect(whole.absent).toContainEqual({ kind: 'ConfigMap', namespace: 'shop', name: 'setings' });
    expect(listed).toContainEqual({ kind: 'ConfigMap', namesOnly: true });
    const [diagnosis] = diagnose(readEvidence(redactedFiles(whole)))[0]?.diagnoses ?? [];
    expect(diagnosis?.evidence.map(({ source, text }) => `${source}: ${text}`)).toContain(
      'ConfigMap shop/setings: the server says that it is not there',
    );
    expect(diagnosis?.remedy.steps).toContain('there is "settings": did you mean that?');
  });

  test('what may not be read is said once, with what it costs', async () => {
    const refused = { kind: 'refused' } as const;
    const pods = ['a', 'b'].map((name) => pod([crash()], { name, spec: { nodeName: `node-${name}` } }));
    const { clusterReads: whole } = await completeEvidence(
      taken(...pods),
      reader({ get: async () => refused, list: async () => refused, log: async () => refused }),
      options,
    );
    expect(whole.degraded.toSorted()).toEqual([
      'events: they may not be read; probes, mounts and refused pods go unexplained',
      'logs: they may not be read; no log is quoted',
      'nodes: they may not be read; labels, taints, room and architecture of the nodes stay unknown',
    ]);
  });

  test('that there is no log is no trouble', async () => {
    const reason = 'previous terminated container "app" in pod "web-5c9f7d-abcde" not found';
    const { clusterReads: whole } = await completeEvidence(
      taken(pod([crash()])),
      reader({ log: async () => ({ kind: 'failed', reason }) }),
      options,
    );
    expect(whole.degraded).toEqual([]);
    expect(whole.logs).toEqual([]);
  });

  test('a server that never answers costs the time that was given, no more', async () => {
    const never = (_: unknown, __: unknown, signal: AbortSignal): Promise<ReadAnswer<never>> =>
      new Promise((resolve) => {
        const end = (): void => resolve({ kind: 'failed', reason: 'timeout' });
        if (signal.aborted) end();
        else signal.addEventListener('abort', end);
      });
    const began = performance.now();
    const { clusterReads: whole } = await completeEvidence(
      taken(pod([crash()])),
      reader({
        get: never,
        list: (scope, signal) => never(scope, undefined, signal),
        log: (request, signal) => never(request, undefined, signal),
      }),
      { ...options, within: 300 },
    );
    expect(performance.now() - began).toBeLessThan(2000);
    expect(whole.degraded.join()).toContain('timeout');
  });

  test('a container that crashed while its logs were read: status and logs are of the same runs', async () => {
    const before = pod([{ state: running(), last: ended(1), restarts: 1 }]);
    const after = pod([{ state: ended(3), last: ended(1), restarts: 2 }]);
    const texts = ['old previous', 'old current', 'new previous', 'new current'];
    const { clusterReads: whole, calls } = await completeEvidence(
      taken({ ...before, metadata: { ...(before.metadata as object), resourceVersion: '1' } }),
      reader({
        get: async ({ kind }) =>
          kind === 'Pod'
            ? {
                kind: 'found',
                value: { ...after, metadata: { ...(after.metadata as object), resourceVersion: '2' } },
              }
            : nobody,
        log: async () => ({ kind: 'found', value: texts.shift() ?? '' }),
      }),
      options,
    );
    expect(whole.logs.map(({ which, text }) => `${which}: ${text}`)).toEqual([
      'previous: new previous',
      'current: new current',
    ]);
    expect(calls.logs).toBe(4);
    expect(whole.objects.find(({ kind }) => kind === 'Pod')?.status).toEqual(after.status);
  });

  test('events of other objects of the namespace stay out', async () => {
    const about = (name: string, uid: string) => ({ about: { kind: 'Pod', name, namespace: 'shop', uid } });
    const events = [
      event('BackOff', 'own', about('web-5c9f7d-abcde', 'uid-web-5c9f7d-abcde')),
      event('BackOff', 'foreign', about('other-1', 'uid-other')),
    ];
    const { clusterReads: whole } = await completeEvidence(
      taken(pod([crash()])),
      reader({ list: async ({ kind }) => ({ kind: 'found', value: kind === 'Event' ? events : [] }) }),
      options,
    );
    expect(whole.objects.filter(({ kind }) => kind === 'Event').map(({ message }) => message)).toEqual([
      'own',
    ]);
  });
});

test('200 pods that fail for the same reason: a handful of log calls, one diagnosis', async () => {
  const pods = Array.from({ length: 200 }, (_, index) =>
    pod([crash(3 + (index % 3))], { name: `web-5c9f7d-${String(index).padStart(5, '0')}`, created: index }),
  );
  const { clusterReads: whole, calls } = await completeEvidence(
    taken(...pods),
    reader({
      log: async () => ({
        kind: 'found',
        value: 'Error: Missing required environment variable DATABASE_URL\n',
      }),
    }),
    options,
  );
  const causes = causesOf(whole);
  expect(causes).toEqual(['missing-environment-variable ×200']);
  expect(calls.logs).toBeLessThanOrEqual(4);
  expect(calls.others).toBeLessThanOrEqual(10);
});
