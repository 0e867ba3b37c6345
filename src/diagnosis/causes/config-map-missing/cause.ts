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
  id: 'config-map-missing',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `ConfigMap${named(lost(given).name)} that ${who(given)} uses does not exist in namespace ${given.workload.object.namespace}`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeSetup(given),
    citeReference(given, lost(given).name),
    citeAbsence(given, 'ConfigMap', lost(given).name),
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, 'ConfigMap', lost(given).name),
      `create ConfigMap${named(lost(given).name)} in namespace ${given.workload.object.namespace}, or correct the name`,
      'if it is part of the same deploy, apply it first',
    ],
  }),
  commands: (given) => [`${kubectl(given)} get configmaps`],
});
