import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Observation } from '../../src/rollout/observation.ts';
import { causeStories } from './cause-stories.ts';
import { stories as plainStories } from './stories.ts';
import { play, World } from './world.ts';

const stories = { ...plainStories, ...causeStories };

describe('how rollouts end', () => {
  test.each(Object.entries(stories))('%s', (_, [story, expected]) => {
    const { outcome, causes, seconds } = play(story);
    expect({ outcome, cause: causes.find((cause) => cause !== undefined) }).toEqual({
      outcome: expected.outcome,
      cause: expected.cause ?? causes.find((cause) => cause !== undefined),
    });
    if (expected.from !== undefined) expect(seconds).toBeGreaterThanOrEqual(expected.from);
    if (expected.by !== undefined) expect(seconds).toBeLessThanOrEqual(expected.by);
  });
});

describe('what the network does to events changes when, never what', () => {
  test.each(Object.entries(stories))('%s', (_, [story]) => {
    const { outcome, causes } = play(story);
    const world = new World(story);
    fc.assert(
      fc.property(disturbances(world.changes.length), (disturbance) => {
        const disturbed = play(story, (changes) => disturb(changes, disturbance, world));
        expect({ outcome: disturbed.outcome, causes: disturbed.causes }).toEqual({ outcome, causes });
      }),
      // The same ten in every run; RUNS=400 tries many others.
      process.env.RUNS ? { numRuns: Number(process.env.RUNS) } : { numRuns: 10, seed: 1 },
    );
  });
});

/** What becomes of each event, and at which seconds everything is listed anew. */
interface Disturbance {
  readonly fates: readonly ('kept' | 'lost' | 'twice' | 'late' | 'swapped' | 'again')[];
  readonly lists: readonly number[];
}

function disturbances(count: number): fc.Arbitrary<Disturbance> {
  return fc.record({
    fates: fc.array(fc.constantFrom('kept', 'lost', 'twice', 'late', 'swapped', 'again'), {
      minLength: count,
      maxLength: count,
    }),
    lists: fc.array(fc.integer({ min: 1, max: 280 }), { minLength: 0, maxLength: 20 }),
  });
}

/** Lists come at random and, as a watch is renewed every now and then, at least every 40 s. */
function disturb(
  changes: readonly Observation[],
  { fates, lists }: Disturbance,
  world: World,
): Observation[] {
  const result: Observation[] = [];
  for (const [index, change] of changes.entries()) {
    switch (fates[index]) {
      case 'lost':
        break;
      case 'twice':
        result.push(change, change);
        break;
      case 'late':
        result.push({ ...change, at: change.at + 7000 });
        break;
      case 'swapped': {
        const before = result.pop();
        result.push(
          ...(before
            ? [
                { ...change, at: before.at },
                { ...before, at: change.at },
              ]
            : [change]),
        );
        break;
      }
      case 'again':
        result.push(change, ...result.slice(-5).map((earlier) => ({ ...earlier, at: change.at })));
        break;
      default:
        result.push(change);
    }
  }
  const regular = Array.from({ length: 16 }, (_, index) => 40 * (index + 1));
  result.push(...[...lists, ...regular].flatMap((second) => world.lists(second * 1000)));
  return result.toSorted((a, b) => a.at - b.at);
}
