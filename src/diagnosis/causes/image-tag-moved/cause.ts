import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citeExit } from '../../cite.ts';
import { logEvidence, who } from '../../words.ts';

function citeImage({ pod, container, workload }: Case): Cited | undefined {
  const twin = [...workload.pods, ...workload.oldPods].find(
    (other) => other !== pod && other.containers.some(({ name, ready }) => name === container?.name && ready),
  );
  const other = twin?.containers.find(({ name }) => name === container?.name);
  if (!pod || !container || !other) return undefined;
  return {
    origin: 'status',
    source: `pods ${pod.name} and ${twin?.name}: imageID`,
    text: `${container.imageId} crashes, ${other.imageId} runs`,
    proves: true,
  };
}

export default defineCause({
  id: 'image-tag-moved',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: false,
  title: (given) =>
    `${given.container?.image ?? 'the image'} is not what it was: the tag points to other bytes than in the pods that work`,
  evidence: (given) => [citeImage(given), citeExit(given), ...logEvidence(given, ['application-error'])],
  remedy: (given) => ({
    steps: [`pin ${who(given)} to the digest of the pods that work`, 'find out who pushed the tag again'],
  }),
});
