import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** The main job on the two example sets. Ends with 0 only when one is blocked and the other passes. */
const outcomes = [
  { set: 'examples/blocked', expected: 1 },
  { set: 'examples/passing', expected: 0 },
].map(({ set, expected }) => {
  console.log(`$ node dist/cli.js gate ${set}`);
  const { status } = spawnSync(process.execPath, ['dist/cli.js', 'gate', set], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`exit code ${status}\n`);
  return status === expected;
});

if (!outcomes.every(Boolean)) {
  console.error('demo: examples/blocked must end with 1 and examples/passing with 0');
  process.exitCode = 1;
}
