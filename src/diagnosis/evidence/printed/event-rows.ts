import { type Seen, seenOf } from './ages.ts';
import type { Field } from './fields.ts';

/** An event as a row of a table, with ages in place of times. */
export interface EventRow extends Seen {
  readonly type: string;
  readonly reason: string;
  readonly message: string;
  readonly component: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** `spec.containers{app}` where it is printed. */
  readonly field: string | undefined;
}

const row =
  /^ +(Normal|Warning) +(\S+) +(<unknown>|<invalid>|[\dsmhdy]+(?: \(x\d+ over [^)]+\))?)(?: +(.*))?$/;

/**
 * The events below a description. A message may have several lines.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (DescribeEvents)
 */
export function describedEvents(
  section: Field | undefined,
  about: Pick<EventRow, 'kind' | 'name' | 'namespace'>,
): EventRow[] {
  const rows: (Omit<EventRow, 'message' | 'field'> & { message: string })[] = [];
  const messageAt = section?.below
    .find((line) => /^ +Type +Reason +Age +From +Message/.test(line))
    ?.indexOf('Message');
  for (const line of section?.below ?? []) {
    const [, type, reason, age = '', rest = ''] = row.exec(line) ?? [];
    if (type === undefined || reason === undefined) {
      const last = rows.at(-1);
      if (last) last.message += `\n${line}`;
      continue;
    }
    const aligned = messageAt !== undefined && line[messageAt - 1] === ' ' && line[messageAt] !== ' ';
    const [, from = '', words = ''] = /^(\S*)(?: +(.*))?$/.exec(rest) ?? [];
    const empty = aligned && line.length - rest.length >= messageAt;
    rows.push({
      ...about,
      ...seenOf(age),
      type,
      reason,
      component: empty ? '' : from,
      message: aligned ? line.slice(messageAt) : words,
    });
  }
  return rows.map((event) => ({ ...event, ...placeOf(event.message.trim()) }));
}

/** Newer kubectl writes the field that an event is about before its message. */
function placeOf(text: string): Pick<EventRow, 'field' | 'message'> {
  const [, field, message = text] = /^(spec\.\w*[cC]ontainers\{[^}]+\}): (.*)$/s.exec(text) ?? [];
  return { field, message };
}
