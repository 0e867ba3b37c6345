import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import { refusalWords } from '../../remedies/refusal-words.ts';
import { kubectl } from '../../remedies/words.ts';

export default defineCause({
  id: 'limit-range-refusal',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['resources'],
  title: (failure) =>
    `the LimitRange of namespace ${failure.workload.object.namespace} refuses the pods of ${failure.workload.object.name}`,
  evidence: (failure) => [...citeRefusals(failure)],
  remedy: (failure) => ({
    steps: [
      `${refusalWords(failure) || 'it names the bound'}: bring requests and limits of the container within that, or change the LimitRange`,
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} describe limitranges`],
});
