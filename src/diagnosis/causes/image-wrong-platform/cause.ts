import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'image-wrong-platform',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ?? 'the image'} does not exist for the platform of the node`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({
    steps: [
      'build the image for the platform of the nodes',
      'or keep the pods on nodes that fit (kubernetes.io/arch)',
    ],
  }),
});
