import { expect, test } from '@jest/globals';
import { narrowPods } from '../../src/commands/watch/shared-labels.ts';
import type { Mapping } from '../../src/manifest/value.ts';
import type { ReadAnswer } from '../../src/ports.ts';
import { scopesFor } from '../../src/rollout/target.ts';
import { target } from '../rollout/world.ts';

type Labels = Readonly<Record<string, string>>;

/** The label selector of the pods' watch, for workloads that select their pods by these labels; undefined for one not there. */
async function selector(...workloads: readonly (Labels | undefined)[]): Promise<string | undefined> {
  const targets = workloads.map((_, index) => target('Deployment', `app-${index}`));
  const get = async (_: unknown, name: string): Promise<ReadAnswer<Mapping>> => {
    const matchLabels = workloads[Number(name.split('-')[1])];
    return matchLabels
      ? { kind: 'found', value: { spec: { selector: { matchLabels } } } }
      : { kind: 'absent' };
  };
  const scopes = await narrowPods(scopesFor(targets, new Map()), targets, { get });
  expect(scopes.filter(({ kind, labelSelector }) => kind !== 'Pod' && labelSelector)).toEqual([]);
  return scopes.find(({ kind }) => kind === 'Pod')?.labelSelector;
}

test('the pods of one workload are watched by its labels', async () => {
  expect(await selector({ app: 'checkout', tier: 'web' })).toBe('app=checkout,tier=web');
});

test('those of several by the labels that all of them have', async () => {
  expect(await selector({ app: 'a', part: 'shop' }, { app: 'b', part: 'shop' })).toBe('part=shop');
  expect(await selector({ app: 'a' }, { app: 'b' })).toBeUndefined();
});

test('all pods are watched while a workload is not there yet', async () => {
  expect(await selector(undefined)).toBeUndefined();
  expect(await selector({ app: 'a' }, undefined)).toBeUndefined();
});

test('many workloads are not asked one by one', async () => {
  expect(await selector(...Array.from({ length: 11 }, () => ({ part: 'shop' })))).toBeUndefined();
});
