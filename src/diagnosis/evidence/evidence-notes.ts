import { parseTime } from '../../kubernetes/time.ts';
import { asList, asMapping, asString, type Mapping } from '../../manifest/value.ts';
import type { AbsentObject } from './evidence.ts';

/**
 * What stands in an evidence directory beside objects and logs: that an object is not there, as the API server's own
 * Status says it (its namespace stands in the metadata), and when the evidence was taken.
 */
const noteKind = 'Evidence';
const noteVersion = 'crashgate/v1';

/** The Status by which the API server answers that an object is not there. */
export function absenceStatus({ kind, namespace, name }: Omit<AbsentObject, 'source'>): Mapping {
  return {
    apiVersion: 'v1',
    kind: 'Status',
    metadata: { name, namespace },
    status: 'Failure',
    reason: 'NotFound',
    code: 404,
    message: `${kind} "${name}" not found`,
    details: { name, kind },
  };
}

/** Reads such a Status; nothing for any other object. */
export function absentObject(value: Mapping, source: string): AbsentObject[] {
  if (value.kind !== 'Status' || value.code !== 404) return [];
  const { kind, name } = asMapping(value.details);
  const namespace = asString(asMapping(value.metadata).namespace);
  const known = asString(kind) && asString(name) && namespace;
  return known ? [{ source, kind: kind as string, namespace, name: name as string }] : [];
}

/** The name of the file that says when evidence was taken. */
export const notePath = 'crashgate.json';

/** Says when evidence was taken, what could not be read, which files belong to it, and for what time was up. */
export function readsNote(
  at: number | undefined,
  degraded: readonly string[],
  files: readonly string[] = [],
  overdue: readonly string[] = [],
): Mapping {
  return {
    apiVersion: noteVersion,
    kind: noteKind,
    metadata: { name: 'evidence' },
    takenAt: at === undefined ? null : new Date(at).toISOString(),
    degraded,
    files,
    ...(overdue.length > 0 ? { overdue } : {}),
  };
}

/** When the evidence was taken, if this object says so. */
export function takenTime({ kind, apiVersion, takenAt }: Mapping): number | undefined {
  return kind === noteKind && apiVersion === noteVersion ? parseTime(takenAt) : undefined;
}

/** The workloads for which time was up, if this object says so. */
export function overdueIn({ kind, apiVersion, overdue }: Mapping): string[] {
  return kind === noteKind && apiVersion === noteVersion
    ? asList(overdue).flatMap((key) => asString(key) ?? [])
    : [];
}
