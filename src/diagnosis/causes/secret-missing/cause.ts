import { defineCause } from '../../cause.ts';
import { citeEvent, citeReference, citeSetup, citeWaiting } from '../../cite/cite.ts';
import { citeAbsence } from '../../cite/cite-absence.ts';
import { setupTexts } from '../../health/pod-health.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, missing, named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** Name and key, as the kubelet's message has them. */
function lost(given: Case): { name: string; key: string } {
  return missing([...startTexts(given), ...(given.pod ? setupTexts(given.pod) : [])]);
}

export default defineCause({
  id: 'secret-missing',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `Secret${named(lost(given).name)} that ${who(given)} uses does not exist in namespace ${given.workload.object.namespace}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeSetup(given),
    citeReference(given, lost(given).name),
    citeAbsence(given, 'Secret', lost(given).name),
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, 'Secret', lost(given).name),
      `create Secret${named(lost(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      'an operator that makes it (cert-manager, External Secrets) says in its own object why it has not',
    ],
  }),
  commands: (given) => [`${kubectl(given)} get secrets`],
});
