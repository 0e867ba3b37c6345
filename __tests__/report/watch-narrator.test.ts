import { expect, test } from '@jest/globals';
import { Narrator } from '../../src/report/watch/watch-narrator.ts';
import type { Candidate } from '../../src/rollout/judging/quorum.ts';
import type { WorkloadState } from '../../src/rollout/workload-state.ts';

const start = Date.UTC(2027, 0, 5, 12);

const candidate = (title: string): Candidate => ({
  subject: { uid: 'p', name: 'loyalty-5c9f7d-abcde', node: 'node-1' },
  judgement: {
    cause: 'liveness-probe-kills',
    container: 'loyalty',
    title,
    confidence: 'high',
    class: 'template-race',
    grace: 0,
    repeats: 2,
    everyPod: false,
    oldPodsHelp: false,
  },
  since: start,
  sightings: 1,
  newest: start,
  byEvents: false,
});

const state = (...titles: string[]): WorkloadState => ({
  target: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'loyalty' },
  phase: 'progressing',
  progress: undefined,
  candidates: titles.map(candidate),
  cause: undefined,
  reason: undefined,
  unchanged: false,
  oldReady: 0,
  preExisting: 0,
  holdingSince: undefined,
  stability: 30,
  generation: 2,
});

test('what comes and goes with each run of a container is said once, what is new at once', () => {
  const narrator = new Narrator({ heartbeat: 30_000 });
  const said = [
    ['nothing listens'],
    [],
    ['it uses port 9091'],
    ['nothing listens'],
    ['it uses port 9091'],
  ].map((titles, seconds) =>
    narrator.tell({
      at: start + seconds * 1000,
      states: [state(...titles)],
      outcome: undefined,
      deadline: start + 600_000,
      wants: { refresh: false, logs: [], events: [], nodes: false, hosts: [] },
    }),
  );
  expect(said).toEqual([
    ['12:00:00  loyalty    it looks like nothing listens'],
    [],
    ['12:00:02  loyalty    it looks like it uses port 9091'],
    [],
    [],
  ]);
});
