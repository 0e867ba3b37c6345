import { defineCause } from '../../cause.ts';
import { citePull, citeSpec, citeWaiting } from '../../cite.ts';
import { whatTheRegistrySays } from '../../questions/messages.ts';

export default defineCause({
  id: 'image-not-found',
  class: 'G',
  grace: 90,
  repeats: 1,
  recorded: true,
  title: (given) => `there is no image ${given.container?.image ?? ''}`,
  evidence: (given) => {
    const answered = whatTheRegistrySays(given) === 'there is no such image';
    const said = [citeWaiting(given), citePull(given)].filter((item) => item !== undefined);
    return [
      ...said.map((item) => ({ ...item, proves: answered })),
      citeSpec(given, 'image', given.container?.image),
    ];
  },
  remedy: () => ({ steps: ['is the tag right, and was it pushed? a build may still be pushing it'] }),
});
