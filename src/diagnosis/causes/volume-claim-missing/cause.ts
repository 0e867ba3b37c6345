import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSchedulerEvent, citeSetup } from '../../cite/cite.ts';
import { schedulerMessages, setupTexts } from '../../health/pod-health.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, missing, named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function claim({ pod }: Failure): string {
  return missing(pod ? [...schedulerMessages(pod), ...setupTexts(pod)] : []).name;
}

export default defineCause({
  id: 'volume-claim-missing',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['volumes', 'volumeMounts'],
  concerns: ['volumes'],
  title: (failure) =>
    `the PersistentVolumeClaim${named(claim(failure))} that ${who(failure)} uses does not exist`,
  evidence: (failure) => [citeScheduler(failure), citeSchedulerEvent(failure), citeSetup(failure)],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, 'PersistentVolumeClaim', claim(failure)),
      `create the claim${named(claim(failure))} in namespace ${failure.workload.object.namespace}, or correct the name`,
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} get persistentvolumeclaims`],
});
