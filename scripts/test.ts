import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * `npm test`: first the pure suites, then those that start servers, threads and programs, so that neither takes the time of
 * the other. Arguments are jest's: a path narrows both runs. `npm run test:unit` and `test:system` run one of them.
 */
const parts = {
  unit: { suites: 'pure suites', cpuSeconds: 200 },
  system: { suites: 'suites that start servers, threads and programs', cpuSeconds: 400 },
} as const;
type Part = keyof typeof parts;

const [first, ...rest] = process.argv.slice(2);
const only = first === 'unit' || first === 'system' ? first : undefined;
const args = only ? rest : process.argv.slice(2);
const wanted: readonly Part[] = only ? [only] : ['unit', 'system'];

const named = args.some((arg) => /^(?:-t|--testNamePattern)(?:=|$)/.test(arg));
const reporter = new URL('some-test-ran.ts', import.meta.url).pathname;
const narrowed = args.some((arg) => !arg.startsWith('-'));
if (!narrowed) for (const part of wanted) announce(part);
const exits = wanted.map(run);
process.exitCode = exits.find((exit) => exit !== 0) ?? 0;

function announce(part: Part): void {
  const { suites, cpuSeconds } = parts[part];
  const seconds = cpuSeconds / Math.min(2, availableParallelism());
  const time = seconds < 90 ? `${Math.round(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
  console.log(`${part}: ${suites}, about ${time} on two idle cores`);
}

function run(part: Part): number {
  const jest = new URL('../node_modules/jest/bin/jest.js', import.meta.url).pathname;
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const config = [`--config=jest.${part}.config.js`, ...(narrowed && !only ? ['--passWithNoTests'] : [])];
  // The last, as jest takes everything behind it for reporters. Of two parts, one may well have no test of that name.
  const reporters = only && named ? ['--reporters', 'default', reporter] : [];
  const { status } = spawnSync(process.execPath, [...flags, jest, ...config, ...args, ...reporters], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
