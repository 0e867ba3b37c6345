import type { Finding } from '../../gate/model/finding.ts';

/** A finding to show, and those that say the same of other places and are only counted behind it. */
export interface Folded {
  readonly finding: Finding;
  readonly rest: readonly Finding[];
}

/** So many alike are all shown; of more, only the first. */
const most = 5;

/**
 * Folds findings that differ in nothing but the place and the names: where there are many, the first `shown` stay and the
 * last of those carries the rest.
 */
export function foldRepeats(findings: readonly Finding[], shown: number): Folded[] {
  const alike = groupBy(findings, sameWords);
  const folded = new Map<Finding, readonly Finding[]>();
  for (const group of alike.values()) {
    const kept = group.length > most ? group.slice(0, shown) : group;
    for (const finding of kept) folded.set(finding, finding === kept.at(-1) ? group.slice(kept.length) : []);
  }
  return findings.flatMap((finding) => {
    const rest = folded.get(finding);
    return rest ? [{ finding, rest }] : [];
  });
}

/** How often the same advice is written out in one report before it is only referred to. */
const adviceRepeats = 3;

/**
 * Tells, finding by finding, whether this very advice was written out often enough in the report. Which object a
 * declaration names makes no difference: the report ends with a block that declares them all.
 */
export function repeatedAdvice(): (finding: Finding) => boolean {
  const repeats = new Map<string, number>();
  return ({ rule, because, fix, predicts }) => {
    const advice = [rule, because, fix.replace(/^ *- \{kind: .*reason: WHO MAKES IT\}$/m, ''), predicts].join(
      '\0',
    );
    const times = repeats.get(advice) ?? 0;
    repeats.set(advice, times + 1);
    return times >= adviceRepeats;
  };
}

/** Groups in the order in which their first members come. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What a finding says, without the names of its object and container, and without the other place it points to. */
function sameWords(finding: Finding): string {
  const { rule, severity, certainty, blocking, container, object } = finding;
  // Longer names are none that anything has, and looking for them takes the product of both lengths.
  let words = finding.message.slice(0, 2000);
  if (object && object.name.length < 300 && (object.namespace ?? '').length < 300) {
    words = words
      .replaceAll(`${object.kind} ${object.namespace}/${object.name}`, '')
      .replaceAll(`${object.kind} ${object.name}`, '');
  }
  if (container !== null && words.startsWith(`${container} `)) words = words.slice(container.length);
  return [rule, severity, certainty, blocking, withoutPlace(words)].join('\0');
}

/** Without `deploy/web.yaml:31` at the end. No regular expression: the words may be a name of a megabyte. */
function withoutPlace(words: string): string {
  const start = words.lastIndexOf(' ') + 1;
  return /:\d{1,9}$/.test(words.slice(start).slice(-400)) ? words.slice(0, start) : words;
}
