import type { HostFiles } from '../../host-port.ts';
import type { WatchSummary } from '../../report/watch/watch-json.ts';
import type { Judge } from '../../rollout/judging/judge.ts';
import { judgeByDiagnosis } from '../../rollout/judging/judge-by-diagnosis.ts';
import { UserError } from '../../settings/user-error.ts';
import { type FindSecrets, Redactor } from '../../text/redact/redactor.ts';
import { Unforeseen } from '../../text/unforeseen.ts';
import { visible } from '../../text/visible-text.ts';
import { type RollbackPorts, rollBack } from '../rollback/rollback.ts';
import { type WatchRequest, type WatchResult, watch } from './watch.ts';

/** Where evidence is written, and a rollback when it was asked for. */
export interface Afterwards {
  readonly evidence?: string | undefined;
}

/**
 * Watches, writes the evidence down, and only then takes back what failed: afterwards the evidence is gone. The outcome
 * stays that of the deploy.
 */
export async function watchAndRollBack(
  request: WatchRequest,
  { evidence }: Afterwards,
  ports: RollbackPorts,
  { writeEvidence }: Pick<HostFiles, 'writeEvidence'>,
): Promise<WatchResult & Pick<WatchSummary, 'rollback'>> {
  if (request.rollback && !evidence) {
    throw new UserError(
      'a rollback needs a directory for the evidence, which is gone afterwards: --evidence DIR',
    );
  }
  const judge = withoutSecrets(unfailing(judgeByDiagnosis), ports.findSecrets);
  const result = await watch(request, judge, ports);
  const lost = evidence && (await store(evidence, result, writeEvidence));
  if (lost) {
    const line = visible(
      request.rollback ? `${lost}; nothing was rolled back, since the evidence would be gone` : lost,
    );
    ports.print([`          ${line}`]);
    return { ...result, degraded: [...result.degraded, line] };
  }
  if (!request.rollback || ports.cancelled.aborted) return result;
  return { ...result, rollback: await rollBack(request, result, judge, ports) };
}

/** Writes the evidence down; what went wrong, if anything: that costs the evidence, not the verdict. */
async function store(
  directory: string,
  { evidence }: WatchResult,
  writeEvidence: HostFiles['writeEvidence'],
): Promise<string | undefined> {
  try {
    return await writeEvidence(directory, await evidence());
  } catch (error) {
    return `the evidence cannot be written to ${directory}: ${new Unforeseen(error).message}`;
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
