import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import type { Cluster, WatchPorts } from '../../ports.ts';
import { failureLines } from '../../report/diagnosis/diagnosis-text.ts';
import { describeStart, Narrator } from '../../report/watch/watch-narrator.ts';
import { readsOfRollout } from '../../rollout/evidence-files.ts';
import type { Judge } from '../../rollout/judging/judge.ts';
import { type Assessment, Rollout } from '../../rollout/rollout.ts';
import {
  balanced,
  factors,
  type Patience,
  scopesFor,
  type Tolerance,
  titleOf,
} from '../../rollout/target.ts';
import { warningsOf } from '../../rollout/warnings.ts';
import { isFinal, type Outcome, type WorkloadState } from '../../rollout/workload-state.ts';
import { UserError } from '../../settings/user-error.ts';
import { Unforeseen } from '../../text/unforeseen.ts';
import { visible } from '../../text/visible-text.ts';
import { Gatherer } from './gather.ts';
import { narrowPods } from './shared-labels.ts';
import { SupersedingChanges } from './superseding-changes.ts';
import { diagnoseSafely, type WatchDiagnosis } from './watch-diagnosis.ts';
import { parseWorkload, targetsBySelector, targetsOfManifests, type WatchList } from './watch-targets.ts';

/** What one watch is asked to do. */
export interface WatchRequest {
  /** Manifests whose objects are watched. */
  readonly paths: readonly string[];
  /** `deployment/checkout` */
  readonly workloads: readonly string[];
  readonly selector?: string | undefined;
  readonly namespace?: string | undefined;
  readonly context?: string | undefined;
  readonly kubeconfig?: string | undefined;
  /** Seconds; by default as long as the slowest workload gives itself and a minute more. */
  readonly timeout?: number | undefined;
  readonly tolerance: Tolerance;
  readonly ignoreContainers: readonly string[];
  /** Seconds that a finished rollout must hold. */
  readonly stability?: number | undefined;
  /** Equal crashes that make a loop. */
  readonly restarts?: number | undefined;
  /** Look whether Secrets exist, and which keys they have. */
  readonly readSecrets?: boolean;
  /** Takes whatever is live, whether or not it is what the manifests give. */
  readonly anyRevision?: boolean;
  /** The address of a Prometheus that knows what containers use. */
  readonly prometheus?: string | undefined;
  /** True when what failed is rolled back afterwards. */
  readonly rollback?: boolean;
}

/** How a watch ended, and everything it knows. */
export interface WatchResult {
  readonly outcome: Outcome;
  readonly cluster: { readonly name: string; readonly context: string; readonly version: string };
  readonly startedAt: number;
  readonly endedAt: number;
  readonly states: readonly WorkloadState[];
  readonly notAwaited: readonly string[];
  /** What a person should know although nothing failed. */
  readonly warnings: readonly string[];
  /** What could not be read, and what that cost. */
  readonly degraded: readonly string[];
  /** Revisions that had available pods meanwhile: a rollback may go back to them. */
  readonly proven: ReadonlySet<string>;
  /** Why what did not make it did not. */
  readonly diagnosed: WatchDiagnosis['diagnosed'];
  /** What it was judged by, ready to be written down. */
  readonly evidence: () => Promise<readonly EvidenceFile[]>;
}

/** A line that says time passes, when nothing else is said. */
const heartbeat = 30_000;

/** A server that does not answer yet is waited for so long, and not beyond the time of the watch. */
const firstAnswer = 30_000;

/** Time is up by what is observed; should nothing be observed any more, this ends the watch. */
const longest = 15 * 60_000;
const afterwards = 75_000;

/**
 * The story of a watch: find the cluster and what to follow there, observe until there is a verdict, report. Effects come
 * only through the ports.
 */
export async function watch(request: WatchRequest, judge: Judge, ports: WatchPorts): Promise<WatchResult> {
  const startedAt = ports.now();
  const stop = new AbortController();
  const signal = AbortSignal.any([stop.signal, ports.cancelled]);
  const { context, namespace, kubeconfig } = request;
  try {
    const patience = Math.min(firstAnswer, (request.timeout ?? Number.POSITIVE_INFINITY) * 1000);
    const cluster = await ports.openCluster({ context, namespace, kubeconfig, signal, patience });
    const list = await whatToWatch(request, cluster, ports);
    return await follow({ request, judge, ports, cluster, list, startedAt });
  } finally {
    stop.abort();
  }
}

async function whatToWatch(
  { paths, workloads, selector, anyRevision }: WatchRequest,
  cluster: Cluster,
  ports: WatchPorts,
): Promise<WatchList> {
  const named = workloads.map((text) => parseWorkload(text, cluster.namespace));
  const selected = selector ? await targetsBySelector(selector, cluster) : [];
  const written =
    paths.length > 0
      ? await targetsOfManifests(await ports.loadManifests(paths, []), cluster, { anyRevision })
      : { targets: [], plurals: new Map<string, string>(), notAwaited: [] };
  const targets = [...named, ...selected, ...written.targets];
  if (paths.length + workloads.length === 0 && !selector) {
    throw new UserError(
      'nothing to watch: name manifests with -f, or --workload KIND/NAME, or --selector LABELS',
    );
  }
  if (selector && selected.length === 0) {
    throw new UserError(`no workload in namespace ${cluster.namespace} has the labels ${selector}`);
  }
  const once = new Map(targets.map((target) => [titleOf(target), target]));
  return { ...written, targets: [...once.values()] };
}

interface Followed {
  readonly request: WatchRequest;
  readonly judge: Judge;
  readonly ports: WatchPorts;
  readonly cluster: Cluster;
  readonly list: WatchList;
  readonly startedAt: number;
}

async function follow({ request, judge, ports, cluster, list, startedAt }: Followed): Promise<WatchResult> {
  const { targets, plurals, notAwaited } = list;
  if (targets.length === 0) ports.print(['nothing here has a rollout to follow', ...notAwaited.map(visible)]);
  const scopes = await narrowPods(scopesFor(targets, plurals), targets, cluster);
  const timeout = request.timeout === undefined ? undefined : request.timeout * 1000;
  const rollout = new Rollout(targets, scopes, {
    judge,
    startedAt,
    timeout,
    patience: patienceOf(request),
    clockAhead: cluster.clockAhead?.(),
  });
  const observations = cluster.observe(scopes, { tickMs: 250 });
  const gatherer = new Gatherer(cluster, observations, rollout, ports.now);
  const narrator = new Narrator({ heartbeat, rollback: request.rollback });
  const superseding = new SupersedingChanges(cluster);
  const troubles = new Map<string, string>();
  let assessment = rollout.assess();
  let introduced = false;
  let failedAt: number | undefined;
  let unforeseen: Unforeseen | undefined;
  const hardStop = setTimeout(() => void observations.close(), (timeout ?? longest) + afterwards);
  try {
    while (!isOver(assessment, failedAt) && !ports.cancelled.aborted) {
      const news = await observations.take();
      if (news.length === 0) break;
      for (const observation of news) {
        rollout.observe(observation);
        if (observation.type === 'denied') troubles.set(observation.scope.plural, observation.reason);
        if (observation.type === 'trouble') ports.print(narrator.trouble(observation));
      }
      const began = performance.now();
      assessment = rollout.assess();
      assessment = { ...assessment, states: await superseding.name(assessment.states) };
      if (assessment.outcome === 'failed') failedAt ??= assessment.at;
      if (!introduced && assessment.states.every(({ phase }) => phase !== 'waiting')) {
        introduced = true;
        ports.print(describeStart(assessment, startedAt, notAwaited));
      }
      ports.print(narrator.tell(assessment));
      gatherer.answer(assessment.wants);
      if (assessment.wants.refresh) void loadRedaction();
      // Looking takes longer than listening: what comes meanwhile is looked at together, or thousands of pods come one by one.
      const took = performance.now() - began;
      if (took > 1) await new Promise((resolve) => setTimeout(resolve, Math.min(took * 2, 300)));
    }
  } catch (error) {
    // What is known by now is not lost with it.
    unforeseen = new Unforeseen(error);
  } finally {
    clearTimeout(hardStop);
    gatherer.stop();
    await observations.close();
  }
  const { cancelled } = ports;
  if (cancelled.reason instanceof Unforeseen) unforeseen ??= cancelled.reason;
  const { states } = assessment;
  const outcome = unforeseen
    ? 'unable'
    : (assessment.outcome ?? (cancelled.aborted ? 'cancelled' : 'unable'));
  const endedAt = ports.now();
  const unread = [
    ...(unforeseen ? [unforeseen.message] : []),
    ...[...troubles].map(([plural, reason]) => `${plural}: ${reason}`),
    ...gatherer.refusals,
  ];
  const clusterReads = readsOfRollout(rollout, states, { at: assessment.at, degraded: unread });
  const end = await diagnoseSafely(
    clusterReads,
    { states, outcome },
    {
      reader: cluster.evidence,
      readSecrets: request.readSecrets === true,
      findSecrets: ports.findSecrets,
      metrics: request.prometheus === undefined ? undefined : ports.prometheus?.(request.prometheus),
    },
  );
  const { diagnosed, degraded } = end;
  const warnings = [...warningsOf(end.states), ...end.wiring.map(({ title, fix }) => `${title}; ${fix}`)];
  ports.print(warnings.map((text) => `          warning: ${visible(text)}`));
  ports.print(degraded.map((text) => `          could not be read: ${visible(text)}`));
  ports.print(explain(states, diagnosed));
  const { name, context, version } = cluster;
  return {
    outcome,
    cluster: { name, context, version },
    startedAt,
    endedAt,
    states: end.states,
    notAwaited,
    warnings,
    degraded,
    proven: rollout.proven,
    diagnosed,
    evidence: end.stored,
  };
}

/** After the first failure others that are in trouble have this long to be decided too: one report tells of all of them. */
const othersToo = 10_000;

/** True when there is a verdict, and of a failure nobody else is about to fail. */
function isOver({ outcome, states, at }: Assessment, failedAt: number | undefined): boolean {
  if (outcome !== 'failed' || failedAt === undefined) return outcome !== undefined;
  const open = states.some(({ phase, candidates }) => !isFinal(phase) && candidates.length > 0);
  return !open || at - failedAt >= othersToo;
}

/** What the end needs to take secrets out is large: it is loaded while the lists that confirm a verdict are on their way. */
async function loadRedaction(): Promise<void> {
  await import('../../secrets/detect-secrets.ts').catch(() => undefined);
}

/** The diagnoses, without what the verdict above them has said. */
function explain(states: readonly WorkloadState[], diagnosed: WatchDiagnosis['diagnosed']): string[] {
  const said = new Set(states.flatMap(({ cause }) => cause?.judgement.title ?? []));
  return diagnosed.size === 0 ? [] : ['', ...failureLines([...diagnosed.values()], said)];
}

function patienceOf({ tolerance, ignoreContainers, stability, restarts }: WatchRequest): Patience {
  return { ...balanced, factor: factors[tolerance], ignoreContainers, stability, restarts };
}
