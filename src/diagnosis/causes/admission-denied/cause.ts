import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeRefusals } from '../../cite.ts';

/** A refusal is one for every pod; a webhook that cannot be asked may answer again; a pod of the same name may go. */
const quorums = {
  refused: { class: 'T', grace: 1 },
  'nobody answers': { class: 'E', grace: 180 },
  'in the way': { class: 'G', grace: 60 },
} as const;

function saying({ workload }: Case): keyof typeof quorums {
  const text = workload.refusals[0]?.text ?? '';
  if (/failed calling webhook|failed to call webhook/.test(text)) return 'nobody answers';
  return /already exists|object is being deleted/.test(text) ? 'in the way' : 'refused';
}

export default defineCause({
  id: 'admission-denied',
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => `the API server refuses to create pods of ${given.workload.object.name}`,
  evidence: (given) => [...citeRefusals(given)],
  remedy: () => ({
    steps: ['the message names the webhook, policy or class that refuses: it says what it wants'],
  }),
});
