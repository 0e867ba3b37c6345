import type { EvidenceFile } from './evidence.ts';

/** `kubectl describe`: fields with their names, in columns. */
const described =
  /^Name:[ \t]+\S+[ \t]*\r?\n(?:[\w ]+:.*\r?\n)*(?:Namespace|Labels|Priority|Status|Selector):/;
/** `kubectl get`: a table. */
const table = /^(?:NAMESPACE\s+)?(?:NAME|LAST SEEN)\s+(?:READY|TYPE|STATUS|DESIRED|COMPLETIONS|SCHEDULE)\b/;

/** What to do about a file that holds what kubectl prints for people; undefined for all others. */
export function printedForPeople({ text }: EvidenceFile): string | undefined {
  const start = text
    .slice(0, 4000)
    .replace(/^\ufeff/, '')
    .trimStart();
  const command = described.test(start) ? 'describe' : table.test(start) ? 'get' : undefined;
  return command === undefined
    ? undefined
    : `this is what \`kubectl ${command}\` prints for people; write the objects with \`kubectl get … -o json\` instead`;
}
