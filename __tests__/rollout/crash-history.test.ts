import { describe, expect, test } from '@jest/globals';
import { readCut, specSharer } from '../../src/kubernetes/cut.ts';
import { readPod } from '../../src/kubernetes/pod.ts';
import { CrashHistory } from '../../src/rollout/restarts/crash-history.ts';
import { pod } from './world.ts';

/** A container that waits for its next start after so many runs; its status remembers the last two. */
function afterRuns(runs: number) {
  const run = (number: number): string => `run-0${number}`;
  const raw = pod(
    'a',
    { ended: run(runs) },
    { restarts: runs - 1, last: runs > 1 ? run(runs - 1) : undefined },
  );
  return readPod(
    readCut({ apiVersion: 'v1', ...raw, metadata: { ...raw.metadata, uid: 'a' } }, specSharer()),
  );
}

function equalEnds(...versions: number[]): number {
  const history = new CrashHistory();
  for (const runs of versions) {
    const view = afterRuns(runs);
    history.note(view);
    for (const { id } of history.endsOfPod('a')) history.setLine(id, 'Error: refused');
  }
  return history.equalEnds('a', 'app');
}

describe('how often a container has ended in the same way', () => {
  test.each<[string, number[], number]>([
    ['each version seen', [1, 2, 3, 4], 4],
    ['some versions lost', [1, 4], 3],
    ['begun late: what ended before counts once a further end was seen', [3, 4], 4],
    ['begun late: two equal ends speak for those that nobody has seen', [4], 4],
    ['begun late, with a single end that nothing can be compared with', [1], 1],
    ['an older version that comes late tells of runs that are counted already', [4, 3], 4],
    ['versions twice', [2, 2, 3, 3], 3],
  ])('%s', (_, versions, count) => {
    expect(equalEnds(...versions)).toBe(count);
  });
});
