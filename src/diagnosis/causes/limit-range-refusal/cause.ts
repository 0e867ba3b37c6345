import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import { kubectl } from '../../remedies/phrases.ts';
import { refusalText } from '../../remedies/refusal-text.ts';

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
      `${refusalText(failure) || 'it names the bound'}: bring requests and limits of the container within that, or change the LimitRange`,
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} describe limitranges`],
});
