import type { FindSecrets } from '../diagnosis/redact.ts';
import { loadConfigFile } from '../files/config-file.ts';
import { formatSettingsProblem } from '../settings/problem.ts';

/**
 * What the settings file says must not be quoted (`redact`), ready to be searched for; undefined when it says nothing. Throws
 * with file and line where it cannot be understood: to go on would quote what was meant.
 */
export async function ownPatterns(config: string | undefined, cwd: string): Promise<FindSecrets | undefined> {
  const { file, problem } = await loadConfigFile(config, cwd);
  if (problem) throw new Error(formatSettingsProblem(problem));
  // Most files say nothing of it, and reading one takes longer than a diagnosis.
  if (!file || !/\bredact\b/.test(file.text)) return undefined;
  const [{ readConfig }, { rules }, { findByPatterns }] = await Promise.all([
    import('../settings/config.ts'),
    import('../gate/rules/index.ts'),
    import('../secrets/own-patterns.ts'),
  ]);
  const { settings, problems } = readConfig(file, rules);
  const [first] = problems;
  if (first) throw new Error(formatSettingsProblem(first));
  return settings.redact && settings.redact.length > 0 ? findByPatterns(settings.redact) : undefined;
}
