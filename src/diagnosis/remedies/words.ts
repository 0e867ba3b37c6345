import { type Cited, citeExit } from '../cite/cite.ts';
import { citeLastLine, citeLog, citeRepeat, logTells } from '../cite/cite-log.ts';
import type { LogCause } from '../logs/pattern.ts';
import type { Case } from '../tree/case.ts';
import { missingIn } from '../tree/messages/container-config.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/** The container's name, or the workload's where there is no container. */
export function who({ container, workload }: Case): string {
  return container?.name ?? workload.object.name;
}

/** What a log line is about, in quotes, with a space before it; nothing when it names nothing. */
export function about(given: Case, cause: LogCause, before = ' '): string {
  const subject = logSays(given, [cause])?.subject;
  return subject === undefined ? '' : `${before}"${subject.slice(0, 120)}"`;
}

/** The evidence of a cause that the log shows: its line, how the run ended, and that it did so twice. */
export function logEvidence(given: Case, causes: readonly LogCause[]): (Cited | undefined)[] {
  const line = citeLog(given, causes);
  return [line ?? citeLastLine(given), citeExit(given, logTells(given, causes)), citeRepeat(given)];
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

/** `kubectl -n shop` */
export function kubectl({ workload }: Case): string {
  return `kubectl -n ${workload.object.namespace}`;
}

/** `deployment/checkout`, as kubectl takes it. */
export function target({ workload }: Case): string {
  return `${workload.object.kind.toLowerCase()}/${workload.object.name}`;
}
