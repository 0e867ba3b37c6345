import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'image-not-found',
  class: 'G',
  grace: 90,
  repeats: 1,
  recorded: true,
  title: (given) => `there is no image ${given.container?.image ?? ''}`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({ steps: ['is the tag right, and was it pushed? a build may still be pushing it'] }),
});
