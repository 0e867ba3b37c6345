import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';

export default defineCause({
  id: 'image-wrong-platform',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  untilChanged: true,
  title: (failure) => `${failure.container?.image ?? 'the image'} does not exist for the node's platform`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  commands: () => ['kubectl get nodes -L kubernetes.io/arch'],
  remedy: () => ({
    steps: [
      'build the image for the platform of the nodes too (`docker buildx build --platform linux/amd64,linux/arm64`), or keep the pods on nodes that fit (node label `kubernetes.io/arch`)',
    ],
  }),
});
