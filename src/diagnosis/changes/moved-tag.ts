import type { Cited } from '../cite/cite.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import type { Failure } from '../tree/failure.ts';

/** A pod that works with the same image name and other bytes, next to a container that fails. */
export function otherBytes({
  container,
  pod,
  workload,
}: Failure): { readonly pod: PodFacts; readonly container: ContainerFacts } | undefined {
  if (container?.imageId === undefined) return undefined;
  const digest = digestOf(container.imageId);
  return [...workload.pods, ...workload.oldPods]
    .filter((other) => other !== pod)
    .flatMap((other) => other.containers.map((twin) => ({ pod: other, container: twin })))
    .find(
      ({ container: twin }) =>
        twin.name === container.name &&
        twin.ready &&
        twin.restarts === 0 &&
        twin.image === container.image &&
        twin.imageId !== undefined &&
        digestOf(twin.imageId) !== digest,
    );
}

/** Cites a tag that moved: working pods run another digest under the same image name. */
export function citeMovedTag(failure: Failure, proves: boolean): Cited | undefined {
  const other = otherBytes(failure);
  if (!other || !failure.pod || !failure.container) return undefined;
  return {
    origin: 'status',
    source: `pods ${failure.pod.name} and ${other.pod.name}: imageID`,
    text: `${failure.container.image} is ${shortDigest(failure.container)} in the one that fails, ${shortDigest(other.container)} in the one that runs: the tag has moved`,
    proves,
  };
}

/** As much of a digest as a person compares. */
function shortDigest({ imageId = '' }: ContainerFacts): string {
  return digestOf(imageId).replace(/^.*(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, '$1');
}

function digestOf(imageId: string): string {
  return imageId.slice(imageId.lastIndexOf('@') + 1);
}
