import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';

export default defineCause({
  id: 'image-wrong-platform',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.container?.image ?? 'the image'} does not exist for the platform of the node`,
  evidence: (given) => [citeWaiting(given), citePull(given)],
  commands: () => ['kubectl get nodes -L kubernetes.io/arch'],
  remedy: () => ({
    steps: [
      'build the image for the platform of the nodes too (`docker buildx build --platform linux/amd64,linux/arm64`), or keep the pods on nodes that fit (node label `kubernetes.io/arch`)',
    ],
  }),
});
