import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import { readCut, specSharer } from '../../kubernetes/cut.ts';
import { podMakers } from '../../kubernetes/kinds.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { Ownership } from '../../kubernetes/ownership.ts';
import { type Pod, readPod } from '../../kubernetes/pod.ts';
import type { Cluster, WatchPorts } from '../../ports.ts';
import type {
  AlertResult,
  AlertScope,
  EarlierLook,
  ExplainedAlarm,
} from '../../report/alert/alert-result.ts';
import { lacksPods } from '../../rollout/missing-pods.ts';
import { type Alarm, type AlarmCondition, alarmsOf } from '../../rollout/restarts/restart-alarm.ts';
import { pluralOf, type Target, titleOf } from '../../rollout/target.ts';
import { UserError } from '../../settings/user-error.ts';
import { throwIfNoNamespace } from '../absent-namespace.ts';
import { foundIfAllowed } from '../answers.ts';
import { diagnoseWithoutSecrets } from '../diagnose/diagnose-without-secrets.ts';
import { parseWorkload } from '../watch/watch-targets.ts';
import { lookClosely } from './alert-evidence.ts';

/** What one look at a cluster is asked to find. */
export interface AlertRequest extends AlarmCondition {
  readonly namespace?: string | undefined;
  readonly allNamespaces: boolean;
  readonly selector?: string | undefined;
  readonly workloads: readonly string[];
  readonly context?: string | undefined;
  readonly kubeconfig?: string | undefined;
  /** The report of an earlier look: with it restarts are counted, not estimated. */
  readonly earlier?: EarlierLook | undefined;
}

/** One look at a cluster: who restarts too often, loops or cannot start, and why. Reads only. */
export async function alert(request: AlertRequest, ports: WatchPorts): Promise<AlertResult> {
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal });
    return await look(request, cluster, ports, signal);
  } finally {
    stop.abort();
  }
}

async function look(
  request: AlertRequest,
  cluster: Cluster,
  ports: WatchPorts,
  signal: AbortSignal,
): Promise<AlertResult> {
  const { restarts, window, selector, allNamespaces, earlier } = request;
  const targets = request.workloads.map((text) => parseWorkload(text, cluster.namespace));
  const scope: AlertScope = {
    cluster: cluster.name,
    namespace: allNamespaces ? null : cluster.namespace,
    selector: selector ?? null,
  };
  if (earlier) mustBeSame(earlier.scope, scope);
  await Promise.all(targets.map((target) => mustExist(target, cluster)));
  const pods = await podsOf(scope, targets, cluster);
  if (pods.length === 0 && scope.namespace !== null)
    await throwIfNoNamespace(scope.namespace, cluster.evidence, signal);
  const now = ports.now();
  const condition = { restarts, window };
  const makers = await makersOf(scope, targets, cluster);
  const alarms = [
    ...pods.flatMap((pod) => alarmsOf(pod, { ...condition, now, earlier })),
    ...makers.records.filter((record) => lacksPods(record, now)).map(withoutPods),
  ];
  const { evidence, degraded } =
    alarms.length > 0
      ? await lookClosely(alarms, pods, cluster, now)
      : { evidence: undefined, degraded: makers.refusals };
  const explained = evidence
    ? explain(alarms, evidence, await diagnoseWithoutSecrets(evidence, ports.findSecrets), targets)
    : [];
  return {
    verdict: explained.length > 0 ? 'alert' : 'quiet',
    at: now,
    scope,
    named: request.workloads,
    condition,
    since: earlier?.at,
    pods: pods.length,
    alarms: explained,
    workloads: [...new Set(explained.flatMap(({ workload }) => workload ?? []))],
    counts: pods.flatMap((pod) =>
      pod.containers
        .filter((container) => container.restarts > 0)
        .map(({ name, restarts: count }) => ({ pod, container: name, restarts: count })),
    ),
    degraded,
  };
}

function mustBeSame(before: AlertScope, now: AlertScope): void {
  for (const field of ['cluster', 'namespace', 'selector'] as const) {
    if (before[field] === now[field]) continue;
    const words = [before, now].map((scope) => scope[field] ?? 'all');
    throw new UserError(
      `the earlier report looked at ${field} ${words[0]}, this run at ${words[1]}: restarts cannot be compared`,
    );
  }
}

/** A name that is mistyped must not seem quiet. */
async function mustExist(target: Target, cluster: Cluster): Promise<void> {
  const { apiVersion, kind, namespace, name } = target;
  const scope = { apiVersion, plural: pluralOf(apiVersion, kind) ?? '', namespace };
  if (foundIfAllowed(await cluster.get(scope, name))) return;
  throw new UserError(`${titleOf(target)} does not exist, or may not be read`);
}

/** The pods of all namespaces that are meant. */
async function podsOf(scope: AlertScope, targets: readonly Target[], cluster: Cluster): Promise<Pod[]> {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).map(async (namespace) => {
      const labelSelector = scope.selector ?? undefined;
      const all = { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace, labelSelector };
      const objects = foundIfAllowed(await cluster.list(all));
      if (objects) return objects.map((object): ClusterObject => readCut(object, share));
      const where = namespace === undefined ? 'all namespaces' : `namespace ${namespace}`;
      throw new UserError(`the pods of ${where} may not be listed`);
    }),
  );
  return lists.flat().map(readPod);
}

/** Whatever makes pods where it is meant; a selector selects by their own labels here. */
async function makersOf(
  scope: AlertScope,
  targets: readonly Target[],
  cluster: Cluster,
): Promise<{ records: ClusterObject[]; refusals: string[] }> {
  const share = specSharer();
  const lists = await Promise.all(
    namespacesOf(scope, targets).flatMap((namespace) =>
      makerKinds.map(async ({ apiVersion, kind, plural }) => {
        const labelSelector = scope.selector ?? undefined;
        const objects = foundIfAllowed(
          await cluster.list({ apiVersion, kind, plural, namespace, labelSelector }),
        );
        return { plural, records: objects?.map((object): ClusterObject => readCut(object, share)) };
      }),
    ),
  );
  const refused = lists.filter(({ records }) => records === undefined).map(({ plural }) => plural);
  return {
    records: lists.flatMap(({ records }) => records ?? []),
    refusals: [...new Set(refused)].map((plural) => `${plural}: they may not be listed`),
  };
}

/** Who is asked whether it lacks pods: what a Deployment makes says less than it. */
const makerKinds = podMakers.filter(({ made }) => !made);

/** A suspicion: the diagnosis tells whether somebody refuses its pods. */
function withoutPods(maker: ClusterObject): Alarm {
  const nothing = { pod: undefined, container: undefined, rate: undefined, waiting: undefined };
  return { ...nothing, maker, reason: 'no-pods', suspected: true };
}

/** The namespaces that are meant; undefined stands for all. */
function namespacesOf({ namespace }: AlertScope, targets: readonly Target[]): (string | undefined)[] {
  const named = new Set(targets.map((target) => target.namespace));
  return targets.length > 0 ? [...named] : [namespace ?? undefined];
}

/** Finds what the diagnosis says of each alarm; a suspicion that it does not share is dropped. */
function explain(
  alarms: readonly Alarm[],
  evidence: Evidence,
  workloads: readonly DiagnosedWorkload[],
  targets: readonly Target[],
): ExplainedAlarm[] {
  const ownership = new Ownership(evidence);
  return alarms.flatMap((alarm) => {
    const { pod, container, maker } = alarm;
    const subject = pod ?? maker;
    if (!subject) return [];
    const object = ownership.topOf(subject);
    if (targets.length > 0 && !targets.some((target) => isSame(object, target))) return [];
    const workload = workloads.find((candidate) => isSame(candidate.object, object));
    if (!pod) {
      const refused = workload?.diagnoses.find(({ pods }) => pods.length === 0);
      return refused ? [{ alarm, object, workload, diagnosis: refused }] : [];
    }
    const own = (workload?.diagnoses ?? []).filter(({ pods }) => pods.includes(pod.name));
    // Pods that were not looked at are like their siblings, of the same container.
    const alike = own.length > 0 ? own : (workload?.diagnoses ?? []);
    const diagnosis =
      alike.find(({ location }) => location.container === container?.name) ??
      (container === undefined ? alike[0] : own[0]);
    return alarm.suspected && !diagnosis ? [] : [{ alarm, object, workload, diagnosis }];
  });
}

type Named = Pick<Target, 'kind' | 'namespace' | 'name'>;

function isSame(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.namespace === b.namespace && a.name === b.name;
}
