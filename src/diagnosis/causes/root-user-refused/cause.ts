import { defineCause } from '../../cause.ts';
import { citeEvent, citeSpec, citeWaiting } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** `image has non-numeric user (nginx)`: only a number says that it is not root. */
function named(given: Case): boolean {
  return startTexts(given).some((text) => /non-numeric user/.test(text));
}

export default defineCause({
  id: 'root-user-refused',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    named(given)
      ? `${who(given)} must not run as root, and its image names its user by name: nobody can tell`
      : `${who(given)} must not run as root, but its image does`,
  evidence: (given) => [
    citeWaiting(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeSpec(
      given,
      'securityContext',
      given.container?.spec.securityContext ?? given.workload.podSpec.securityContext,
    ),
  ],
  remedy: (given) => ({
    steps: [
      named(given)
        ? 'the image names its user, and the kubelet cannot tell whether that is root: write its number as `runAsUser`, or as USER in the image'
        : 'set `runAsUser` to a number that the image can work with, or build the image with a numeric USER other than 0',
      'files that this user must write to have to belong to it, or `fsGroup` gives it the volumes',
    ],
    yaml: containerPatch(given, [
      'securityContext:',
      '  runAsNonRoot: true',
      '  runAsUser: 10001 # the number of its user',
    ]),
  }),
});
