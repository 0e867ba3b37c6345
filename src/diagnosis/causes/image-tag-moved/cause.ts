import { defineCause } from '../../cause.ts';
import { citeMovedTag, otherBytes } from '../../changes/moved-tag.ts';
import { citeExit } from '../../cite/cite.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** The image by the digest that works; nothing where only the runtime's own id is known. */
function pinned(given: Case): string | undefined {
  const id = otherBytes(given)?.container.imageId ?? '';
  const [, repository, digest] = /^(?:[\w-]+:\/\/)?([^@]+\/[^@]+)@(sha256:[0-9a-f]{64})$/.exec(id) ?? [];
  return digest === undefined ? undefined : containerPatch(given, [`image: ${repository}@${digest}`]);
}

export default defineCause({
  id: 'image-tag-moved',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${given.container?.image ?? 'the image'} is not what it was: the tag points to other bytes than in the pods that work`,
  evidence: (given) => [
    citeMovedTag(given, true),
    citeExit(given),
    ...logEvidence(given, ['application-error']),
  ],
  remedy: (given) => ({
    steps: [`pin ${who(given)} to the digest of the pods that work; then find out who pushed the tag again`],
    yaml: pinned(given),
  }),
});
