import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gate } from '../src/commands/gate/gate.ts';
import { machineGatePorts } from '../src/machine/gate-ports.ts';
import { machineHost } from '../src/machine/host.ts';

/**
 * Judges every folder of a corpus of real manifests and prints the findings per rule and folder.
 *   node bench/corpus.ts DIRECTORY [--rule ID] [--list] [--blocking]
 * `--list` prints the findings themselves, for reading them against their manifests.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string' }, list: { type: 'boolean' }, blocking: { type: 'boolean' } },
});
const [corpus] = positionals;
if (!corpus || !existsSync(corpus)) throw new Error('usage: node bench/corpus.ts DIRECTORY');

const ports = { ...machineGatePorts(machineHost()), loadConfig: async () => ({}), today: () => '2026-01-01' };
const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const table: Record<string, Record<string, number>> = {};
for (const { name } of folders) {
  const started = performance.now();
  const outcome = await gate({ paths: [`${corpus}/${name}`], inputs: {} }, ports);
  const { findings, coverage, verdict, failures } = outcome.result;
  const ms = Math.round(performance.now() - started);
  console.log(`${name}: ${verdict}, ${coverage.objects} objects, ${coverage.workloads} workloads, ${ms} ms`);
  for (const failure of failures)
    console.log(`  FAILURE ${failure.rule} on ${failure.object}: ${failure.message}`);
  for (const finding of findings) {
    if (values.blocking && !finding.blocking) continue;
    if (values.rule && finding.rule !== values.rule) continue;
    const row = `${finding.rule} ${finding.severity}`;
    table[row] ??= {};
    table[row][name] = (table[row][name] ?? 0) + 1;
    if (!values.list) continue;
    const at = finding.location;
    const place = at && 'line' in at ? `${at.file}:${at.line}:${at.column}` : at?.file;
    console.log(
      `  ${place} ${row}/${finding.certainty}${finding.blocking ? ' BLOCKS' : ''}: ${finding.message}`,
    );
  }
}
const short = (name: string): string => name.slice(name.indexOf('+') + 1).slice(0, 12);
console.table(
  Object.fromEntries(
    Object.entries(table)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([row, counts]) => [
        row,
        Object.fromEntries(folders.map(({ name }) => [short(name), counts[name] ?? ''])),
      ]),
  ),
);
