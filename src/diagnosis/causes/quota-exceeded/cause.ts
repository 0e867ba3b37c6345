import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite.ts';
import { kubectl } from '../../words.ts';

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
  remedy: () => ({
    steps: [
      'lower the requests, raise the quota, or free what old pods still hold',
      'a quota on limits demands that every container has one',
    ],
  }),
  commands: (given) => [`${kubectl(given)} describe resourcequotas`],
});
