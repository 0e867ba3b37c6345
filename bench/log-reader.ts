import { readFileSync } from 'node:fs';
import { fitAll, readLedger, report } from '../scripts/fit.ts';

/**
 * How often logs are read rightly: at first contact, one line for each reader and day of the ledger, those of the same logs
 * beside each other; then with whole families of software held out, by bands of probability; then the families that are worst.
 */
interface Row {
  readonly log: string;
  readonly relabel?: readonly string[];
  readonly date: string;
  readonly commit: string;
  readonly causes: readonly string[];
  readonly answer: string;
  readonly confidence?: string;
}

const file = new URL('../__tests__/diagnosis/first-contacts.jsonl', import.meta.url);
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const own = (cause: string): boolean => cause === 'application-error' || cause === 'unknown';
const isRight = ({ causes, answer }: Row): boolean =>
  causes.includes(answer) || (own(answer) && causes.some(own));

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

console.log('at first contact, labels as they were made:');
const contacts = rows.filter(({ relabel, confidence }) => relabel === undefined && confidence !== undefined);
for (const [reader, of] of groupBy(contacts, ({ date, commit }) => `${date} ${commit}`)) {
  const sure = of.filter(({ confidence }) => confidence === 'high');
  const wrong = sure.filter((row) => !isRight(row)).length;
  const right = of.filter(isRight).length;
  const share = ((100 * right) / of.length).toFixed(1);
  console.log(
    `  ${reader}: right ${right} of ${of.length} (${share} %), "high" wrong ${wrong} of ${sure.length}`,
  );
}
const byReader = [...groupBy(contacts, ({ commit }) => commit)];
const oldest = byReader.find(([commit]) => commit === '6cb3fac')?.[1] ?? [];
for (const [commit, of] of byReader) {
  if (commit === '6cb3fac') continue;
  const pairs = of.flatMap((row) => {
    const before = oldest.find(({ log }) => log === row.log);
    return before ? [[isRight(before), isRight(row)] as const] : [];
  });
  const count = (was: boolean, is: boolean): number => pairs.filter(([a, b]) => a === was && b === is).length;
  if (pairs.length > 0)
    console.log(
      `  6cb3fac and ${commit} on the same ${pairs.length} logs: ${count(false, true)} gained, ${count(true, false)} lost, ${count(false, false)} missed by both`,
    );
}

const { answers } = fitAll(readLedger());
console.log(report('\nwith whole families held out', answers));
console.log(
  report(
    'of the fresh rounds',
    answers.filter(({ example }) => example.fresh),
  ),
);
console.log(
  report(
    'with errors that were survived',
    answers.filter(({ example }) => example.kind === 'survived'),
  ),
);
const unseen = answers.filter(
  ({ example, right }) =>
    !right && example.claims.every(({ weight }) => weight === 'generic' || weight === 'trace'),
);
console.log(`no phrase knew them, and none of the other readers told: ${unseen.length} of ${answers.length}`);
const families = [...groupBy(answers, ({ example }) => example.family)]
  .map(([family, of]) => ({ family, missed: of.filter(({ right }) => !right).length, all: of.length }))
  .filter(({ missed }) => missed > 1)
  .toSorted((a, b) => b.missed - a.missed)
  .slice(0, 20);
console.log(
  `families missed most: ${families.map(({ family, missed, all }) => `${family} ${missed} of ${all}`).join(', ')}`,
);
