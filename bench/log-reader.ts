import { partOf, readLedger } from '../scripts/fit.ts';
import { classifyLog } from '../src/diagnosis/logs/classify.ts';

/** The reader of today on every log of the ledger, beside its first contact: `node bench/log-reader.ts [half]`. */
const half = process.argv[2];
const rows = readLedger().map((example) => {
  const [best] = classifyLog(example.text).findings;
  const cause = best?.cause ?? 'application-error';
  const accepts = (named: string): boolean =>
    example.causes.includes(named) ||
    (/^(?:application-error|unknown)$/.test(named) &&
      example.causes.some((each) => /^(?:application-error|unknown)$/.test(each)));
  return {
    example,
    cause,
    probability: best?.probability ?? 0,
    right: accepts(cause),
    first: accepts(example.answer),
  };
});
type Rows = typeof rows;
const share = (of: Rows, key: 'right' | 'first'): string =>
  of.length === 0
    ? '-'
    : `${of.filter((row) => row[key]).length} (${((100 * of.filter((row) => row[key]).length) / of.length).toFixed(1)} %)`;

function print(name: string, of: Rows): void {
  const sure = of.filter(({ probability }) => probability >= 0.95);
  console.log(
    `${name}: ${of.length} logs, first contact ${share(of, 'first')}, today ${share(of, 'right')}; at least 0.95: ${sure.length}, wrong ${sure.filter(({ right }) => !right).length}`,
  );
}

const fresh = rows.filter(({ example }) => example.fresh);
print(
  'kept',
  rows.filter(({ example }) => !example.fresh),
);
for (const part of half === undefined ? [0, 1] : [Number(half)]) {
  const own = fresh.filter(({ example }) => partOf(example.family, 2) === part);
  print(`fresh, half ${part}`, own);
  print(
    `fresh, half ${part}, survived`,
    own.filter(({ example }) => example.kind === 'survived'),
  );
}
if (process.env.SHOW) {
  for (const { example, cause, probability, right } of rows)
    if (
      !right &&
      (process.env.SHOW === 'kept' ? !example.fresh : example.fresh && partOf(example.family, 2) === 0)
    )
      console.log(
        `${example.log}\t${example.causes.join(',')}\t${cause}\t${probability.toFixed(2)}\t${example.lines
          .filter(({ hangs }) => !hangs)
          .slice(-2)
          .map(({ text }) => text.slice(0, 130))
          .join(' ¦ ')}`,
      );
}
