import { parseDocument } from 'yaml';
import { locationAt } from '../manifest/document.ts';
import type { SettingsProblem } from './problem.ts';

/** More would be noise: what follows a mistake is often read wrongly because of it. */
const most = 5;

/** Every mistake in a text that is not YAML, at most one for each line, in their order. */
export function syntaxErrors(file: { readonly path: string; readonly text: string }): SettingsProblem[] {
  const byLine = new Map<number, SettingsProblem>();
  for (const { message, pos } of parseDocument(file.text, { prettyErrors: false }).errors) {
    const location = locationAt(file, pos[0]);
    if (!byLine.has(location.line))
      byLine.set(location.line, { message: `not readable as YAML: ${message}`, location });
  }
  return [...byLine.values()].slice(0, most);
}
