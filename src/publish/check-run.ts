import { shorten, visible } from '../text/visible-text.ts';
import { logRefusal } from './log.ts';
import type { Publisher } from './open-publisher.ts';
import type { Destination, RunReport } from './run-report.ts';

/** Writes the check run, when one is wanted. */
export async function writeCheckRun(
  { github, options, log }: Pick<Publisher, 'github' | 'options' | 'log'>,
  report: RunReport,
  to: Destination,
): Promise<void> {
  const { run } = github;
  if (!options.checks || run.readOnly !== undefined) return;
  const { purpose } = report.key;
  const parts = purpose === 'watch' ? [options.environment, options.key] : [options.key];
  const part = parts.filter((text) => text).join(', ');
  const name = `crashgate ${purpose}${part === '' ? '' : ` (${part})`}`;
  const done = await github.checkRun({ ...report.checkRun(to), name: shorten(visible(name), 200) });
  if (!done.ok) logRefusal(done, { expected: run.doubt !== undefined }, log);
}
