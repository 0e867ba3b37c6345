import { rawFiles } from '../../diagnosis/evidence/cluster-reads.ts';
import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import type { Cluster } from '../../ports.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { parseWorkload } from '../watch/watch-targets.ts';
import { type Completion, completeEvidence } from './complete-evidence.ts';
import { filesWithoutSecrets } from './evidence-without-secrets.ts';
import { readNamespace, readWorkload } from './read-workloads.ts';

/** What a live diagnosis is asked to look at. */
export interface LiveRequest {
  /** `deployment/checkout`; without one every workload of the namespace. */
  readonly workload: string | undefined;
  readonly readSecrets: boolean;
  readonly find?: FindSecrets | undefined;
}

/** What was found in the cluster. */
export interface LiveEvidence {
  /** With everything in them, for the diagnosis. */
  readonly files: readonly EvidenceFile[];
  /** Without secrets, to be written down. */
  readonly stored: () => Promise<EvidenceFile[]>;
  readonly degraded: readonly string[];
  readonly calls: Completion['calls'];
}

/** Milliseconds for the workloads themselves, and for what they depend on. */
const patience = 15_000;

/** Reads what is to be diagnosed. Only reads; throws with a sentence for people when there is nothing to look at. */
export async function readLive(
  cluster: Pick<Cluster, 'namespace' | 'evidence'>,
  { workload, readSecrets, find }: LiveRequest,
): Promise<LiveEvidence> {
  const { namespace, evidence } = cluster;
  const reading = { evidence, signal: AbortSignal.timeout(patience) };
  const { objects, degraded } = await (workload === undefined
    ? readNamespace(namespace, reading)
    : readWorkload(parseWorkload(workload, namespace), reading));
  const first = { objects, degraded, absent: [], logs: [], at: evidence.serverTime() };
  const { clusterReads, calls } = await completeEvidence(first, evidence, {
    readSecrets,
    wiring: true,
    within: patience,
  });
  const whole = { ...clusterReads, at: evidence.serverTime() };
  return {
    files: rawFiles(whole),
    stored: () => filesWithoutSecrets(whole, find),
    degraded: clusterReads.degraded,
    calls,
  };
}
