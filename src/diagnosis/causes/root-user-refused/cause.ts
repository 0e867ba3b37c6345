import { defineCause } from '../../cause.ts';
import { citeEvent, citeSpec, citeWaiting } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** `image has non-numeric user (nginx)`: only a number says that it is not root. */
function named(failure: Failure): boolean {
  return startTexts(failure).some((text) => /non-numeric user/.test(text));
}

export default defineCause({
  id: 'root-user-refused',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['securityContext', 'image', 'ports'],
  untilChanged: true,
  title: (failure) =>
    named(failure)
      ? `${who(failure)} must not run as root, and its image names its user by name: nobody can tell`
      : `${who(failure)} must not run as root, but its image does`,
  evidence: (failure) => [
    citeWaiting(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeSpec(
      failure,
      'securityContext',
      failure.container?.spec.securityContext ?? failure.workload.podSpec.securityContext,
    ),
  ],
  remedy: (failure) => ({
    steps: [
      named(failure)
        ? 'the image names its user, and the kubelet cannot tell whether that is root: write its number as `runAsUser`, or as USER in the image'
        : 'set `runAsUser` to a number that the image can work with, or build the image with a numeric USER other than 0',
      'files that this user writes to must belong to it, or `fsGroup` must give it the volumes',
    ],
    yaml: containerPatch(failure, [
      'securityContext:',
      '  runAsNonRoot: true',
      '  runAsUser: 10001 # the number of its user',
    ]),
  }),
});
