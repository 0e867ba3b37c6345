import { asList, asMapping, asString } from '../manifest/value.ts';
import type { Case } from './case.ts';
import type { LogCause } from './logs/pattern.ts';
import { logSays } from './questions/what-the-log-says.ts';

/** The path that the telling line of the log speaks of: a quoted one first; a date is none. */
export function pathInLog(given: Case, causes: readonly LogCause[]): string | undefined {
  const line = logSays(given, causes)?.line.text ?? '';
  return (
    /["'`](\/[\w./-]+)["'`]/.exec(line)?.[1] ??
    /(?<![\w./-])(\/[a-z][\w./-]*)/i.exec(line)?.[1]?.replace(/[.]+$/, '')
  );
}

/** The volume of the container that brings a path. */
export function volumeAt({ container }: Case, path: string): string | undefined {
  const mount = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .find(({ mountPath }) => path === mountPath || path.startsWith(`${String(mountPath)}/`));
  return asString(mount?.name);
}
