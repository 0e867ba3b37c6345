import { readCut, specSharer } from '../../kubernetes/cut.ts';
import { type Pod, readPod } from '../../kubernetes/pod.ts';
import type { Run } from '../../kubernetes/run.ts';
import type { Cluster, Observations } from '../../ports.ts';
import type { Rollout } from '../../rollout/rollout.ts';
import type { WantedReads } from '../../rollout/wanted-reads.ts';
import { found } from '../answers.ts';
import { parallelReads, readLogEnd } from '../read-log.ts';
import { somebodyBehind } from './look-behind.ts';

/** How long a log is tried for: the kubelet may not have it yet, or no longer. */
const attempts = 4;
const betweenAttempts = 500;

/** Milliseconds for the list of all nodes. */
const nodesPatience = 10_000;

/** Milliseconds for one log. */
const logPatience = 15_000;

/** Answers what the rollout wants to know: logs and events arrive as observations. Nothing here throws. */
export class Gatherer {
  readonly #cluster: Cluster;
  readonly #observations: Observations;
  readonly #rollout: Rollout;
  readonly #now: () => number;
  readonly #queue: (() => Promise<void>)[] = [];
  readonly #stop = new AbortController();
  #running = 0;
  /** What may not be read, or could not; said in the report. */
  readonly refusals = new Set<string>();

  constructor(cluster: Cluster, observations: Observations, rollout: Rollout, now: () => number) {
    this.#cluster = cluster;
    this.#observations = observations;
    this.#rollout = rollout;
    this.#now = now;
  }

  /** Nothing is begun any more. */
  stop(): void {
    this.#stop.abort();
    this.#queue.length = 0;
  }

  answer({ refresh, logs, events, hosts, nodes }: WantedReads): void {
    for (const { pod, end } of logs) this.#enqueue(() => this.#readLog(pod, end));
    for (const about of events) this.#enqueue(() => this.#readEvents(about));
    for (const host of hosts) this.#enqueue(() => this.#lookBehind(host));
    if (nodes) this.#enqueue(() => this.#readNodes());
    if (refresh) this.#observations.refresh();
  }

  #enqueue(task: () => Promise<void>): void {
    this.#queue.push(task);
    void this.#work();
  }

  async #work(): Promise<void> {
    if (this.#running >= parallelReads) return;
    this.#running += 1;
    for (let task = this.#queue.shift(); task; task = this.#queue.shift()) {
      // What one read cannot do does not end the others.
      await task().catch((error: unknown) => {
        this.refusals.add(error instanceof Error ? error.message : String(error));
      });
    }
    this.#running -= 1;
  }

  async #readLog(pod: Pod, end: Run): Promise<void> {
    const text = await this.#logOf(pod, end);
    this.#observations.post({ type: 'log', at: this.#now(), pod: pod.uid, run: end.id, text });
  }

  /** The log of exactly this run: which request gives it depends on what the container does meanwhile. */
  async #logOf(pod: Pod, end: Run): Promise<string | undefined> {
    // What never ran has no log.
    if (end.startedAt === undefined) return undefined;
    const { namespace, name } = pod;
    let failure: string | undefined;
    for (let attempt = 0; attempt < attempts; attempt++) {
      if (attempt > 0) await wait(betweenAttempts, this.#stop.signal);
      if (this.#stop.signal.aborted) return undefined;
      const before = this.#whereIs(pod, end);
      if (!before) return undefined;
      const request = { namespace, pod: name, container: end.container, previous: before.previous };
      const limit = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(logPatience)]);
      const answer = await readLogEnd(this.#cluster.evidence, request, limit);
      if (answer.kind === 'refused') {
        this.refusals.add('logs: they may not be read');
        return undefined;
      }
      failure = answer.kind === 'failed' ? answer.reason : undefined;
      const after = this.#whereIs(pod, end);
      if (answer.kind === 'found' && after?.previous === before.previous) return answer.value;
    }
    if (failure !== undefined) this.refusals.add(`logs: ${failure}`);
    return undefined;
  }

  /** This end as the newest version of its pod shows it. */
  #whereIs({ namespace, name, uid }: Pod, { id }: Run): Run | undefined {
    const record = this.#rollout.store.named(`v1/Pod/${namespace}`, name);
    if (record?.uid !== uid) return undefined;
    return readPod(record)
      .containers.flatMap(({ ends }) => ends)
      .find((end) => end.id === id);
  }

  async #readEvents({ uid, namespace }: WantedReads['events'][number]): Promise<void> {
    const scope = { apiVersion: 'v1', kind: 'Event', plural: 'events', namespace };
    const answer = await this.#cluster.list({ ...scope, fieldSelector: `involvedObject.uid=${uid}` });
    if (answer.kind === 'failed') {
      this.refusals.add(`events: ${answer.reason}`);
      return;
    }
    if (answer.kind !== 'found') this.refusals.add('events: they may not be listed');
    const events = (found(answer) ?? []).map((event) => readCut(event, specSharer()));
    this.#observations.post({ type: 'events', at: this.#now(), events });
  }

  /** Nodes belong to no namespace: many may not read them, and then nobody knows how large they are. */
  async #readNodes(): Promise<void> {
    const scope = { apiVersion: 'v1', kind: 'Node', plural: 'nodes', namespace: undefined };
    const limit = AbortSignal.any([this.#stop.signal, AbortSignal.timeout(nodesPatience)]);
    const answer = await this.#cluster.evidence.list(scope, limit);
    if (answer.kind !== 'found') return;
    const nodes = answer.value.map((node) => readCut(node, specSharer()));
    this.#observations.post({ type: 'nodes', at: this.#now(), nodes });
  }

  /** What cannot be read here is read again for the diagnosis, and told there. */
  async #lookBehind(awaited: WantedReads['hosts'][number]): Promise<void> {
    const somebody = await somebodyBehind(this.#cluster.evidence, awaited, this.#stop.signal);
    this.#observations.post({ type: 'looked', at: this.#now(), ...awaited, somebody });
  }
}

function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end, { once: true });
  });
}
