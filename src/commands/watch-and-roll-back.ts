import { writeEvidence } from '../files/write-evidence.ts';
import type { WatchSummary } from '../report/watch-json.ts';
import { judgeByDiagnosis } from '../rollout/judge-by-diagnosis.ts';
import { type RollbackPorts, rollBack } from './rollback.ts';
import { type WatchRequest, type WatchResult, watch } from './watch.ts';

/** Where evidence is written, and a rollback when it was asked for. */
export interface Afterwards {
  readonly evidence: string | undefined;
}

/**
 * Watches, writes the evidence down, and only then takes back what failed: afterwards the evidence is gone. The outcome
 * stays that of the deploy.
 */
export async function watchAndRollBack(
  request: WatchRequest,
  { evidence }: Afterwards,
  ports: RollbackPorts,
): Promise<WatchResult & Pick<WatchSummary, 'rollback'>> {
  if (request.rollback && !evidence) {
    throw new Error(
      'a rollback needs a directory for the evidence, which is gone afterwards: --evidence DIR',
    );
  }
  const result = await watch(request, judgeByDiagnosis, ports);
  if (evidence) await writeEvidence(evidence, result.evidence);
  if (!request.rollback || ports.cancelled.aborted) return result;
  return { ...result, rollback: await rollBack(request, result, judgeByDiagnosis, ports) };
}
