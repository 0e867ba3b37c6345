import { readCut, specSharer } from '../../src/kubernetes/cut.ts';
import { readEvents } from '../../src/kubernetes/event.ts';
import type { ClusterObject } from '../../src/kubernetes/object.ts';
import { readPod } from '../../src/kubernetes/pod.ts';
import type { Judge, Judgement } from '../../src/rollout/judging/judge.ts';
import { type Observation, type Scope, scopeKey } from '../../src/rollout/observation.ts';
import { type Assessment, Rollout, type RolloutOptions } from '../../src/rollout/rollout.ts';
import { scopesFor, type Target } from '../../src/rollout/target.ts';

/** An object as the API server would give it; version and uid are filled in. */
export type Raw = { kind: string; metadata: { name: string } & Record<string, unknown> } & Record<
  string,
  unknown
>;

/** When what is in the cluster: each step puts or removes objects at a second. */
export interface Step {
  readonly at: number;
  readonly put?: readonly Raw[];
  readonly remove?: readonly string[];
}

export interface Story {
  readonly targets?: readonly Target[];
  /** What is there when the watch begins. */
  readonly before?: readonly Raw[];
  readonly steps: readonly Step[];
  /** Logs by run id. */
  readonly logs?: Readonly<Record<string, string>>;
  /** Whether a look at this second finds somebody behind the host that a program waits for. */
  readonly behind?: (second: number) => boolean | undefined;
  /** The nodes there are, for whoever may read them. */
  readonly nodes?: readonly Raw[];
  readonly options?: Partial<RolloutOptions>;
}

const apiVersions: Record<string, string> = {
  Deployment: 'apps/v1',
  ReplicaSet: 'apps/v1',
  StatefulSet: 'apps/v1',
  DaemonSet: 'apps/v1',
  ControllerRevision: 'apps/v1',
  Job: 'batch/v1',
  CronJob: 'batch/v1',
  Pod: 'v1',
  Event: 'v1',
  PersistentVolumeClaim: 'v1',
  Rollout: 'argoproj.io/v1alpha1',
  Widget: 'example.com/v1',
};

export const checkout: Target = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  namespace: 'shop',
  name: 'checkout',
};

export function target(kind: string, name = 'checkout'): Target {
  return { apiVersion: apiVersions[kind] ?? 'v1', kind, namespace: 'shop', name };
}

/** The cluster of a story: what is in it at any second, with versions as an API server gives them. */
export class World {
  readonly scopes: readonly Scope[];
  /** Every change in order: the state of the cluster is the sum of those before a moment. */
  readonly changes: readonly Extract<Observation, { type: 'seen' | 'gone' }>[];
  readonly #before: readonly ClusterObject[];

  constructor({ targets = [checkout], before = [], steps }: Story) {
    this.scopes = scopesFor(targets, new Map([['example.com/v1/Widget', 'widgets']]));
    let version = 1;
    const share = specSharer();
    const last = new Map<string, ClusterObject>();
    const make = (raw: Raw): ClusterObject => {
      const uid = (raw.metadata.uid as string | undefined) ?? `uid-${raw.kind}-${raw.metadata.name}`;
      version += 1;
      const metadata = { namespace: 'shop', ...raw.metadata, uid, resourceVersion: String(version) };
      const record = readCut({ apiVersion: apiVersions[raw.kind], ...raw, metadata }, share);
      last.set(`${raw.kind}/${raw.metadata.name}`, record);
      return record;
    };
    this.#before = before.map(make);
    const changes: Extract<Observation, { type: 'seen' | 'gone' }>[] = [];
    for (const { at, put = [], remove = [] } of steps) {
      for (const name of remove) {
        const object = last.get(name);
        if (object) changes.push({ type: 'gone', at: at * 1000, object, scope: this.#scopeOf(object) });
      }
      for (const raw of put) {
        const object = make(raw);
        changes.push({ type: 'seen', at: at * 1000, object, scope: this.#scopeOf(object) });
      }
    }
    this.changes = changes;
  }

  /** What lists would show at this moment. */
  lists(at: number): Observation[] {
    const state = new Map(this.#before.map((record) => [record.uid, record]));
    for (const change of this.changes) {
      if (change.at > at) break;
      if (change.type === 'gone') state.delete(change.object.uid);
      else state.set(change.object.uid, change.object);
    }
    return this.scopes.map((scope) => ({
      type: 'listed',
      at,
      scope,
      objects: [...state.values()].filter((record) => keyOfRecord(record) === scopeKey(scope)),
    }));
  }

  #scopeOf(record: ClusterObject): Scope {
    const scope = this.scopes.find((candidate) => scopeKey(candidate) === keyOfRecord(record));
    if (!scope) throw new Error(`nobody watches ${record.kind}`);
    return scope;
  }
}

function keyOfRecord({ apiVersion, kind, namespace }: ClusterObject): string {
  return scopeKey({ apiVersion, kind, namespace });
}

export interface Ending extends Assessment {
  /** Seconds until the outcome stood. */
  readonly seconds: number;
  readonly phases: readonly string[];
  readonly causes: readonly (string | undefined)[];
  readonly refreshes: number;
}

/** Plays a story to its end. `disturb` may change what arrives; lists always show the truth. */
export function play(story: Story, disturb = (changes: readonly Observation[]) => changes): Ending {
  const world = new World(story);
  const options = { judge: plainJudge, startedAt: 0, timeout: 300_000, ...story.options };
  const rollout = new Rollout(story.targets ?? [checkout], world.scopes, options);
  const arriving = [...disturb(world.changes)];
  for (const list of world.lists(0)) rollout.observe(list);
  let refreshes = 0;
  let due: number | undefined;
  for (let at = 0; ; at += 500) {
    while (arriving[0] && arriving[0].at <= at) rollout.observe(arriving.shift() as Observation);
    if (due !== undefined && at >= due) {
      due = undefined;
      refreshes += 1;
      for (const list of world.lists(at)) rollout.observe(list);
    }
    rollout.observe({ type: 'tick', at });
    const assessment = rollout.assess();
    for (const { pod, end } of assessment.wants.logs) {
      rollout.observe({ type: 'log', at, pod: pod.uid, run: end.id, text: story.logs?.[end.id] });
    }
    for (const host of assessment.wants.hosts) {
      rollout.observe({ type: 'looked', at, ...host, somebody: story.behind?.(at / 1000) });
    }
    if (assessment.wants.nodes && story.nodes) {
      const nodes = story.nodes.map((node) => readCut({ apiVersion: 'v1', ...node }, specSharer()));
      rollout.observe({ type: 'nodes', at, nodes });
    }
    if (assessment.wants.refresh) due = at + 500;
    if (assessment.outcome || at > 1_200_000) {
      return {
        ...assessment,
        seconds: at / 1000,
        refreshes,
        phases: assessment.states.map(({ phase }) => phase),
        causes: assessment.states.map(({ cause }) => cause?.judgement.cause),
      };
    }
  }
}

/** A classifier as simple as can be: the real one is tested with the diagnosis. */
export const plainJudge: Judge = {
  cause: (question, at) => {
    const found = plainCause(question, at);
    return found && { ...found, title: found.cause };
  },
  fatalLine: (log) => log.trim().split('\n').at(-1),
};

const plainCause: Judge['cause'] = ({ pods: [pod], events }) => {
  const said = (wanted: string): boolean => readEvents(events).some(({ reason }) => reason === wanted);
  const base = {
    grace: 60,
    repeats: 3,
    everyPod: false,
    oldPodsHelp: false,
    title: '',
    confidence: 'high' as const,
    container: undefined,
  };
  if (!pod) {
    return said('FailedCreate')
      ? { ...base, cause: 'service-account-missing', class: 'template-race' }
      : undefined;
  }
  if (pod.status.reason === 'Evicted') return { ...base, cause: 'evicted', class: 'template' };
  for (const { name, waiting, ends, state } of readPod(pod).containers) {
    const cause = (cause: Judgement['cause'], kind: Judgement['class'], more: Partial<Judgement> = {}) => ({
      ...base,
      cause,
      class: kind,
      container: name,
      ...more,
    });
    if (waiting?.reason === 'RunContainerError') return cause('command-not-found', 'template', { grace: 1 });
    if (waiting?.reason === 'CreateContainerConfigError') return cause('config-map-missing', 'template-race');
    if (ends.some(({ exit }) => exit === 143)) {
      return cause('liveness-probe-kills', 'template-race', { grace: 0, repeats: 2 });
    }
    if (waiting?.reason === 'ImagePullBackOff')
      return cause('registry-unreachable', 'environment', { grace: 180 });
    if (ends.length > 0 && state !== 'running') return cause('application-error', 'application');
  }
  if (said('Unhealthy')) {
    return { ...base, cause: 'readiness-probe-fails', class: 'informational' };
  }
  return undefined;
};

const template = (image: string) => ({
  metadata: { labels: { app: 'checkout' } },
  spec: { containers: [{ name: 'app', image, readinessProbe: { tcpSocket: { port: 80 } } }] },
});

/** A Deployment as its controller leaves it. */
export function deployment(
  status: { updated?: number; available?: number; total?: number; observed?: number } = {},
  { image = 'app:2', generation = 2, replicas = 2, spec = {}, conditions = [] as unknown[] } = {},
): Raw {
  const { updated = 0, available = 0, total = updated, observed = generation } = status;
  return {
    kind: 'Deployment',
    metadata: { name: 'checkout', generation },
    spec: { replicas, progressDeadlineSeconds: 600, template: template(image), ...spec },
    status: {
      observedGeneration: observed,
      replicas: total,
      updatedReplicas: updated,
      availableReplicas: available,
      conditions,
    },
  };
}

/** A ReplicaSet of the Deployment. */
export function replicaSet(image = 'app:2', available = 0): Raw {
  return {
    kind: 'ReplicaSet',
    metadata: {
      name: `checkout-${image.replace(':', '')}`,
      ownerReferences: owner('Deployment', 'checkout'),
    },
    spec: { replicas: 2, template: template(image) },
    status: { availableReplicas: available },
  };
}

export type State =
  | 'creating'
  | 'running'
  | 'ready'
  | { waiting: string }
  | { ended: string; exitCode?: number };

/** A pod of the newest ReplicaSet, with one container in this state. */
export function pod(
  name: string,
  state: State,
  {
    image = 'app:2',
    restarts = 0,
    last = undefined as string | undefined,
    lastCode = 1,
    node = 'node-1',
    ...metadata
  } = {},
): Raw {
  const owned = { ownerReferences: owner('ReplicaSet', `checkout-${image.replace(':', '')}`) };
  return podOf(owned, name, state, { restarts, last, lastCode, node, metadata });
}

/** A pod whose owner is anything. */
export function podOf(
  owned: Record<string, unknown>,
  name: string,
  state: State,
  {
    restarts = 0,
    last = undefined as string | undefined,
    lastCode = 1,
    node = 'node-1',
    metadata = {},
    spec = {},
    status = {},
  } = {},
): Raw {
  const ready = state === 'ready';
  return {
    kind: 'Pod',
    metadata: { name, creationTimestamp: '1970-01-01T00:00:01Z', ...owned, ...metadata },
    spec: { ...template('app:2').spec, nodeName: node, ...spec },
    status: {
      phase: typeof state === 'object' && 'waiting' in state ? 'Pending' : 'Running',
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      containerStatuses: [
        {
          name: 'app',
          ready,
          restartCount: restarts,
          state: stateOf(state),
          ...(last ? { lastState: stateOf({ ended: last, exitCode: lastCode }) } : {}),
        },
      ],
      ...status,
    },
  };
}

function stateOf(state: State): object {
  if (state === 'creating') return { waiting: { reason: 'ContainerCreating' } };
  if (state === 'running' || state === 'ready') return { running: { startedAt: '2026-01-01T00:00:00Z' } };
  if ('waiting' in state) return { waiting: { reason: state.waiting } };
  // A run is named by its second: 'run-07'.
  const second = state.ended.slice(-2);
  const { exitCode = 1 } = state;
  return {
    terminated: {
      exitCode,
      reason: exitCode === 0 ? 'Completed' : 'Error',
      containerID: state.ended,
      startedAt: `2026-01-01T00:00:${second}Z`,
      finishedAt: `2026-01-01T00:00:${second}Z`,
    },
  };
}

export function owner(kind: string, name: string): object[] {
  return [{ kind, name, uid: `uid-${kind}-${name}`, controller: true }];
}

export function event(about: string, reason: string, message = ''): Raw {
  return {
    kind: 'Event',
    metadata: { name: `${about}-${reason}` },
    type: 'Warning',
    reason,
    message,
    involvedObject: { uid: `uid-${about.replace('/', '-')}` },
  };
}

/** A container that crashes again and again, the versions of its pod in order; `ends` names the runs. */
export function crashes(name: string, start: number, count: number, gap = 10): Step[] {
  return Array.from({ length: count }, (_, index) => {
    const at = start + index * gap;
    const run = (number: number): string => `${name}-run-${String(number).padStart(2, '0')}`;
    const last = index === 0 ? undefined : run(index);
    const crash = { at, put: [pod(name, { ended: run(index + 1) }, { restarts: index, last })] };
    if (index === count - 1) return [crash];
    return [
      crash,
      { at: at + gap - 1, put: [pod(name, 'running', { restarts: index + 1, last: run(index + 1) })] },
    ];
  }).flat();
}
