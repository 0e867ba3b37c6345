import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSchedulerEvent, citeSetup } from '../../cite.ts';
import { insteadOf } from '../../near-names.ts';
import { schedulerMessages, setupTexts } from '../../pod-health.ts';
import { kubectl, missing, named, who } from '../../words.ts';

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
