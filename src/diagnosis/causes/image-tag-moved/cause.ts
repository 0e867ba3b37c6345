import { defineCause } from '../../cause.ts';
import { citeMovedTag, otherBytes } from '../../changes/moved-tag.ts';
import { citeExit } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** The image by the digest that works; nothing where only the runtime's own id is known. */
function pinned(failure: Failure): string | undefined {
  const id = otherBytes(failure)?.container.imageId ?? '';
  const [, repository, digest] = /^(?:[\w-]+:\/\/)?([^@]+\/[^@]+)@(sha256:[0-9a-f]{64})$/.exec(id) ?? [];
  return digest === undefined ? undefined : containerPatch(failure, [`image: ${repository}@${digest}`]);
}

export default defineCause({
  id: 'image-tag-moved',
  class: 'application',
  grace: 0,
  repeats: 3,
  final: true,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) =>
    `${failure.container?.image ?? 'the image'} has changed: its tag points to a different image than in the pods that work`,
  evidence: (failure) => [
    citeMovedTag(failure, true),
    citeExit(failure),
    ...logEvidence(failure, ['application-error']),
  ],
  remedy: (failure) => ({
    steps: [
      `pin ${who(failure)} to the digest of the pods that work; then find out who pushed the tag again`,
    ],
    yaml: pinned(failure),
  }),
});
