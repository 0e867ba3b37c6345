import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';

export default defineCause({
  id: 'registry-rate-limited',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the registry hands out no more images for now (rate limit): ${given.container?.image ?? ''}`,
  evidence: (given) => [
    citeWaiting(given),
    citePull(given),
    citeSpec(given, 'image', given.container?.image),
  ],
  remedy: () => ({ steps: ['wait, or pull with an account or through a mirror'] }),
});
