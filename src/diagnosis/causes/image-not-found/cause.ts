import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import { whatTheRegistrySays } from '../../tree/questions/messages.ts';

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
    return said.map((item) => ({ ...item, proves: answered }));
  },
  remedy: (given) => ({
    steps: [
      `the registry answers that it has no such image: correct the tag, or push ${given.container?.image ?? 'it'} (the kubelet finds it by itself then; a build may still be pushing)`,
      ...goBack(given),
    ],
  }),
});
