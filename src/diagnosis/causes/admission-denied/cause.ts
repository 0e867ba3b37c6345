import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite.ts';

export default defineCause({
  id: 'admission-denied',
  class: 'T',
  grace: 5,
  repeats: 1,
  recorded: true,
  title: (given) => `the API server refuses to create pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({
    steps: ['the message names the webhook, policy or class that refuses: it says what it wants'],
  }),
});
