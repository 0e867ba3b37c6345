import { referencedObjects } from '../../diagnosis/evidence/referenced-objects.ts';
import { readObject } from '../../kubernetes/object.ts';
import { controllerOf } from '../../kubernetes/owner.ts';
import { parseTime } from '../../kubernetes/time.ts';
import { gitOpsOf, helmReleaseOf } from '../../manifest/managed-by.ts';
import { asList, asMapping, asString, type Mapping } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { Target } from '../target.ts';
import { titleOf } from '../target.ts';
import { currentRevision, type Revision } from './revisions.ts';

/** What decides whether and how one failed workload is rolled back. */
export interface RollbackCase {
  readonly target: Target;
  /** The workload as the API server has it, whole. */
  readonly object: Mapping;
  readonly revisions: readonly Revision[];
  /** Ids of revisions that had available pods while they were watched. */
  readonly proven: ReadonlySet<string>;
  /** Ids of revisions that have broken pods now. */
  readonly broken: ReadonlySet<string>;
  /** What else the same manifests hold that a rollback of pods does not undo. */
  readonly companions: readonly Companion[];
  /** When the watch began, in milliseconds. */
  readonly startedAt: number;
}

/** An object that is deployed together with the workload: a CustomResourceDefinition, a Job, a claim, a ConfigMap. */
export interface Companion {
  readonly kind: string;
  readonly name: string;
  /** When it was last changed; undefined when that cannot be known. */
  readonly changedAt: number | undefined;
}

/** What to do about one failed workload. */
export type RollbackPlan =
  | { readonly kind: 'refuse'; readonly reason: string }
  | { readonly kind: 'helm'; readonly release: string; readonly namespace: string }
  | { readonly kind: 'restore'; readonly revision: Revision; readonly from: Revision | undefined };

/** Kinds whose controllers keep earlier templates. */
const revisioned = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** What was changed this long before a watch began belongs to the deploy that it follows. */
const deployTime = 15 * 60_000;

/** Decides about one workload. Refusals come with their reason and with what a person can do instead. */
export function planRollback(rollback: RollbackCase): RollbackPlan {
  const { target, object, revisions, companions, startedAt, proven, broken } = rollback;
  const refuse = (reason: string): RollbackPlan => ({ kind: 'refuse', reason });
  const gitOps = gitOpsOf(object);
  if (gitOps) {
    return refuse(`${gitOps} would undo it: revert the commit that brought the change, in git`);
  }
  const owner = ownerOf(object);
  if (owner) return refuse(`it belongs to ${owner}, which would undo it: change that instead`);
  if (!revisioned.has(target.kind)) return refuse(`a ${target.kind} has no earlier revision`);
  const isChanged = ({ changedAt }: Companion): boolean =>
    changedAt === undefined || changedAt >= startedAt - deployTime;
  const changed = companions.find((companion) => !isData(companion) && isChanged(companion));
  if (changed) {
    const what = `${changed.kind} ${changed.name}`;
    return refuse(
      changed.changedAt === undefined
        ? `it cannot be seen whether ${what} was changed by this deploy; the earlier version may not fit it`
        : `this deploy changed ${what} too, and the earlier version may not fit it`,
    );
  }
  const from = currentRevision(object, revisions);
  if (from && isOlder(from, rollback)) {
    return refuse(
      'this deploy did not change its pod template (it may have scaled it): there is nothing to undo',
    );
  }
  const helm = helmReleaseOf(object);
  if (helm) return { kind: 'helm', ...helm };
  const revision = revisions.find(
    (candidate) => candidate !== from && proven.has(candidate.id) && !broken.has(candidate.id),
  );
  if (!from) return refuse(`${titleOf(target)} has no revision that matches its pod template`);
  if (!revision) return refuse('no earlier revision of it has been seen to work');
  const read = referencedObjects(asMapping(revision.template.spec));
  const data = companions.find(
    (companion) =>
      isData(companion) &&
      isChanged(companion) &&
      read.some(({ kind, name }) => kind === companion.kind && name === companion.name),
  );
  if (!data) return { kind: 'restore', revision, from };
  const undo = `kubectl -n ${target.namespace} rollout undo ${target.kind.toLowerCase()}/${target.name}`;
  return refuse(
    `this deploy changed ${data.kind} ${data.name} too, which revision ${revision.number} reads when it starts: put its earlier content back first, then \`${undo}\``,
  );
}

/** What pods read when they start: an earlier template with the later content is a revision that nobody has seen at work. */
function isData({ kind }: Companion): boolean {
  return kind === 'ConfigMap' || kind === 'Secret';
}

/** True for a revision that was there before this deploy. One that is used again has a newer number than younger ones. */
function isOlder({ createdAt, id }: Revision, { revisions, startedAt }: RollbackCase): boolean {
  if (createdAt === undefined || createdAt >= startedAt - deployTime) return false;
  return !revisions.some((other) => other.id !== id && (other.createdAt ?? 0) > createdAt);
}

/** The controller of the workload itself: an operator makes it from its own resource. */
function ownerOf(object: Mapping): string | undefined {
  const owner = controllerOf(readObject(object));
  return owner && `${owner.kind} ${owner.name}`;
}

/** When an object was last changed, its status left aside; undefined when it does not say. */
export function changedAt(object: Mapping): number | undefined {
  const { creationTimestamp, managedFields } = asMapping(object.metadata);
  const times = asList(managedFields)
    .map(asMapping)
    .filter(({ subresource }) => subresource === undefined || subresource === '')
    .map(({ time }) => parseTime(time));
  const known = [parseTime(creationTimestamp), ...times].filter((time) => time !== undefined);
  return known.length > 0 ? largest(known) : undefined;
}

/**
 * The revision of a Helm release to go back to: the newest before the present one that was once deployed.
 * @param history what `helm history -o json` prints
 */
export function earlierHelmRevision(history: unknown): number | undefined {
  const entries = asList(history)
    .map(asMapping)
    .map(({ revision, status }) => ({ revision: Number(revision), status: asString(status) ?? '' }));
  const newest = largest(entries.map(({ revision }) => revision));
  return entries
    .filter(({ revision, status }) => revision < newest && /^(?:deployed|superseded)$/.test(status))
    .toSorted((a, b) => b.revision - a.revision)[0]?.revision;
}
