import { realLog } from '../kubernetes/no-log.ts';
import type { EvidenceReader, LogRequest, ReadAnswer } from '../ports.ts';

/** How much of a log is read: the cause stands at its end. */
const tail = { tailLines: 200, limitBytes: 64 * 1024 };

/** How many reads are under way at once, so that an API server is not flooded. */
export const parallelReads = 6;

/**
 * Reads the end of one log. `absent` also for what the kubelet or the runtime say in its place. Which run it is of is for
 * the caller to see: the container may be restarted meanwhile, and then "previous" means another one.
 */
export async function readLogEnd(
  reader: Pick<EvidenceReader, 'log'>,
  of: Omit<LogRequest, keyof typeof tail>,
  signal: AbortSignal,
): Promise<ReadAnswer<string>> {
  const answer = await reader.log({ ...of, ...tail }, signal);
  const text = answer.kind === 'found' ? answer.value : answer.kind === 'failed' ? answer.reason : '';
  return text.trim() !== '' && realLog(text) === undefined ? { kind: 'absent' } : answer;
}
