import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'registry-unreachable',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the registry of ${given.container?.image ?? 'the image'} cannot be reached`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({
    steps: [
      'can the node resolve and reach the registry? look at DNS, proxy, certificates on the node',
      'a mistyped registry name looks the same: compare it with the image before',
    ],
  }),
});
