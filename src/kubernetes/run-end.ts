import type { Run } from './run.ts';

/*
 * How a run ended, as facts with names. Exit codes are compared here and in the decision tree, and nowhere else: a code alone
 * says little (137 is memory, a probe or a node), so whoever asks must say what it wants to know.
 * Source: signal numbers, https://man7.org/linux/man-pages/man7/signal.7.html; a shell and a container runtime add 128.
 */

/** A run without a code to compare; all that the questions below need. */
type End = Pick<Run, 'exit' | 'reason'>;

/** False where only a table tells of the end: it leaves the code out. */
export function hasExitCode({ exit }: Pick<Run, 'exit'>): boolean {
  return exit !== undefined;
}

export function succeeded({ exit }: Pick<Run, 'exit'>): boolean {
  return exit === 0;
}

/** By SIGKILL: it had no say in it. */
export function wasKilled({ exit }: End): boolean {
  return exit === 137;
}

/** It did stop on SIGTERM, without an exit code of its own for it. */
export function stoppedOnSigterm({ exit }: End): boolean {
  return exit === 143;
}

/** By SIGHUP, SIGINT or SIGTERM: somebody asked it to stop. */
export function wasAskedToStop({ exit }: End): boolean {
  return exit === 129 || exit === 130 || exit === 143;
}

/** As runs end that the kubelet stops: cleanly, by SIGTERM or SIGINT, or by SIGKILL when the grace period is over. */
export function mayHaveBeenStopped({ exit }: End): boolean {
  return exit === 0 || exit === 130 || exit === 137 || exit === 143;
}

/** With a failure that a kubelet that stops it does not cause: neither cleanly nor by SIGTERM or SIGKILL, as far as is known. */
export function failedByItself({ exit }: End): boolean {
  return exit !== undefined && exit !== 0 && exit !== 137 && exit !== 143;
}

/** By any signal, the kernel's, a probe's or its own: its log stops anywhere. */
export function endedBySignal({ exit, reason }: End): boolean {
  return reason === 'OOMKilled' || (exit ?? 0) > 128;
}

/** By SIGSYS: a seccomp profile forbids a system call that the program makes. */
export function madeForbiddenCall({ exit }: End): boolean {
  return exit === 159;
}

/** Its end was not seen: the kubelet lost the container, most often with the node. */
export function wasLost({ exit, reason }: End): boolean {
  return reason === 'ContainerStatusUnknown' || (reason === 'Unknown' && exit === 255);
}

/** Two runs that ended with the same code for the same reason. */
export function endedTheSame(a: End, b: End): boolean {
  return a.exit === b.exit && a.reason === b.reason;
}
