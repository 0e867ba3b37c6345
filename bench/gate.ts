import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Wall time and peak memory of the gate as a whole process, side by side with a bare node, at 1, 10, 1,000 and 10,000
 * documents. Needs GNU time for memory.
 *   node bench/gate.ts
 */
const cli = new URL('../dist/cli.js', import.meta.url).pathname;
const document = readFileSync(new URL('../examples/passing/checkout.yaml', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'crashgate-bench-'));
const perCopy = document.split(/^---$/m).length;

interface Figures {
  readonly seconds: number;
  readonly mebibytes: number;
}

/** The best of several runs: the machine's noise only ever adds. */
function measure(args: readonly string[], runs: number): Figures {
  const time = existsSync('/usr/bin/time');
  const all = Array.from({ length: runs }, () => {
    const started = performance.now();
    const command = time
      ? ['/usr/bin/time', '-f', '%M', process.execPath, ...args]
      : [process.execPath, ...args];
    const { stderr } = spawnSync(command[0] as string, command.slice(1), {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const kibibytes = Number(stderr.trim().split('\n').at(-1));
    return { seconds: (performance.now() - started) / 1000, mebibytes: kibibytes / 1024 };
  });
  return all.toSorted((a, b) => a.seconds - b.seconds)[0] as Figures;
}

const bare = measure(['-e', '0'], 10);
const rows: Record<string, { seconds: string; 'x bare node': string; MiB: string }> = {};
const add = (name: string, { seconds, mebibytes }: Figures): void => {
  rows[name] = {
    seconds: seconds.toFixed(3),
    'x bare node': (seconds / bare.seconds).toFixed(1),
    MiB: mebibytes.toFixed(0),
  };
};
add('node -e 0', bare);
for (const count of [1, 10, 1000, 10_000]) {
  const file = join(folder, `${count}.yaml`);
  const copies = Array.from({ length: Math.ceil(count / perCopy) }, (_, copy) =>
    document.replaceAll('checkout', `checkout-${copy}`),
  );
  writeFileSync(file, count === 1 ? (document.split(/^---$/m)[0] as string) : copies.join('---\n'));
  add(
    `gate, ${count} document${count === 1 ? '' : 's'}`,
    measure([cli, 'gate', file], count < 1000 ? 10 : 3),
  );
}
rmSync(folder, { recursive: true });
console.log(`node ${process.version}`);
console.table(rows);
