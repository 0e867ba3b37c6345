import type { Reading, Signal } from './signal.ts';

const code = (
  means: string,
  readings: readonly Reading[],
  look: Signal['look'] = ['describe', 'previous log'],
): Signal => ({
  kind: 'exit code',
  means,
  readings,
  look,
});

/** What a program says in its log decides for these codes. */
const ownWords: readonly Reading[] = [
  { sign: 'the log says that a variable is not set', cause: 'missing-environment-variable' },
  { sign: 'the log says that a setting or a configuration file is wrong', cause: 'invalid-configuration' },
  { sign: 'the log says that a connection was refused or timed out', cause: 'dependency-unreachable' },
  { sign: 'the log says that a login was refused', cause: 'dependency-rejects-credentials' },
  { sign: 'the log names a module, a class or a file that is not there', cause: 'missing-module' },
  { sign: 'the log ends with anything else', cause: 'application-error' },
];

/**
 * What exit codes of containers mean, and what tells the causes behind each apart. The code alone is a category: reason and
 * events decide first, then the log.
 * Source: signal numbers, https://man7.org/linux/man-pages/man7/signal.7.html; a shell and a container runtime add 128.
 */
export const exitCodes: Readonly<Record<number, Signal>> = {
  0: code(
    'The main process ended and reported success. In a pod that restarts its containers, that is a failure too.',
    [
      {
        sign: 'it ends within seconds with little in its log: it has nothing to do in the foreground',
        cause: 'process-completes',
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it stopped cleanly on SIGTERM',
        cause: 'liveness-probe-kills',
      },
      { sign: 'the event `Killing` says "failed startup probe"', cause: 'startup-probe-kills' },
      { sign: 'the event `FailedPostStartHook` stands before the end', cause: 'post-start-hook-fails' },
      { sign: 'the log is the usage text of the program', cause: 'prints-usage' },
    ],
  ),
  1: code(
    'The program reported a failure of its own. The code says nothing else: the log of the run that ended does.',
    ownWords,
  ),
  2: code(
    'The program reported a failure: many use 2 for wrong arguments, a shell for a syntax error, Go for a panic.',
    [
      { sign: 'the log has "panic:" and "goroutine"', cause: 'application-panic' },
      { sign: 'the log names an unknown flag or argument', cause: 'invalid-arguments' },
      { sign: 'the log is the usage text of the program', cause: 'prints-usage' },
      { sign: 'the log of a shell speaks of a syntax error', cause: 'shell-error' },
      { sign: 'the log ends with anything else', cause: 'application-error' },
    ],
  ),
  126: code('A shell found the command and could not execute it. The container did start.', [
    {
      sign: 'the file has no execute permission, is a directory, or lies on a volume mounted noexec',
      cause: 'command-not-executable',
    },
    { sign: 'the log says "exec format error"', cause: 'wrong-architecture' },
    { sign: 'the log says "bad interpreter"', cause: 'interpreter-missing' },
  ]),
  127: code(
    'A shell did not find the command, or the loader did not find a library. The container did start.',
    [
      { sign: 'the log says "not found" after the name of a command', cause: 'command-not-found' },
      {
        sign: 'the log says "error while loading shared libraries" or names a GLIBC version',
        cause: 'missing-shared-library',
      },
      {
        sign: 'the log says "no such file or directory" for a script that is there: its #! line names an interpreter that is not',
        cause: 'interpreter-missing',
      },
    ],
  ),
  128: code(
    'With the reason `StartError` or `ContainerCannotRun` the runtime could not start the process: it never ran, and there is no log. Otherwise it is a code of the program.',
    [
      {
        sign: 'the message says "executable file not found" or "no such file or directory"',
        cause: 'command-not-found',
      },
      { sign: 'the message says "permission denied"', cause: 'command-not-executable' },
      { sign: 'the message says "exec format error"', cause: 'wrong-architecture' },
      {
        sign: 'the message says that the container init was OOM-killed',
        cause: 'memory-limit-below-startup',
      },
      { sign: 'the message speaks of a mount', cause: 'volume-mount-failed' },
    ],
    ['describe', 'spec'],
  ),
  132: code(
    'SIGILL ended it (128 + 4): the processor does not know an instruction in the program.',
    [
      {
        sign: 'the program was built for newer processors than this node has (AVX, x86-64-v3)',
        cause: 'illegal-instruction',
      },
      { sign: 'it fails on some nodes only', cause: 'illegal-instruction' },
    ],
    ['describe', 'node'],
  ),
  134: code(
    'SIGABRT ended it (128 + 6): the program aborted itself, after an assertion or an error it could not handle.',
    [
      {
        sign: 'the log says "heap out of memory" or another limit of the runtime',
        cause: 'runtime-out-of-memory',
      },
      {
        sign: 'the log has an unhandled exception ("terminate called", "Unhandled exception")',
        cause: 'application-error',
      },
      { sign: 'the log ends with a failed assertion or "free(): invalid pointer"', cause: 'aborted' },
    ],
  ),
  135: code('SIGBUS ended it (128 + 7): it touched memory that has nothing behind it.', [
    { sign: 'it uses shared memory: /dev/shm has 64 MiB by default', cause: 'segmentation-fault' },
    { sign: 'it maps files of a volume that is full', cause: 'disk-full' },
  ]),
  137: code(
    'SIGKILL ended it (128 + 9): it had no chance to stop by itself. The code does not say who sent the signal.',
    [
      { sign: 'the reason is `OOMKilled`: it went over its memory limit', cause: 'out-of-memory' },
      {
        sign: 'the reason is `OOMKilled`, and the log reports a worker or child process that was killed',
        cause: 'out-of-memory-child',
      },
      {
        sign: 'the event `Killing` says "failed liveness probe": it did not stop within its grace period',
        cause: 'liveness-probe-kills',
      },
      { sign: 'the event `Killing` says "failed startup probe"', cause: 'startup-probe-kills' },
      { sign: 'the pod has the reason `Evicted`', cause: 'evicted' },
      {
        sign: 'the reason is `ContainerStatusUnknown`, or its node has an event `NodeNotReady`',
        cause: 'node-not-ready',
      },
      {
        sign: 'the node has an event `SystemOOM`, and the container no memory limit',
        cause: 'node-out-of-memory',
      },
      {
        sign: 'the reason is `Error` and nothing else is seen: a script or supervisor in the container, or `OOMKilled` that came late',
        cause: 'unknown',
      },
    ],
    ['describe', 'events', 'previous log', 'node'],
  ),
  139: code(
    'SIGSEGV ended it (128 + 11): it accessed memory that is not its own. As process 1, an abort ends with 139 too.',
    [
      { sign: 'the log says "heap out of memory" (Node.js as process 1)', cause: 'runtime-out-of-memory' },
      { sign: 'the log has an unhandled exception (C++ or .NET as process 1)', cause: 'aborted' },
      {
        sign: 'the log ends without a word: native code, or a base image with another libc',
        cause: 'segmentation-fault',
      },
    ],
  ),
  143: code(
    'SIGTERM ended it (128 + 15): somebody asked it to stop. The code does not say who.',
    [
      { sign: 'the event `Killing` says "failed liveness probe"', cause: 'liveness-probe-kills' },
      { sign: 'the event `Killing` says "failed startup probe"', cause: 'startup-probe-kills' },
      { sign: 'the event `FailedPostStartHook` stands before the end', cause: 'post-start-hook-fails' },
      {
        sign: 'no event, and the pod is not being deleted: a supervisor, a script or `timeout` in the container',
        cause: 'unknown',
      },
    ],
    ['describe', 'events', 'previous log'],
  ),
  159: code(
    'SIGSYS ended it (128 + 31): a seccomp profile forbids a system call that it makes.',
    [{ sign: 'the pod or the container sets a seccompProfile', cause: 'aborted' }],
    ['describe', 'spec'],
  ),
  255: code(
    'With the reason `Unknown` the runtime lost the container, most often with its node. Otherwise the program ended with -1: PHP, Perl and ssh do.',
    [
      {
        sign: 'the reason is `Unknown`, and several pods of one node ended at once',
        cause: 'node-not-ready',
      },
      { sign: 'the reason is `OOMKilled`: a child process was killed', cause: 'out-of-memory-child' },
      { sign: 'the log says "exec format error"', cause: 'wrong-architecture' },
      { sign: 'the log ends with anything else', cause: 'application-error' },
    ],
  ),
};

/** Signals by the numbers that Linux gives them. */
const signalNames: Readonly<Record<number, string>> = {
  1: 'SIGHUP',
  2: 'SIGINT',
  3: 'SIGQUIT',
  4: 'SIGILL',
  5: 'SIGTRAP',
  6: 'SIGABRT',
  7: 'SIGBUS',
  8: 'SIGFPE',
  9: 'SIGKILL',
  10: 'SIGUSR1',
  11: 'SIGSEGV',
  12: 'SIGUSR2',
  13: 'SIGPIPE',
  14: 'SIGALRM',
  15: 'SIGTERM',
  31: 'SIGSYS',
};

/** What an exit code means; of one that no table has, what its number alone says. */
export function exitCode(number: number): Signal | undefined {
  if (!Number.isInteger(number) || number < 0 || number > 255) return undefined;
  const known = exitCodes[number];
  if (known) return known;
  const signal = number - 128;
  if (signal < 1 || signal > 64) {
    return code(
      'The program chose this code itself: only its documentation and its log say what it means.',
      ownWords,
    );
  }
  const name = signalNames[signal] ?? `signal ${signal}`;
  return signal <= 2
    ? code(`${name} ended it (128 + ${signal}): somebody asked it to stop.`, exitCodes[143]?.readings ?? [])
    : code(`${name} ended it (128 + ${signal}).`, [
        { sign: 'the log ends with an assertion or a fatal error', cause: 'aborted' },
        { sign: 'the log ends with anything else', cause: 'application-error' },
      ]);
}

/** The exit code of a signal, by its name: 137 for `SIGKILL`. */
export function codeOfSignal(word: string): number | undefined {
  const found = Object.entries(signalNames).find(([, name]) => name === word.toUpperCase());
  return found ? 128 + Number(found[0]) : undefined;
}
