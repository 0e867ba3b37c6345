import { realLog } from '../../kubernetes/no-log.ts';
import type { Run } from '../../kubernetes/run.ts';
import type { ContainerLog } from '../evidence/evidence.ts';
import { classifyLog, type LogReading } from '../logs/classify.ts';
import type { ContainerFacts } from './facts.ts';

/**
 * The log of the run that ended. Which request gives it depends on the container's state: waiting or running, the
 * previous one; terminated, the current one. The wrong choice gives the run before, or an answer that looks like a log.
 */
export function readLog(
  logs: readonly ContainerLog[],
  state: ContainerFacts['state'],
  ended: Run | undefined,
): Pick<ContainerFacts, 'log' | 'repeats' | 'silent'> {
  const usable = logs.flatMap((log) => {
    const text = log.refused ? undefined : realLog(log.text);
    return text === undefined || text.trim() === '' ? [] : [{ ...log, text }];
  });
  const wanted = ended && (state === 'waiting' || state === 'running') ? 'previous' : 'current';
  const chosen = usable.find(({ which }) => which === wanted) ?? usable[0];
  if (!chosen) {
    const said =
      ended && ended.reason !== 'StartError' && ended.reason !== 'ContainerCannotRun' ? ended.message : '';
    const silent = logs.some(
      ({ which, refused, text }) => which === wanted && !refused && text.trim() === '',
    );
    return said === ''
      ? { log: undefined, repeats: false, silent }
      : {
          log: { source: 'termination message', which: 'current', reading: readText(said) },
          repeats: false,
          silent,
        };
  }
  const reading = readText(chosen.text);
  const other = usable.find((log) => log !== chosen);
  return {
    log: { source: chosen.source, which: chosen.which, reading },
    // While the container waits, both requests give the log of one run: only a present run has another before it.
    repeats: state !== 'waiting' && other !== undefined && endsAlike(reading, other.text),
    silent: false,
  };
}

/** Compares the log of the present run with that of the one before; numbers differ from run to run. */
export function furtherThanBefore(logs: readonly ContainerLog[]): ContainerFacts['further'] {
  const linesOf = (wanted: ContainerLog['which']): string[] => {
    const log = logs.find(({ which, refused, text }) => which === wanted && !refused && text !== '');
    const text = (log && realLog(log.text)) ?? '';
    return text.split('\n').flatMap((line) => line.trim().replace(/\d+/g, '0') || []);
  };
  const [before, now] = [linesOf('previous'), linesOf('current')];
  const last = now.at(-1);
  if (last === undefined || before.length === 0 || before.includes(last)) return undefined;
  return now.length > before.length ? 'and more' : 'elsewhere';
}

function endsAlike(reading: LogReading, other: string): boolean {
  const wanted = reading.findings[0]?.line.text ?? reading.last?.text;
  return wanted !== undefined && other.includes(wanted.trim());
}

/** So many logs are remembered: those of the few containers that a watch follows. */
const remembered = 50;
const known = new Map<string, LogReading>();

/** Classifies a log; the same text, which a watch shows again and again, only once. */
export function readText(text: string): LogReading {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= remembered) known.clear();
  const reading = classifyLog(text);
  known.set(text, reading);
  return reading;
}
