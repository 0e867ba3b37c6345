import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'image-never-pulled',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `${given.container?.image ?? 'the image'} is not on the node, and its pull policy is Never`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({
    steps: ['set imagePullPolicy: IfNotPresent, or load the image on every node'],
    yaml: 'imagePullPolicy: IfNotPresent',
  }),
});
