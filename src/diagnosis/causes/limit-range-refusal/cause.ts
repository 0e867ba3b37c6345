import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite/cite.ts';
import { refusalWords } from '../../remedies/refusal-words.ts';
import { kubectl } from '../../remedies/words.ts';

export default defineCause({
  id: 'limit-range-refusal',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the LimitRange of namespace ${given.workload.object.namespace} refuses the pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: (given) => ({
    steps: [
      `${refusalWords(given) || 'it names the bound'}: bring requests and limits of the container within that, or change the LimitRange`,
    ],
  }),
  commands: (given) => [`${kubectl(given)} describe limitranges`],
});
