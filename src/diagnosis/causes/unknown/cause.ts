import type { Case } from '../../case.ts';
import { type CauseClass, defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citePodEnd, citeSetup, citeWaiting } from '../../cite.ts';
import { citeJobEnd } from '../../cite-job.ts';
import { kubectl, target, who } from '../../words.ts';

/** A crash must repeat itself, an error that somebody reports must last; that nothing comes of it is known when time is up. */
const classes: Readonly<Record<Case['what'], CauseClass>> = {
  crashing: 'A',
  'not started': 'E',
  'the pod ended': 'E',
  'no node': 'E',
  'being created': 'I',
  'not ready': 'I',
  hanging: 'I',
  'no pod': 'E',
  'the Job failed': 'E',
  'out of time': 'I',
};

export default defineCause({
  id: 'unknown',
  class: (given) => classes[given.what],
  grace: 180,
  repeats: 3,
  recorded: true,
  title: (given) => `${who(given)} does not work, and the evidence does not say why`,
  evidence: (given) => [
    citeExit(given, false),
    citeWaiting(given),
    citePodEnd(given),
    citeSetup(given),
    citeLastLine(given),
    citeJobEnd(given, false),
  ],
  remedy: () => ({
    steps: ['what is known and what was ruled out stands here; the next command looks inside'],
  }),
  commands: (given) => [
    given.pod
      ? `${kubectl(given)} debug -it ${given.pod.name} --image=busybox:1.36 --target=${who(given)} --share-processes`
      : `${kubectl(given)} describe ${target(given)}`,
  ],
});
