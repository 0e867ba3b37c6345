import { writeFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { loadManifests } from '../src/files/manifest-files.ts';
import { runGate } from '../src/gate/engine/run-gate.ts';
import { textReport } from '../src/report/gate/text.ts';
import { defaultSettings } from '../src/settings/settings.ts';

const root = new URL('..', import.meta.url).pathname;
const colors: Record<string, string> = {
  30: '#6e7681',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  90: '#8b949e',
};

/** Pixels of one character of a monospaced font of 14 px. */
const characterWidth = 8.43;

/** Draws what the gate prints for examples/blocked as an SVG, so that the README shows the real output. */
export async function writePicture(): Promise<void> {
  const loaded = await loadManifests(['examples/blocked'], { cwd: root, stdin: process.stdin });
  const result = runGate({ ...loaded, settings: defaultSettings, today: '2026-01-01' });
  const lines = textReport(result, { color: true, width: 118 }).trimEnd().split('\n');
  const height = lines.length * 19 + 40;
  const width = Math.ceil(40 + Math.max(...lines.map(lengthOf)) * characterWidth);
  const rows = lines
    .map((line, index) => {
      // A reader's font may be wider than ours: the length is prescribed, so that nothing is cut off.
      const length = (lengthOf(line) * characterWidth).toFixed(1);
      return `<text x="20" y="${34 + index * 19}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${spans(line)}</text>`;
    })
    .filter((_, index) => lines[index] !== '');
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="Output of crashgate gate">`,
    '<style>text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#e6edf3}.b{font-weight:bold}.d{opacity:.65}</style>',
    `<rect width="${width}" height="${height}" rx="8" fill="#0d1117"/>`,
    ...rows,
    '</svg>',
    '',
  ];
  writeFileSync(`${root}docs/gate.svg`, svg.join('\n'));
}

/** How many characters a line shows, its colour codes left out. */
function lengthOf(line: string): number {
  return stripVTControlCharacters(line).length;
}

/** Turns the colour codes of one line into spans. */
function spans(line: string): string {
  let fill = '';
  let style = '';
  let text = '';
  // The escape character is what this splits at.
  for (const part of line.split(String.fromCharCode(27))) {
    const [, codes, rest = ''] = /^\[([\d;]*)m([\s\S]*)$/.exec(part) ?? [undefined, undefined, part];
    for (const code of (codes ?? '').split(';')) {
      if (code === '1') style = 'b';
      else if (code === '2') style = 'd';
      else if (code === '0' || code === '22') style = '';
      if (code === '0' || code === '39') fill = '';
      else if (colors[code]) fill = colors[code];
    }
    if (rest === '') continue;
    const attributes = `${fill ? ` fill="${fill}"` : ''}${style ? ` class="${style}"` : ''}`;
    text += attributes ? `<tspan${attributes}>${escapeXml(rest)}</tspan>` : escapeXml(rest);
  }
  return text;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
