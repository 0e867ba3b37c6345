import type { CauseId } from '../../cause-id.ts';
import type { Failure } from './failure.ts';
import { type Relation, siblingTree } from './siblings.ts';
import { tree } from './tree.ts';
import { type Step, walk } from './walk.ts';

/** A cause for all pods in which one container fails by it. */
export interface Finding {
  readonly failure: Failure;
  readonly cause: CauseId;
  readonly trail: readonly Step[];
  readonly pods: readonly string[];
}

/** A finding that follows from no other. */
export interface FirstCause extends Finding {
  readonly consequences: readonly Finding[];
  /** True when another container of the pod fails too, and it is not known which failure came first. */
  readonly contested: boolean;
}

/**
 * Decides what failures are due to: the tree gives each its cause, then the sibling tree says which of those follow from
 * another container of the same pod. Nothing decides after this. The cause of most pods comes first.
 */
export function decide(failures: readonly Failure[]): FirstCause[] {
  const findings = groupByCause(failures);
  const follows = (finding: Finding): Finding | undefined =>
    findings.find((other) => relation(finding, other) === 'follows');
  const first = findings.filter((finding) => follows(finding) === undefined);
  return first.map((finding) => ({
    ...finding,
    consequences: findings.filter((other) => follows(other) === finding),
    contested: first.some((other) => relation(finding, other) === 'may follow'),
  }));
}

function groupByCause(failures: readonly Failure[]): Finding[] {
  const groups = new Map<string, Finding & { pods: string[] }>();
  for (const failure of failures) {
    const { decision: cause, trail } = walk(tree, failure);
    const key = `${cause}/${failure.container?.name ?? ''}`;
    const group = groups.get(key);
    const pod = failure.pod?.name;
    if (!group) groups.set(key, { failure, cause, trail, pods: pod === undefined ? [] : [pod] });
    else if (pod !== undefined) group.pods.push(pod);
  }
  return [...groups.values()].toSorted((a, b) => b.pods.length - a.pods.length);
}

function relation(finding: Finding, other: Finding): Relation {
  const inOnePod = finding !== other && finding.pods.some((pod) => other.pods.includes(pod));
  return inOnePod ? walk(siblingTree, { failure: finding, other }).decision : 'independent';
}
