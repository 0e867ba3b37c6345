import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite.ts';
import { kubectl } from '../../words.ts';

export default defineCause({
  id: 'quota-exceeded',
  class: 'G',
  grace: 60,
  repeats: 1,
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
