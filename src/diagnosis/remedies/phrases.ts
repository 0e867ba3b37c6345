import { type Cited, citeExit } from '../cite/cite.ts';
import { citeLastLine, citeLog, citeRepeat, logTells } from '../cite/cite-log.ts';
import { logKind } from '../facts/log-alone.ts';
import type { LogCause } from '../log-causes.ts';
import type { Failure } from '../tree/failure.ts';
import { missingIn } from '../tree/messages/container-config.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/** The container's name, or the workload's where there is no container or nobody says its name; a log may name neither. */
export function who({ container, workload }: Failure): string {
  return container?.name || (workload.object.kind === logKind ? 'the program' : workload.object.name);
}

/** ` (code 1)`, where the evidence has the exit code. */
export function withCode({ container }: Failure): string {
  const code = container?.ended?.exit;
  return code === undefined ? '' : ` (code ${code})`;
}

/** The subject of a log line in quotes, with a space before it; empty when the line names none. */
export function about(failure: Failure, cause: LogCause, before = ' '): string {
  const subject = logSays(failure, [cause])?.subject;
  return subject === undefined ? '' : `${before}"${subject.slice(0, 120)}"`;
}

/** The evidence of a cause that the log shows: its line, how the run ended, and that it did so twice. */
export function logEvidence(failure: Failure, causes: readonly LogCause[]): (Cited | undefined)[] {
  const line = citeLog(failure, causes);
  return [line ?? citeLastLine(failure), citeExit(failure, logTells(failure, causes)), citeRepeat(failure)];
}

/** The name of the missing object and key, from the first text that has one. */
export function missing(texts: readonly string[]): { name: string; key: string } {
  for (const text of texts) {
    const { name, key } = missingIn(text);
    if (name !== undefined || key !== undefined) return { name: name ?? '', key: key ?? '' };
  }
  return { name: '', key: '' };
}

/** ` "x"` for a name, nothing for none. */
export function named(name: string | undefined): string {
  return name ? ` "${name}"` : '';
}

/** `kubectl -n shop`; with a word to replace where nobody says the namespace. */
export function kubectl({ workload }: Failure): string {
  return `kubectl -n ${workload.object.namespace || 'NAMESPACE'}`;
}

/** `deployment/checkout`, as kubectl takes it. */
export function target({ workload }: Failure): string {
  const { kind, name } = workload.object;
  return kind === logKind ? 'pod/POD' : `${kind.toLowerCase()}/${name}`;
}
