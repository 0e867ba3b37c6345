import { defineCause } from '../../cause.ts';
import { citeEvent, citeReference, citeSetup, citeWaiting } from '../../cite/cite.ts';
import { citeAbsence } from '../../cite/cite-absence.ts';
import { setupTexts } from '../../health/pod-health.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, missing, named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** Name and key, as the kubelet's message has them. */
function lost(failure: Failure): { name: string; key: string } {
  return missing([...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])]);
}

export default defineCause({
  id: 'secret-missing',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['env', 'envFrom', 'volumes', 'volumeMounts'],
  concerns: ['references'],
  title: (failure) =>
    `Secret${named(lost(failure).name)} that ${who(failure)} uses does not exist in namespace ${failure.workload.object.namespace}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeSetup(failure),
    citeReference(failure, lost(failure).name),
    citeAbsence(failure, 'Secret', lost(failure).name),
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, 'Secret', lost(failure).name),
      `create Secret${named(lost(failure).name)} in namespace ${failure.workload.object.namespace}, or correct the name`,
      'an operator that makes it (cert-manager, External Secrets) says in its own object why it has not',
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} get secrets`],
});
