import { asNumber, asString, isMapping } from '../manifest/value.ts';
import { parseTime } from './time.ts';

/** One life of a container that has ended, as the pod's status still tells of it. */
export interface Run {
  /** Tells this run from all others. */
  readonly id: string;
  readonly container: string;
  /** True when `logs --previous` shows it, false when it is the current log. */
  readonly previous: boolean;
  /** The exit code; undefined where only a table says that it ended. */
  readonly exit: number | undefined;
  /** The signal that ended it, by its number: an exit code of 128 and a signal's number says so. */
  readonly signal: number | undefined;
  /** `Error`, `Completed`, `OOMKilled`, `StartError` … */
  readonly reason: string;
  readonly message: string;
  /** Undefined when it never ran: the API then says 1970. */
  readonly startedAt: number | undefined;
  readonly finishedAt: number | undefined;
  /** Where it stands in the pod: `status.containerStatuses[0].lastState.terminated`. */
  readonly field: string;
}

/** The highest number of a signal on Linux. */
const lastSignal = 64;

/** Reads a `terminated` state; undefined for anything else. */
export function readRun(
  value: unknown,
  { container, previous, field }: Pick<Run, 'container' | 'previous' | 'field'>,
): Run | undefined {
  if (!isMapping(value)) return undefined;
  const reason = asString(value.reason) ?? '';
  // `Completed` is how a kubelet names the code 0.
  const exit = asNumber(value.exitCode) ?? (reason === 'Completed' ? 0 : undefined);
  if (exit === undefined && Object.keys(value).length === 0) return undefined;
  const finishedAt = parseTime(value.finishedAt);
  const signal = exit !== undefined && exit > 128 && exit <= 128 + lastSignal ? exit - 128 : undefined;
  return {
    id: asString(value.containerID) || `${container}@${finishedAt ?? 'unknown'}`,
    container,
    previous,
    exit,
    signal: asNumber(value.signal) || signal,
    reason,
    message: (asString(value.message) ?? '').trim(),
    startedAt: parseTime(value.startedAt),
    finishedAt,
    field,
  };
}
