import { conditionOf } from '../../kubernetes/condition.ts';
import { readCut, specSharer } from '../../kubernetes/cut.ts';
import { controllerUid } from '../../kubernetes/owner.ts';
import { readPod } from '../../kubernetes/pod.ts';
import { asMapping, asNumber, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import type { WatchPorts, WritableCluster, WriteOutcome } from '../../ports.ts';
import { revisionHash } from '../../rollout/rollback/proven-revisions.ts';
import { isSameTemplate, type Revision } from '../../rollout/rollback/revisions.ts';
import { pluralOf, type Target } from '../../rollout/target.ts';
import { foundIfAllowed } from '../answers.ts';

/** How long a controller is given to take up the new template, in milliseconds, and how often it is asked. */
const observing = 60_000;
const asking = 500;

/**
 * Puts an earlier pod template back. Pinned to the version that is read here: whoever changes the workload meanwhile wins.
 * Server-side apply where it gives exactly that template; it cannot take away what another manager has added, such as a
 * variable or a command of the broken revision: then the template is replaced whole, as `kubectl rollout undo` does.
 */
export async function restoreTemplate(
  target: Target,
  { template }: Revision,
  cluster: WritableCluster,
): Promise<{ readonly done: true } | { readonly refused: string }> {
  const { apiVersion, kind, namespace, name } = target;
  const scope = scopeOf(target);
  const now = foundIfAllowed(await cluster.get(scope, name));
  const resourceVersion = asString(asMapping(now?.metadata).resourceVersion);
  if (!resourceVersion) return { refused: 'it cannot be read any more' };
  const body = (spec: Mapping): Mapping => ({
    apiVersion,
    kind,
    metadata: { name, namespace, resourceVersion },
    spec: { template: spec },
  });
  const apply = { type: 'server-side-apply', body: body(template) } as const;
  const trial = await cluster.patch(scope, name, { ...apply, dryRun: true });
  const exact =
    trial.kind === 'done' && isSameTemplate(valueAt(trial.object, ['spec', 'template']), template);
  if (trial.kind === 'conflict' || trial.kind === 'forbidden') return { refused: refusalOf(trial) };
  const outcome = exact
    ? await cluster.patch(scope, name, apply)
    : await cluster.patch(scope, name, {
        type: 'strategic-merge',
        body: body({ ...template, $patch: 'replace' }),
      });
  return outcome.kind === 'done' ? { done: true } : { refused: refusalOf(outcome) };
}

function refusalOf(outcome: Exclude<WriteOutcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'conflict':
      return 'somebody else has changed it meanwhile';
    case 'forbidden':
      return `it may not be changed: ${outcome.reason}; examples/rbac/rollback.yaml has the permissions`;
    case 'gone':
      return 'it is not there any more';
    case 'refused':
      return `the API server refuses the earlier template: ${outcome.reason}`;
  }
}

/**
 * Waits until the controller has seen the newest template and no longer says that time was up for the one before.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/deployment/progress.go (the condition stays
 * until there is progress)
 */
export async function untilObserved(
  target: Target,
  cluster: WritableCluster,
  { now, cancelled }: Pick<WatchPorts, 'now' | 'cancelled'>,
): Promise<void> {
  const end = now() + observing;
  while (now() < end && !cancelled.aborted) {
    const object = foundIfAllowed(await cluster.get(scopeOf(target), target.name));
    const status = asMapping(object?.status);
    const seen = asNumber(status.observedGeneration) ?? 0;
    const late = conditionOf({ status }, 'Progressing')?.reason === 'ProgressDeadlineExceeded';
    if (seen >= (asNumber(asMapping(object?.metadata).generation) ?? 0) && !late) return;
    await new Promise((resolve) => setTimeout(resolve, asking));
  }
}

/**
 * Deletes the pods of a broken revision that are not ready: a StatefulSet waits for them and never replaces them.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback
 */
export async function deleteStuckPods(
  target: Target,
  broken: string,
  cluster: WritableCluster,
): Promise<{ readonly deleted: readonly string[]; readonly trouble: readonly string[] }> {
  const { namespace, name } = target;
  const uid = asString(asMapping(foundIfAllowed(await cluster.get(scopeOf(target), name))?.metadata).uid);
  const scope = { apiVersion: 'v1', plural: 'pods', namespace };
  const objects = foundIfAllowed(await cluster.list({ ...scope, kind: 'Pod' })) ?? [];
  const stuck = objects
    .map((object) => readCut(object, specSharer()))
    .filter((record) => controllerUid(record) === uid && revisionHash(record) === broken)
    .map(readPod)
    .filter(({ ready, deleting }) => !ready && !deleting);
  const deleted: string[] = [];
  const trouble: string[] = [];
  for (const pod of stuck) {
    const outcome = await cluster.remove(scope, pod.name, pod.uid);
    if (outcome.kind === 'done') deleted.push(pod.name);
    else if (outcome.kind === 'forbidden') {
      trouble.push(
        `pod ${pod.name} may not be deleted, and its StatefulSet waits for it: kubectl -n ${namespace} delete pod ${pod.name}`,
      );
    }
  }
  return { deleted, trouble };
}

function scopeOf({ apiVersion, kind, namespace }: Target) {
  return { apiVersion, plural: pluralOf(apiVersion, kind) ?? '', namespace };
}
