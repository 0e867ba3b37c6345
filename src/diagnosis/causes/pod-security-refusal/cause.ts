import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite.ts';

export default defineCause({
  id: 'pod-security-refusal',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `Pod Security of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({ steps: ['each part of the message names a field: set it as the level demands'] }),
});
