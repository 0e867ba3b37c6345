import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { whatTheRegistrySays } from '../../tree/questions/messages.ts';

export default defineCause({
  id: 'image-not-found',
  class: 'template-race',
  grace: 90,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) => `there is no image ${failure.container?.image ?? ''}`,
  evidence: (failure) => {
    const answered = whatTheRegistrySays(failure) === 'there is no such image';
    const said = [citeWaiting(failure), citePull(failure)].filter((item) => item !== undefined);
    return said.map((item) => ({ ...item, proves: answered }));
  },
  remedy: (failure) => ({
    steps: [
      `the registry answers that it has no such image: correct the tag, or push ${failure.container?.image ?? 'it'} (the kubelet finds it by itself then; a build may still be pushing)`,
      ...goBack(failure),
    ],
  }),
});
