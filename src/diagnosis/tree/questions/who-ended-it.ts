import { wasKilled, wasLost } from '../../../kubernetes/run-end.ts';
import { parseQuantity } from '../../../manifest/pod/quantity.ts';
import type { Kill } from '../../facts/kill.ts';
import { systemOom } from '../../memory/system-oom.ts';
import type { Failure } from '../failure.ts';
import { logSays } from './what-the-log-says.ts';

export type EndedBy =
  | 'the kubelet, after its liveness probe'
  | 'the kubelet, after its startup probe'
  | 'the kubelet, after an exec probe that timed out'
  | 'the kubelet, after its post-start hook'
  | 'the kernel, for memory'
  | 'its node went away'
  | 'it ended by itself';

/** Reason and events decide, never the exit code alone: 137 is memory, a probe or a node; a probe's kill may end with 0. */
export function whoEndedIt({ container }: Failure): EndedBy {
  const ended = container?.ended;
  if (ended?.reason === 'OOMKilled') return 'the kernel, for memory';
  if (container?.kill && timedOut(container.kill)) return 'the kubelet, after an exec probe that timed out';
  switch (container?.kill?.by) {
    case 'liveness probe':
      return 'the kubelet, after its liveness probe';
    case 'startup probe':
      return 'the kubelet, after its startup probe';
    case 'post-start hook':
      return 'the kubelet, after its post-start hook';
  }
  return ended && wasLost(ended) ? 'its node went away' : 'it ended by itself';
}

/**
 * True when the kubelet stopped waiting for the command of a probe. A command that fails may print "timed out" itself: that
 * comes after the kubelet's own words.
 */
function timedOut({ unhealthy }: Kill): boolean {
  return /^(?:Liveness|Startup) probe (?:failed|errored[^:\n]{0,40}): (?:command (?:"[^\n]{0,2000}" )?timed out|rpc error: code = DeadlineExceeded|failed to exec in container: timeout )/.test(
    unhealthy?.message ?? '',
  );
}

export type MemoryAnswer =
  | 'its own limit, in its main process'
  | 'its own limit, in a child process'
  | 'a limit that is too small to start with'
  | 'the memory of the node: it has no limit';

/** Below this a container cannot hold any program: most often a unit has slipped. */
export const tooSmall = 4 * 1024 * 1024;

/** Tells apart the container's limit and the node's memory, the main process and a child. The status has the same reason for all. */
export function whoseMemory(failure: Failure): MemoryAnswer {
  const { container } = failure;
  const limit = container?.memoryLimit;
  if (limit === undefined && container && Object.keys(container.spec).length > 2) {
    return 'the memory of the node: it has no limit';
  }
  if (limit !== undefined && bytesOf(limit) < tooSmall) return 'a limit that is too small to start with';
  const main = container?.ended !== undefined && wasKilled(container.ended);
  const child = !main || logSays(failure, ['out-of-memory-child']) !== undefined;
  return child ? 'its own limit, in a child process' : 'its own limit, in its main process';
}

export type KilledBy =
  | 'a child that was killed for memory'
  | 'the node ran out of memory'
  | 'the log tells of something else'
  | 'it has a memory limit and nothing else is known'
  | 'nobody knows';

/** 137 without `OOMKilled` and without a probe's kill: the reason may have come late, or got lost. */
export function whoKilledIt(failure: Failure): KilledBy {
  const { container } = failure;
  // Without a limit a child that was killed may as well have been killed by hand.
  const unlimited = container?.memoryLimit === undefined && Object.keys(container?.spec ?? {}).length > 2;
  const child = logSays(failure, ['out-of-memory-child']);
  if (child && !unlimited) return 'a child that was killed for memory';
  if (systemOom(failure)) return 'the node ran out of memory';
  const finding = container?.log?.reading.findings.find((each) => each !== child);
  if (finding && finding.score >= 7) return 'the log tells of something else';
  return container?.memoryLimit === undefined
    ? 'nobody knows'
    : 'it has a memory limit and nothing else is known';
}

/** Bytes of a quantity; without end when it cannot be read. */
export function bytesOf(text: string): number {
  const quantity = parseQuantity(text);
  return quantity ? Number(quantity.nano) / 1e9 : Number.POSITIVE_INFINITY;
}
