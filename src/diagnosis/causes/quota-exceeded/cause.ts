import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import { kubectl } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** Old pods may free what is used up; what every pod must specify will not come by waiting; a quota may not be counted yet. */
const quorums = {
  'used up': { class: 'G', grace: 60 },
  'must specify': { class: 'T', grace: 1 },
  'not counted yet': { class: 'E', grace: 180 },
} as const;

function saying({ workload }: Case): keyof typeof quorums {
  const text = workload.refusals[0]?.text ?? '';
  if (/must specify/.test(text)) return 'must specify';
  return /status unknown for quota/.test(text) ? 'not counted yet' : 'used up';
}

/** `requested: pods=1, used: pods=1, limited: pods=1`, as a sentence. */
function advice(given: Case): string[] {
  const text = given.workload.refusals[0]?.text ?? '';
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
    `${sum}raise the quota, lower what the pods ask for, or remove pods that are not needed`,
    ...surges(given),
  ];
}

/** A rollout needs more pods than the workload, if it adds new ones before it takes old ones away. */
function surges({ workload }: Case): string[] {
  const full = workload.object.kind === 'Deployment' && workload.oldPods.length >= workload.desired;
  return full
    ? [
        'to roll out within the quota let it take an old pod away first: `strategy.rollingUpdate: {maxSurge: 0, maxUnavailable: 1}`',
      ]
    : [];
}

export default defineCause({
  id: 'quota-exceeded',
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  oldPodsHelp: true,
  recorded: true,
  title: (given) =>
    `the resource quota of namespace ${given.workload.object.namespace} allows no more pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: (given) => ({
    steps: advice(given),
  }),
  commands: (given) => [`${kubectl(given)} describe resourcequotas`],
});
