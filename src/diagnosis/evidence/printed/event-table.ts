import { seenOf } from './ages.ts';
import type { EventRow } from './event-rows.ts';
import { isObjectName, kindOf } from './owners.ts';
import { type Row, readTable } from './table.ts';

/** True for a header of `kubectl get events` or `kubectl events`. */
export function listsEvents(header: string): boolean {
  return /\bREASON\b/.test(header) && /\bMESSAGE\b/.test(header);
}

/**
 * The rows of `kubectl get events`, wide or not, of `kubectl events`, and of releases that named columns differently.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/printers/internalversion/printers.go (printEvent)
 */
export function eventTable(lines: readonly string[], namespace: string | undefined): EventRow[] {
  return readTable(lines).flatMap((row) => {
    const about = aboutOf(row);
    if (!about || !row.REASON) return [];
    const count = Number(row.COUNT);
    const seen = seenOf(row['LAST SEEN'] ?? row.LASTSEEN ?? '');
    return [
      {
        ...about,
        ...seen,
        ...(count > 1 ? { count } : {}),
        ...(row['FIRST SEEN'] ? { first: seenOf(row['FIRST SEEN']).last } : {}),
        namespace: row.NAMESPACE || namespace,
        type: row.TYPE ?? 'Normal',
        reason: row.REASON,
        component: row.SOURCE?.split(',')[0] ?? '',
        field: row.SUBOBJECT || undefined,
        message: row.MESSAGE ?? '',
      },
    ];
  });
}

/** `pod/web-5d`; before Kubernetes 1.13 a column for the kind, and the event's own name. */
function aboutOf(row: Row): Pick<EventRow, 'kind' | 'name'> | undefined {
  const [, kind = row.KIND, name = row.NAME?.replace(/\.[0-9a-f]+$/, '')] =
    /^([^/]+)\/(.+)$/.exec(row.OBJECT ?? '') ?? [];
  return kind && name && isObjectName(name) ? { kind: kindOf(kind), name } : undefined;
}
