import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';

export default defineCause({
  id: 'image-never-pulled',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  untilChanged: true,
  title: (failure) =>
    `${failure.container?.image ?? 'the image'} is not on the node, and its pull policy is Never`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => ({
    steps: [
      `set \`imagePullPolicy: IfNotPresent\`, or load the image on node ${failure.pod?.nodeName || 'of the pod'} and every other`,
    ],
    yaml: containerPatch(failure, ['imagePullPolicy: IfNotPresent']),
  }),
});
