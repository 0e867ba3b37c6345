import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSchedulerEvent, citeSetup } from '../../cite/cite.ts';
import { schedulerMessages, setupTexts } from '../../health/pod-health.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, missing, named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

function claim({ pod }: Case): string {
  return missing(pod ? [...schedulerMessages(pod), ...setupTexts(pod)] : []).name;
}

export default defineCause({
  id: 'volume-claim-missing',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) => `the PersistentVolumeClaim${named(claim(given))} that ${who(given)} uses does not exist`,
  evidence: (given) => [citeScheduler(given), citeSchedulerEvent(given), citeSetup(given)],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, 'PersistentVolumeClaim', claim(given)),
      `create the claim${named(claim(given))} in namespace ${given.workload.object.namespace}, or correct the name`,
    ],
  }),
  commands: (given) => [`${kubectl(given)} get persistentvolumeclaims`],
});
