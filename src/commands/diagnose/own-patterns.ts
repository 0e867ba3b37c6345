import { loadConfigFile } from '../../files/config-file.ts';
import { formatSettingsProblem } from '../../settings/problem.ts';
import { redactProblem } from '../../settings/redact-pattern.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';

/**
 * What must not be quoted by the settings file (`redact`) and by the option or input of that name, ready to be searched for;
 * undefined when neither says anything. Throws with its place where it cannot be understood: to go on would quote what was
 * meant.
 */
export async function ownPatterns(
  config: string | undefined,
  cwd: string,
  given: readonly string[] = [],
): Promise<FindSecrets | undefined> {
  for (const pattern of given) {
    const problem = redactProblem(pattern);
    if (problem !== undefined) throw new Error(`redact: ${JSON.stringify(pattern)} ${problem}`);
  }
  const patterns = [...given, ...(await fromFile(config, cwd))];
  if (patterns.length === 0) return undefined;
  const { findByPatterns } = await import('../../secrets/own-patterns.ts');
  return findByPatterns(patterns);
}

async function fromFile(config: string | undefined, cwd: string): Promise<readonly string[]> {
  const { file, problem } = await loadConfigFile(config, cwd);
  if (problem) throw new Error(formatSettingsProblem(problem));
  // Most files say nothing of it, and reading one takes longer than a diagnosis.
  if (!file || !/\bredact\b/.test(file.text)) return [];
  const [{ readConfig }, { rules }] = await Promise.all([
    import('../../settings/config.ts'),
    import('../../gate/rules/index.ts'),
  ]);
  const { settings, problems } = readConfig(file, rules);
  const [first] = problems;
  if (first) throw new Error(formatSettingsProblem(first));
  return settings.redact ?? [];
}
