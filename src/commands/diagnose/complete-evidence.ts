import { type ClusterReads, evidenceOfReads, type LogText } from '../../diagnosis/evidence/cluster-reads.ts';
import { furtherReads, type ReadingOptions } from '../../diagnosis/evidence/further-reads.ts';
import type { LogRead } from '../../diagnosis/evidence/log-reads.ts';
import { type FurtherRead, keyOfRead, type ObjectRead } from '../../diagnosis/evidence/read.ts';
import { objectKey, relevantEvents, runsOf } from '../../diagnosis/evidence/relevant-events.ts';
import { asList, asMapping, asNumber, isMapping, type Mapping } from '../../manifest/value.ts';
import type { EvidenceReader } from '../../ports.ts';
import { parallelReads, readLogEnd } from '../read-log.ts';

/** How much is read, and for how long. */
export interface CompletionOptions extends ReadingOptions {
  /** Milliseconds for everything together. */
  readonly within: number;
}

/** Milliseconds for one read. */
const patience = 4000;
/** Each round asks what the answers before have raised; three go deep enough. */
const mostRounds = 4;

/** What a completion did, for whoever wants to know what it cost. */
export interface Completion {
  readonly clusterReads: ClusterReads;
  readonly calls: { readonly logs: number; readonly others: number };
}

/**
 * Reads what would tell more about what fails, as far as it may be read and time allows. What is not there or not allowed is
 * written down; nothing here throws.
 */
export async function completeEvidence(
  clusterReads: ClusterReads,
  reader: EvidenceReader,
  options: CompletionOptions,
): Promise<Completion> {
  const run = new CompletionRun(clusterReads, reader, AbortSignal.timeout(options.within));
  const asked = new Set<string>();
  let missing: readonly string[] = [];
  for (let round = 0; round < mostRounds && !run.late; round++) {
    const { reads, leftOut } = furtherReads(evidenceOfReads(run.clusterReads), options, asked);
    missing = leftOut;
    if (reads.length === 0) break;
    for (const read of reads) asked.add(keyOfRead(read));
    await run.carryOut(reads);
  }
  for (const text of missing) run.degrade(text);
  return { clusterReads: run.clusterReads, calls: run.calls };
}

class CompletionRun {
  readonly #objects: Map<string, Mapping>;
  readonly #absent: ClusterReads['absent'][number][];
  readonly #logs: Map<string, LogText>;
  readonly #reader: EvidenceReader;
  readonly #deadline: AbortSignal;
  readonly #at: number | undefined;
  readonly #degraded: Set<string>;
  readonly #overdue: ClusterReads['overdue'];
  readonly calls = { logs: 0, others: 0 };

  constructor(
    { objects, absent, logs, at, degraded, overdue }: ClusterReads,
    reader: EvidenceReader,
    deadline: AbortSignal,
  ) {
    this.#objects = new Map(objects.map((object) => [objectKey(object), object]));
    this.#absent = [...absent];
    this.#logs = new Map(logs.map((log) => [logKey(log), log]));
    this.#reader = reader;
    this.#deadline = deadline;
    this.#at = at;
    this.#degraded = new Set(degraded);
    this.#overdue = overdue;
  }

  get late(): boolean {
    return this.#deadline.aborted;
  }

  get clusterReads(): ClusterReads {
    const all = [...this.#objects.values()];
    const events = all.filter(({ kind }) => kind === 'Event');
    const objects = all.filter(({ kind }) => kind !== 'Event');
    return {
      objects: [...objects, ...relevantEvents(events, objects)],
      absent: this.#absent,
      logs: [...this.#logs.values()],
      at: this.#at,
      degraded: [...this.#degraded],
      overdue: this.#overdue,
    };
  }

  /** Says that something could not be read; once for each kind of thing, which stands before the colon. */
  degrade(text: string): void {
    const kind = text.slice(0, text.indexOf(':') + 1);
    const said = kind !== '' && [...this.#degraded].some((known) => known.startsWith(kind));
    if (!said) this.#degraded.add(text);
  }

  async carryOut(reads: readonly FurtherRead[]): Promise<void> {
    const queue = [...reads];
    const work = async (): Promise<void> => {
      for (let read = queue.shift(); read; read = queue.shift()) {
        if (this.late) {
          this.degrade(`time was up before everything was read; ${titleOf(read)} and more are missing`);
          return;
        }
        await (read.what === 'logs' ? this.#readLogs(read) : this.#readObjects(read));
      }
    };
    await Promise.all(Array.from({ length: parallelReads }, work));
  }

  async #readObjects(read: ObjectRead): Promise<void> {
    const { what, apiVersion, kind, plural, namespace, name, selector, namesOnly, absenceTells } = read;
    const scope = { apiVersion, kind, plural, namespace, ...selector };
    this.calls.others += 1;
    const answer =
      what === 'object'
        ? await this.#reader.get(scope, name, this.#limit())
        : await this.#reader.list(scope, this.#limit(), namesOnly);
    if (answer.kind === 'found') {
      const found = Array.isArray(answer.value) ? answer.value : [answer.value];
      for (const object of found.filter(isMapping)) this.#keep(object, namesOnly === true);
    } else if (answer.kind === 'absent') {
      if (absenceTells && namespace !== undefined) this.#absent.push({ kind, namespace, name });
    } else if (read.without !== undefined) {
      const why = answer.kind === 'refused' ? 'they may not be read' : answer.reason;
      this.degrade(`${plural}: ${why}; ${read.without}`);
    }
  }

  #keep(object: Mapping, nameOnly = false): void {
    const key = objectKey(object);
    if (!nameOnly || !this.#objects.has(key)) this.#objects.set(key, object);
  }

  /** Logs and the status that says which runs they are of belong together: when it has changed meanwhile, once more. */
  async #readLogs({ namespace, pod, containers }: LogRead): Promise<void> {
    const scope = { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace };
    const key = objectKey({ kind: 'Pod', metadata: { namespace, name: pod } });
    for (let attempt = 0; attempt < 2 && !this.late; attempt++) {
      const before = this.#objects.get(key) ?? {};
      const logs = await Promise.all(
        containers.map((container) =>
          this.#readRuns(namespace, pod, container, runsToRead(before, container)),
        ),
      );
      this.calls.others += 1;
      const now = await this.#reader.get(scope, pod, this.#limit());
      for (const log of logs.flat()) this.#logs.set(logKey(log), log);
      if (now.kind !== 'found' || runsOf(now.value) === runsOf(before)) return;
      this.#keep(now.value);
      for (const container of containers) {
        for (const which of ['current', 'previous'] as const)
          this.#logs.delete(logKey({ namespace, pod, container, which }));
      }
      if (asMapping(now.value.metadata).uid !== asMapping(before.metadata).uid) return;
    }
  }

  /** The run before may be removed already while its log is still given as the current one. */
  async #readRuns(
    namespace: string,
    pod: string,
    container: string,
    runs: readonly LogText['which'][],
  ): Promise<LogText[]> {
    const read = (which: LogText['which']) => this.#readLog(namespace, pod, container, which);
    const logs = (await Promise.all(runs.map(read))).flat();
    return logs.length > 0 || runs.includes('current') ? logs : read('current');
  }

  async #readLog(
    namespace: string,
    pod: string,
    container: string,
    which: LogText['which'],
  ): Promise<LogText[]> {
    this.calls.logs += 1;
    const request = { namespace, pod, container, previous: which === 'previous' };
    const answer = await readLogEnd(this.#reader, request, this.#limit());
    if (answer.kind === 'refused') this.degrade('logs: they may not be read; no log is quoted');
    if (answer.kind === 'failed') this.degrade(`logs of pod ${pod}: ${answer.reason}`);
    return answer.kind === 'found' && answer.value.trim() !== ''
      ? [{ namespace, pod, container, which, text: answer.value }]
      : [];
  }

  #limit(): AbortSignal {
    return AbortSignal.any([this.#deadline, AbortSignal.timeout(patience)]);
  }
}

/**
 * Which logs are of different runs. While a container waits to be restarted both requests give the run that ended last; one
 * that was never restarted has only the current log.
 */
function runsToRead(pod: Mapping, container: string): LogText['which'][] {
  const { initContainerStatuses, containerStatuses } = asMapping(pod.status);
  const status = [...asList(initContainerStatuses), ...asList(containerStatuses)]
    .map(asMapping)
    .find(({ name }) => name === container);
  if ((asNumber(status?.restartCount) ?? 0) === 0) return ['current'];
  return isMapping(asMapping(status?.state).waiting) ? ['previous'] : ['previous', 'current'];
}

function logKey({ namespace, pod, container, which }: Omit<LogText, 'text'>): string {
  return `${namespace}/${pod}/${container}/${which}`;
}

function titleOf(read: FurtherRead): string {
  return read.what === 'logs' ? `logs of pod ${read.pod}` : `${read.plural} ${read.name}`.trim();
}
