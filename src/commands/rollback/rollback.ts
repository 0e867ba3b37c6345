import { controllerUid } from '../../kubernetes/owner.ts';
import type { WatchPorts, WritableCluster } from '../../ports.ts';
import type { Judge } from '../../rollout/judging/judge.ts';
import { revisionHash } from '../../rollout/rollback/proven-revisions.ts';
import { revisionsOf } from '../../rollout/rollback/revisions.ts';
import { planRollback, type RollbackPlan } from '../../rollout/rollback/rollback.ts';
import type { RollbackReport } from '../../rollout/rollback/rollback-report.ts';
import { pluralOf, type Target, titleOf } from '../../rollout/target.ts';
import type { WorkloadState } from '../../rollout/workload-state.ts';
import { messageOf } from '../../text/message-of.ts';
import { foundIfAllowed } from '../answers.ts';
import { type WatchRequest, type WatchResult, watch } from '../watch/watch.ts';
import { companionsOf } from './rollback-companions.ts';
import { type HelmPort, rollBackRelease } from './rollback-helm.ts';
import { deleteStuckPods, restoreTemplate, untilObserved } from './rollback-restore.ts';

/** What a rollback needs from the outside: the only thing that is given a cluster it may change. */
export interface RollbackPorts extends Omit<WatchPorts, 'openCluster'> {
  readonly openCluster: (options: Parameters<WatchPorts['openCluster']>[0]) => Promise<WritableCluster>;
  readonly helm: HelmPort;
}

/**
 * Takes failed workloads back to the revision that worked, and watches what becomes of it. To be called when the evidence
 * has been stored: afterwards it is gone. Never throws for one workload's sake; what is refused says why.
 */
export async function rollBack(
  request: WatchRequest,
  result: WatchResult,
  judge: Judge,
  ports: RollbackPorts,
): Promise<RollbackReport[]> {
  const failed = result.states.filter(({ phase }) => phase === 'failed');
  if (failed.length === 0) {
    ports.print(['rollback: nothing failed, so nothing is rolled back']);
    return [];
  }
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal });
    const { readSecrets } = request;
    const companions = await companionsOf(request.paths, cluster, ports, { readSecrets });
    const plans = await Promise.all(
      failed.map(async (state) => ({ state, plan: await planFor(state, result, companions, cluster) })),
    );
    // The cluster's clock tells when pods were made.
    const begunAt = ports.now() + (cluster.clockAhead?.() ?? 0) - clockGrain;
    const reports: RollbackReport[] = [];
    for (const { state, plan } of plans) {
      reports.push(await carryOut(state, plan, { cluster, ports, request, done: reports }));
    }
    return await verify(reports, begunAt, request, judge, ports);
  } finally {
    stop.abort();
  }
}

async function planFor(
  { target, progress }: WorkloadState,
  { proven, startedAt }: WatchResult,
  companions: Awaited<ReturnType<typeof companionsOf>>,
  cluster: WritableCluster,
): Promise<RollbackPlan> {
  const { apiVersion, kind, namespace, name } = target;
  const object = foundIfAllowed(
    await cluster.get({ apiVersion, plural: pluralOf(apiVersion, kind) ?? '', namespace }, name),
  );
  if (!object) return { kind: 'refuse', reason: 'it cannot be read any more' };
  const keeper =
    kind === 'Deployment'
      ? { kind: 'ReplicaSet', plural: 'replicasets' }
      : { kind: 'ControllerRevision', plural: 'controllerrevisions' };
  const kept = foundIfAllowed(await cluster.list({ apiVersion: 'apps/v1', ...keeper, namespace }));
  if (!kept) return { kind: 'refuse', reason: `its ${keeper.plural} may not be listed` };
  const broken = (progress?.oldPods ?? []).flatMap((pod) => {
    const { ready, deleting } = pod;
    return ready || deleting ? [] : [revisionHash(pod) ?? controllerUid(pod) ?? ''];
  });
  return planRollback({
    target,
    object,
    revisions: revisionsOf(object, kept),
    proven,
    broken: new Set(broken),
    companions,
    startedAt,
  });
}

interface Doing {
  readonly cluster: WritableCluster;
  readonly ports: RollbackPorts;
  readonly request: WatchRequest;
  readonly done: readonly RollbackReport[];
}

/** Changes what the plan says; the report's outcome is `healthy` until the watch afterwards says otherwise. */
async function carryOut(
  { target }: WorkloadState,
  plan: RollbackPlan,
  { cluster, ports, request, done }: Doing,
): Promise<RollbackReport> {
  const { kind, namespace, name } = target;
  const about = { workload: { kind, namespace, name }, deletedPods: [] };
  const refused = (reason: string): RollbackReport => {
    ports.print([`rollback of ${titleOf(target)} refused: ${reason}`]);
    return { ...about, outcome: 'refused', to: undefined, reason };
  };
  try {
    if (plan.kind === 'refuse') return refused(plan.reason);
    if (plan.kind === 'helm') {
      const to = `of Helm release ${plan.release}`;
      if (done.some((report) => report.to?.endsWith(to))) {
        const before = done.find((report) => report.to?.endsWith(to));
        return { ...about, outcome: 'healthy', to: before?.to, reason: undefined };
      }
      const { context = cluster.context, kubeconfig } = request;
      const answer = await rollBackRelease(plan, { context, kubeconfig }, ports.helm);
      if ('refused' in answer) return refused(answer.refused);
      ports.print([`rollback of ${titleOf(target)}: helm took it to revision ${answer.revision} ${to}`]);
      return { ...about, outcome: 'healthy', to: `revision ${answer.revision} ${to}`, reason: undefined };
    }
    const answer = await restoreTemplate(target, plan.revision, cluster);
    if ('refused' in answer) return refused(answer.refused);
    ports.print([
      `rollback of ${titleOf(target)}: back to the pod template of revision ${plan.revision.number}`,
    ]);
    await untilObserved(target, cluster, ports);
    const deletedPods = await stuckPods(target, plan, cluster, ports);
    return {
      ...about,
      outcome: 'healthy',
      to: `revision ${plan.revision.number}`,
      reason: undefined,
      deletedPods,
    };
  } catch (error) {
    return refused(messageOf(error));
  }
}

async function stuckPods(
  target: Target,
  { from }: Extract<RollbackPlan, { kind: 'restore' }>,
  cluster: WritableCluster,
  ports: RollbackPorts,
): Promise<readonly string[]> {
  if (target.kind !== 'StatefulSet' || !from) return [];
  const { deleted, trouble } = await deleteStuckPods(target, from.id, cluster);
  const said = deleted.map((pod) => `deleted pod ${pod}: its StatefulSet would have waited for it`);
  ports.print([...said, ...trouble].map((text) => `          ${text}`));
  return deleted;
}

/** The API gives whole seconds, and the server's clock is known to a second. */
const clockGrain = 2000;

/** Watches what was changed, by the same rules, until it stands or fails. */
async function verify(
  reports: readonly RollbackReport[],
  begunAt: number,
  request: WatchRequest,
  judge: Judge,
  ports: RollbackPorts,
): Promise<RollbackReport[]> {
  const changed = reports.filter(({ outcome }) => outcome !== 'refused');
  if (changed.length === 0) return [...reports];
  const workloads = changed.map(({ workload }) =>
    [workload.namespace, workload.kind.toLowerCase(), workload.name].join('/'),
  );
  const after = await watch({ ...request, paths: [], selector: undefined, workloads }, judge, ports).catch(
    messageOf,
  );
  return reports.map((report) => {
    if (report.outcome === 'refused') return report;
    const title = titleOf(report.workload);
    const state =
      typeof after === 'string' ? undefined : after.states.find(({ target }) => titleOf(target) === title);
    const phase = state?.phase;
    if (phase === 'complete') {
      const restarted = state?.progress?.pods.some(({ created = 0 }) => created >= begunAt);
      if (restarted) {
        ports.print([`rollback verified healthy: ${title} runs on ${report.to ?? ''}`]);
        return report;
      }
      const reason = 'its pods ran on and none was started anew: that it starts was not proven';
      ports.print([`rollback done: ${title} runs on ${report.to ?? ''}; ${reason}`]);
      return { ...report, reason };
    }
    const cause = state?.cause?.judgement.title ?? state?.reason;
    const reason = typeof after === 'string' ? after : `${phase ?? 'unable'}${cause ? `: ${cause}` : ''}`;
    ports.print([`rollback also failed: ${title} on ${report.to ?? ''}: ${reason}`]);
    return { ...report, outcome: 'failed', reason };
  });
}
