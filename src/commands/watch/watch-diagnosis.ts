import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import { type ClusterReads, evidenceOfReads, rawFiles } from '../../diagnosis/evidence/cluster-reads.ts';
import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../diagnosis/evidence/read-evidence.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import { keyOf } from '../../kubernetes/object.ts';
import type { EvidenceReader, QueryMetrics } from '../../ports.ts';
import type { Outcome, WorkloadState } from '../../rollout/workload-state.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { Unforeseen } from '../../text/unforeseen.ts';
import { completeEvidence } from '../diagnose/complete-evidence.ts';
import { diagnoseWithoutSecrets } from '../diagnose/diagnose-without-secrets.ts';
import { filesWithoutSecrets } from '../diagnose/evidence-without-secrets.ts';
import { measure, withMeasured } from '../diagnose/measure.ts';
import { withReading } from '../diagnose/stored-reading.ts';
import { wiringWithoutSecrets } from '../diagnose/wiring-without-secrets.ts';

/** What a watch ends with, beside its verdict. */
export interface WatchDiagnosis {
  /** The evidence without secrets, made when somebody writes it down: of thousands of pods it takes a second. */
  readonly stored: () => Promise<readonly EvidenceFile[]>;
  /** The states, those that timed out with the best guess there is now. */
  readonly states: readonly WorkloadState[];
  /** The workloads that did not make it. */
  readonly diagnosed: ReadonlyMap<WorkloadState, DiagnosedWorkload>;
  readonly degraded: readonly string[];
  /** What leads nowhere although everything is up. */
  readonly wiring: readonly WiringFault[];
}

/** Where more is read, once the verdict has been said. */
export interface Sources {
  readonly reader: EvidenceReader;
  readonly readSecrets: boolean;
  readonly metrics?: QueryMetrics | undefined;
  readonly findSecrets?: FindSecrets | undefined;
}

/** Milliseconds in which what leads to the pods is looked at, once they stand. */
const wiringPatience = 3000;

/** Milliseconds that reading may take once the verdict has been said. */
const patience = 5000;

/**
 * Explains how a watch ended: completes what it has seen, and diagnoses it. Pods may be gone by now, so that what was taken
 * meanwhile stays. A watch that somebody ended reads nothing more.
 */
export async function diagnoseEnd(
  clusterReads: ClusterReads,
  { states, outcome }: { readonly states: readonly WorkloadState[]; readonly outcome: Outcome },
  { reader, readSecrets, metrics, findSecrets }: Sources,
): Promise<WatchDiagnosis> {
  const failed = outcome === 'failed' || outcome === 'timed-out';
  const whole = await completed(clusterReads, { states, outcome }, { reader, readSecrets });
  // Diagnosed raw: the words that decide often stand beside "token" or "password". Only what leaves is redacted.
  const measured =
    failed && metrics
      ? await measure(rawFiles(whole), metrics, whole.at ?? 0)
      : { files: [], problem: undefined };
  const { problem } = measured;
  const explained = states.filter((state) => toBeExplained(state, outcome));
  const workloads =
    explained.length > 0
      ? await diagnoseWithoutSecrets(
          measured.files.length > 0 ? readEvidence(measured.files) : evidenceOfReads(whole),
          findSecrets,
        )
      : [];
  const diagnosed = new Map<WorkloadState, DiagnosedWorkload>();
  const final = states.map((state) => {
    const workload = explained.includes(state) ? workloadOf(state, workloads) : undefined;
    if (!workload || workload.diagnoses.length === 0) return state;
    const first = ownCauseFirst(workload, state);
    const better = withBetterGuess(state, first);
    diagnosed.set(better, first);
    return better;
  });
  return {
    stored: async () =>
      withReading(withMeasured(await filesWithoutSecrets(whole, findSecrets), measured), workloads),
    states: final,
    diagnosed,
    degraded: [...whole.degraded, ...(problem === undefined ? [] : [problem])],
    wiring:
      outcome === 'complete'
        ? wiringWithoutSecrets(evidenceOfReads(whole), { isWhole: false, find: findSecrets })
        : [],
  };
}

/** With what failing pods depend on; where everything is up, with what leads to it. Other ends are explained by what was seen. */
async function completed(
  clusterReads: ClusterReads,
  { states, outcome }: { readonly states: readonly WorkloadState[]; readonly outcome: Outcome },
  { reader, readSecrets }: Pick<Sources, 'reader' | 'readSecrets'>,
): Promise<ClusterReads> {
  if (outcome === 'failed' || outcome === 'timed-out') {
    const reads = { ...clusterReads, overdue: overdueOf(states) };
    return (await completeEvidence(reads, reader, { readSecrets, within: patience })).clusterReads;
  }
  if (outcome !== 'complete') return clusterReads;
  const options = { readSecrets: false, wiring: true, within: wiringPatience };
  const { clusterReads: more } = await completeEvidence(clusterReads, reader, options);
  // Nobody misses what may not be read of it.
  return { ...more, degraded: clusterReads.degraded };
}

/** The same, of which nothing can undo the verdict: a diagnosis that throws costs the diagnosis, and one line says so. */
export async function diagnoseSafely(
  ...[clusterReads, ended, sources]: Parameters<typeof diagnoseEnd>
): Promise<WatchDiagnosis> {
  try {
    return await diagnoseEnd(clusterReads, ended, sources);
  } catch (error) {
    const lost = `the diagnosis: ${new Unforeseen(error).message}`;
    return {
      stored: () => filesWithoutSecrets(clusterReads, sources.findSecrets),
      states: ended.states,
      diagnosed: new Map(),
      wiring: [],
      degraded: [...clusterReads.degraded, lost],
    };
  }
}

/** Those for which there was no more time: what only waits is a fault then. */
function overdueOf(states: readonly WorkloadState[]): string[] {
  return states.flatMap(({ phase, target }) => (phase === 'timed-out' ? keyOf(target) : []));
}

/** Who ends a watch wants to know what stood in the way so far. */
function toBeExplained({ phase, candidates }: WorkloadState, outcome: Outcome): boolean {
  if (phase === 'failed' || phase === 'timed-out') return true;
  if (phase !== 'progressing') return false;
  // Beside one that has failed, others may be in trouble without the time to prove it: that is told too.
  return outcome === 'cancelled' || (outcome === 'failed' && candidates.length > 0);
}

/** A Job or ReplicaSet that is watched by itself is reported under the controller above it. */
function workloadOf(
  { target }: WorkloadState,
  workloads: readonly DiagnosedWorkload[],
): DiagnosedWorkload | undefined {
  const named = workloads.find(({ object }) => keyOf(object) === keyOf(target));
  return named ?? (workloads.length === 1 ? workloads[0] : undefined);
}

/** What the watch called stands first: it was seen longest. */
function ownCauseFirst(workload: DiagnosedWorkload, { phase, cause }: WorkloadState): DiagnosedWorkload {
  if (phase === 'timed-out' && cause?.judgement.cause === 'unknown') return workload;
  const rank = (id: string): number => (id === cause?.judgement.cause ? 0 : 1);
  const diagnoses = workload.diagnoses.toSorted((a, b) => rank(a.cause) - rank(b.cause));
  return { ...workload, diagnoses };
}

/** When time was up nothing was conclusive: what has been read since may tell more. What has failed was called for good. */
function withBetterGuess(state: WorkloadState, { diagnoses: [first] }: DiagnosedWorkload): WorkloadState {
  if (state.phase !== 'timed-out' || !state.cause || !first) return state;
  if (first.cause === state.cause.judgement.cause) return state;
  const { cause, title, confidence, location } = first;
  const judgement = {
    ...state.cause.judgement,
    cause,
    title,
    confidence,
    container: location.container ?? undefined,
  };
  return { ...state, cause: { ...state.cause, judgement } };
}
