import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';

export default defineCause({
  id: 'image-never-pulled',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `${given.container?.image ?? 'the image'} is not on the node, and its pull policy is Never`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  remedy: (given) => ({
    steps: [
      `set \`imagePullPolicy: IfNotPresent\`, or load the image on node ${given.pod?.nodeName || 'of the pod'} and every other`,
    ],
    yaml: containerPatch(given, ['imagePullPolicy: IfNotPresent']),
  }),
});
