import { smallest } from '../text/many.ts';
import { readConfig } from './config.ts';
import type { SettingsProblem } from './problem.ts';
import type { FileSettings } from './resolve.ts';
import type { ConfigurableRule } from './settings.ts';

/**
 * Reads a settings file and all that is wrong with it. Where it is not YAML, our reader stops at the first mistake; the
 * `yaml` package reads on and names the later ones. It is loaded for broken files only: reading manifests with it would take
 * six times as long.
 */
export async function readSettings(
  file: { readonly path: string; readonly text: string },
  rules: readonly ConfigurableRule[],
): Promise<{ settings: FileSettings; problems: readonly SettingsProblem[] }> {
  const read = readConfig(file, rules);
  if (!read.unreadable) return read;
  const { syntaxErrors } = await import('./syntax-errors.ts');
  const first = smallest(read.problems.map(({ location }) => lineOf(location)));
  const later = syntaxErrors(file).filter(({ location }) => lineOf(location) > first);
  return { settings: {}, problems: [...read.problems, ...later] };
}

function lineOf(location: SettingsProblem['location']): number {
  return location && 'line' in location ? location.line : 0;
}
