import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import { kubectl } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** Old pods may free what is used up; what every pod must specify will not come by waiting; a quota may not be counted yet. */
const quorums = {
  'used up': { class: 'template-race', grace: 60 },
  'must specify': { class: 'template', grace: 1 },
  'not counted yet': { class: 'environment', grace: 180 },
} as const;

function saying({ workload }: Failure): keyof typeof quorums {
  const text = workload.refusals[0]?.text ?? '';
  if (/must specify/.test(text)) return 'must specify';
  return /status unknown for quota/.test(text) ? 'not counted yet' : 'used up';
}

/** `requested: pods=1, used: pods=1, limited: pods=1`, as a sentence. */
function advice(failure: Failure): string[] {
  const text = failure.workload.refusals[0]?.text ?? '';
  const quota = /(?:exceeded|failed) quota: ([^\s:,]+)/.exec(text)?.[1];
  const called = quota === undefined ? 'the quota' : `quota "${quota}"`;
  const must = /must specify ([\w.,:; -]+)/.exec(text)?.[1];
  if (must !== undefined) return [`${called} demands that every container sets ${must.trim()}: add it`];
  const [, requested, used, limited] = /requested: (.+?), used: (.+?), limited: (.+)$/.exec(text) ?? [];
  const sum =
    requested === undefined
      ? ''
      : `${called} allows ${limited}, ${used} is used and one more pod needs ${requested}: `;
  return [
    `${sum}raise the quota, lower what the pods request, or remove pods that are not needed`,
    ...surges(failure),
  ];
}

/** A rollout needs more pods than the workload, if it adds new ones before it takes old ones away. */
function surges({ workload }: Failure): string[] {
  const full = workload.object.kind === 'Deployment' && workload.oldPods.length >= workload.desired;
  return full
    ? [
        'to roll out within the quota, let it remove an old pod first: `strategy.rollingUpdate: {maxSurge: 0, maxUnavailable: 1}`',
      ]
    : [];
}

export default defineCause({
  id: 'quota-exceeded',
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  oldPodsHelp: true,
  fields: ['resources'],
  title: (failure) =>
    `the resource quota of namespace ${failure.workload.object.namespace} allows no more pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => ({
    steps: advice(failure),
  }),
  commands: (failure) => [`${kubectl(failure)} describe resourcequotas`],
});
