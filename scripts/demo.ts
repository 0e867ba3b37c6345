import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;

/** Both halves on the examples, each with the exit code that it must have. */
const steps = [
  {
    title: 'Before the deploy: a set with five mistakes is blocked',
    args: ['gate', 'examples/blocked'],
    expected: 1,
  },
  { title: 'The same set without them passes', args: ['gate', 'examples/passing'], expected: 0 },
  {
    title: 'After the deploy: what a cluster recorded when the misspelt key was deployed all the same',
    args: ['diagnose', '--from', 'examples/crashing'],
    expected: 1,
  },
  {
    title: 'The same diagnosis as the comment on the pull request, in Markdown',
    args: ['diagnose', '--from', 'examples/crashing', '--format', 'markdown'],
    expected: 1,
  },
];

const asExpected = steps.map(({ title, args, expected }, index) => {
  console.log(`\n${index + 1}. ${title}\n\n$ crashgate ${args.join(' ')}`);
  const start = performance.now();
  const { status } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`\nexit code ${status}, ${seconds} s`);
  return status === expected;
});

if (!asExpected.every(Boolean)) {
  console.error(`demo: the exit codes must be ${steps.map(({ expected }) => expected).join(', ')}`);
  process.exitCode = 1;
}
