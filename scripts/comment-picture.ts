import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { commentHtml } from './comment-html.ts';

/**
 * Takes pictures of comments as GitHub would show them, by headless Chromium: `node scripts/comment-picture.ts OUT FILE.md…`
 * writes OUT/NAME-light.png and OUT/NAME-dark.png; `--open` unfolds what is folded. Without arguments it writes the pictures
 * of the README.
 */
const root = new URL('..', import.meta.url).pathname;
const width = 800;
const chromium = process.env.CHROMIUM ?? 'chromium';

const args = process.argv.slice(2).filter((arg) => arg !== '--open');
const unfold = process.argv.includes('--open');
const [out = join(root, 'docs'), ...files] = args;
if (files.length > 0) for (const file of files) picture(file, join(out, basename(file, '.md')));
else
  picture(
    join(root, '__tests__/report/golden/diagnosis-missing-variable-old-pods-serve.md'),
    join(out, 'comment'),
  );

function picture(file: string, to: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'comment-picture-'));
  for (const theme of ['light', 'dark'] as const) {
    const page = join(folder, `${theme}.html`);
    writeFileSync(page, commentHtml(readFileSync(file, 'utf8'), { theme, unfold }));
    const address = pathToFileURL(page).href;
    const [, height = '1000'] =
      /data-height="(\d+)"/.exec(run(['--dump-dom', `${size(1000)}`, address])) ?? [];
    run([`--screenshot=${to}-${theme}.png`, size(Number(height)), '--force-device-scale-factor=2', address]);
    quantise(`${to}-${theme}.png`);
  }
  rmSync(folder, { recursive: true });
}

function size(height: number): string {
  return `--window-size=${width},${height}`;
}

function run(more: readonly string[]): string {
  const common = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'];
  return execFileSync(chromium, [...common, ...more], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Few colours are in it: with a palette it is a third as large. */
function quantise(file: string): void {
  execFileSync('pngquant', ['--force', '--strip', '--speed=1', '--output', file, '32', file]);
}
