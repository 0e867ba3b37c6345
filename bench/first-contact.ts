import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Appends the first contact of a reader with logs it has never seen to a ledger, one JSON row for each log:
 * `node bench/first-contact.ts LEDGER TREE COMMIT DATE FILE…`. TREE is a checkout whose reader is asked; FILE holds logs under
 * heads `=== name | cause,cause | exit code | family | real or written | plain, survived or silent` (the last three may be
 * absent). Run it before anything is changed for these logs: a row is never rewritten.
 */
const [ledger = '', tree = '', commit = '', date = '', ...files] = process.argv.slice(2);
const { classifyLog } = await import(pathToFileURL(join(tree, 'src/diagnosis/logs/classify.ts')).href);
const world = existsSync(join(tree, '__tests__/diagnosis/world.ts'))
  ? await import(pathToFileURL(join(tree, '__tests__/diagnosis/world.ts')).href)
  : undefined;

const at = (path: string) => import(pathToFileURL(join(tree, 'src/diagnosis/logs', path)).href);
const ranks = existsSync(join(tree, 'src/diagnosis/logs/claims/phrases.ts'));
const [{ readLogLines }, { courseOf }, { readPhrases }] = ranks
  ? await Promise.all([at('log-lines.ts'), at('course.ts'), at('claims/phrases.ts')])
  : [{}, {}, {}];
const phrasesOf = ranks
  ? (log: string): readonly Finding[] => {
      const lines = readLogLines(log);
      return readPhrases(lines, courseOf(lines));
    }
  : undefined;

/** What the table, the codes and the words claim, as they are now. */
async function othersOf(log: string): Promise<Record<string, unknown>> {
  const [{ tableIn }, { codesIn }, { wordsSay }] = await Promise.all(
    ['table', 'codes', 'words'].map((name) => at(`claims/${name}.ts`)),
  );
  const lines = readLogLines(log);
  const near = lines.slice(-10).map(({ text }: { text: string }) => text.slice(0, 500));
  const union = (read: (text: string) => Iterable<string>): string[] => [
    ...new Set<string>(near.flatMap((text: string) => [...read(text)])),
  ];
  const said = [...(wordsSay(lines, courseOf(lines).places) as Map<string, number>)].toSorted(
    ([, a], [, b]) => b - a,
  );
  return {
    table: union(tableIn),
    codes: union(codesIn),
    words: said.slice(0, 3).map(([cause, probability]) => [cause, rounded(probability)]),
  };
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 1000) / 1000;

interface Finding {
  readonly cause: string;
  readonly weight?: string;
  readonly score?: number;
  readonly probability?: number;
  readonly line: { readonly number: number };
}

for (const file of files) {
  for (const text of readFileSync(file, 'utf8').split(/^=== /m).slice(1)) {
    const [head = '', ...lines] = text.split('\n');
    const [name = '', causes = '', exitCode = '', family = '', origin = '', kind = ''] = head
      .split('|')
      .map((part) => part.trim());
    const log = lines.join('\n').replaceAll('␛', '\u001B');
    const reading = classifyLog(log, Number(exitCode)) as { findings: readonly Finding[] };
    let diagnosis: { cause: string; confidence: string } | undefined;
    if (world) {
      const { pod, backOff, ended, look } = world;
      try {
        const crash = pod([{ state: backOff, last: ended(Number(exitCode)), restarts: 4 }]);
        diagnosis = look([crash], { 'previous web-5c9f7d-abcde/app': log })[0]?.diagnoses[0];
      } catch (error) {
        console.error(name, String(error));
      }
    }
    const row = {
      log: name,
      family: family || name.split(' ')[0],
      kind: kind || 'plain',
      origin: origin || undefined,
      date,
      commit,
      causes: causes.split(',').map((cause) => cause.trim()),
      exitCode: Number(exitCode),
      // Of a reader that ranks several, what its phrases alone claim: the ranking is fitted on these
      claims: (phrasesOf?.(log) ?? reading.findings).map(({ cause, weight, score, probability, line }) => ({
        cause,
        weight,
        score: score === undefined ? undefined : Math.round(score * 100) / 100,
        probability: probability === undefined ? undefined : Math.round(probability * 1000) / 1000,
        line: line.number,
      })),
      ranked: phrasesOf && reading.findings.map(({ cause, probability }) => [cause, rounded(probability)]),
      readers: phrasesOf && (await othersOf(log)),
      answer: diagnosis?.cause ?? reading.findings[0]?.cause ?? 'application-error',
      confidence: diagnosis?.confidence,
    };
    appendFileSync(ledger, `${JSON.stringify(row)}\n`);
  }
}
