import { writeEvidence } from '../../files/write-evidence.ts';
import type { WatchSummary } from '../../report/watch/watch-json.ts';
import type { Judge } from '../../rollout/judge.ts';
import { judgeByDiagnosis } from '../../rollout/judge-by-diagnosis.ts';
import { type FindSecrets, Redactor } from '../../text/redact/redactor.ts';
import { visible } from '../../text/visible-text.ts';
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
  const judge = withoutSecrets(unfailing(judgeByDiagnosis), ports.findSecrets);
  const result = await watch(request, judge, ports);
  const lost = evidence === undefined ? undefined : await unwritten(evidence, result);
  if (lost !== undefined) {
    const said = request.rollback
      ? `${lost}; nothing was rolled back, since the evidence would be gone`
      : lost;
    ports.say([`          ${said}`]);
    return { ...result, degraded: [...result.degraded, said] };
  }
  if (!request.rollback || ports.cancelled.aborted) return result;
  return { ...result, rollback: await rollBack(request, result, judge, ports) };
}

/** Writes the evidence down. Returns why that was not possible: the verdict stands without it. */
async function unwritten(directory: string, { evidence }: WatchResult): Promise<string | undefined> {
  try {
    await writeEvidence(directory, evidence);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return visible(`the evidence cannot be written to ${directory}: ${code ?? message}`);
  }
}

/** The same judge, for which an object that it cannot read is one that it cannot explain. */
function unfailing(judge: Judge): Judge {
  const or = <Value>(ask: () => Value): Value | undefined => {
    try {
      return ask();
    } catch {
      return undefined;
    }
  };
  return {
    cause: (question, at) => or(() => judge.cause(question, at)),
    fatalLine: (log, end) => or(() => judge.fatalLine(log, end)),
  };
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
