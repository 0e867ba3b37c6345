import { writeEvidence } from '../../files/write-evidence.ts';
import type { WatchSummary } from '../../report/watch/watch-json.ts';
import type { Judge } from '../../rollout/judge.ts';
import { judgeByDiagnosis } from '../../rollout/judge-by-diagnosis.ts';
import { type FindSecrets, Redactor } from '../../text/redact/redactor.ts';
import { type RollbackPorts, rollBack } from '../rollback/rollback.ts';
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
  const judge = withoutSecrets(judgeByDiagnosis, ports.findSecrets);
  const result = await watch(request, judge, ports);
  if (evidence) await writeEvidence(evidence, result.evidence);
  if (!request.rollback || ports.cancelled.aborted) return result;
  return { ...result, rollback: await rollBack(request, result, judge, ports) };
}

/** The same judge, whose titles do not quote what the settings name. */
function withoutSecrets(judge: Judge, find: FindSecrets | undefined): Judge {
  if (!find) return judge;
  const { text } = new Redactor([], [find]);
  return {
    ...judge,
    cause: (question, at) => {
      const found = judge.cause(question, at);
      return found && { ...found, title: text(found.title) };
    },
  };
}
