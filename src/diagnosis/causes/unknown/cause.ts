import { defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citePodEnd, citeSetup, citeWaiting } from '../../cite.ts';
import { kubectl, target, who } from '../../words.ts';

export default defineCause({
  id: 'unknown',
  class: 'E',
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
