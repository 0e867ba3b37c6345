import { defineCause } from '../../cause.ts';
import { citeEvent, citeSpec, citeWaiting } from '../../cite.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'root-user-refused',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `${who(given)} must not run as root, but its image does`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeSpec(
      given,
      'securityContext',
      given.container?.spec.securityContext ?? given.workload.podSpec.securityContext,
    ),
  ],
  remedy: () => ({
    steps: ['set a numeric runAsUser that the image can work with, or a numeric USER in the image'],
    yaml: 'securityContext:\n  runAsNonRoot: true\n  runAsUser: 10001',
  }),
});
