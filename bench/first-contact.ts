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
      claims: reading.findings.map(({ cause, weight, score, probability, line }) => ({
        cause,
        weight,
        score: score === undefined ? undefined : Math.round(score * 100) / 100,
        probability: probability === undefined ? undefined : Math.round(probability * 1000) / 1000,
        line: line.number,
      })),
      answer: diagnosis?.cause ?? reading.findings[0]?.cause ?? 'application-error',
      confidence: diagnosis?.confidence,
    };
    appendFileSync(ledger, `${JSON.stringify(row)}\n`);
  }
}
