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
  id: 'config-map-missing',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['env', 'envFrom', 'volumes', 'volumeMounts'],
  concerns: ['references'],
  title: (failure) =>
    `ConfigMap${named(lost(failure).name)} that ${who(failure)} uses does not exist in namespace ${failure.workload.object.namespace}`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeSetup(failure),
    citeReference(failure, lost(failure).name),
    citeAbsence(failure, 'ConfigMap', lost(failure).name),
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, 'ConfigMap', lost(failure).name),
      `create ConfigMap${named(lost(failure).name)} in namespace ${failure.workload.object.namespace}, or correct the name`,
      'if it is part of the same deploy, apply it first',
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} get configmaps`],
});
