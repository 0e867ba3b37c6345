import { describe, expect, test } from '@jest/globals';
import { Rollout } from '../../src/rollout/rollout.ts';
import type { Outcome } from '../../src/rollout/workload-state.ts';
import { stories } from './stories.ts';
import { checkout, plainJudge, type Story, World } from './world.ts';

/** How a watch ends that hears nothing between two seconds; time is up after 120 s. */
function withSilence(story: Story, from: number, to: number): { outcome: Outcome; seconds: number } {
  const world = new World(story);
  const options = { judge: plainJudge, startedAt: 0, timeout: 120_000 };
  const rollout = new Rollout(story.targets ?? [checkout], world.scopes, options);
  const arriving = [...world.changes];
  for (const list of world.lists(0)) rollout.observe(list);
  let asked = false;
  for (let at = 500; ; at += 500) {
    const hears = at < from * 1000 || at >= to * 1000;
    const due = arriving.filter((change) => change.at <= at);
    arriving.splice(0, due.length);
    if (hears) for (const change of due) rollout.observe(change);
    if (hears && (asked || at === to * 1000)) {
      for (const list of world.lists(at)) rollout.observe(list);
      asked = false;
    }
    rollout.observe({ type: 'tick', at });
    const { outcome, wants } = rollout.assess();
    asked ||= wants.refresh;
    for (const { pod, end } of wants.logs) {
      rollout.observe({ type: 'log', at, pod: pod.uid, run: end.id, text: story.logs?.[end.id] });
    }
    if (outcome) return { outcome, seconds: at / 1000 };
  }
}

const sets = ['a healthy rollout', 'a crash loop', 'two crashes, then it runs'] as const;
const storyOf = (name: string): Story => (stories[name] as (typeof stories)[string])[0];

describe('a watch that hears nothing any more gives no verdict', () => {
  const moments = [1, 5, 10, 20, 30, 35];
  const cases = sets.flatMap((name) => moments.map((from) => [name, from] as const));
  test.each(cases)('%s, cut for good after %i s', (name, from) => {
    const { seconds: whole } = withSilence(storyOf(name), Number.POSITIVE_INFINITY, 0);
    const { outcome, seconds } = withSilence(storyOf(name), from, Number.POSITIVE_INFINITY);
    if (whole >= from) expect(outcome).toBe('unable');
    expect(seconds).toBeLessThanOrEqual(180);
  });
});

describe('a cut never makes a green that a full view would not give', () => {
  const cuts = [
    ...[2, 8, 15, 25].flatMap((from) => [3, 10, 30, 80].map((lasts) => [from, from + lasts] as const)),
  ];
  test.each(cuts)('from %i s to %i s', (from, to) => {
    for (const name of sets) {
      const { outcome: full } = withSilence(storyOf(name), Number.POSITIVE_INFINITY, 0);
      const { outcome } = withSilence(storyOf(name), from, to);
      expect([full, 'unable']).toContain(outcome);
    }
  });
});

test('a window that still runs when time is up ends first', () => {
  const story = storyOf('a healthy rollout');
  const late: Story = {
    ...story,
    steps: story.steps.map((step) => ({ ...step, at: step.at + 100 })),
  };
  const { outcome, seconds } = withSilence(late, Number.POSITIVE_INFINITY, 0);
  expect(outcome).toBe('complete');
  expect(seconds).toBeGreaterThan(130);
});
