import type { HostFiles } from '../host-port.ts';
import { refuseProblems } from '../settings/user-error.ts';
import type { FindSecrets } from '../text/redact/redactor.ts';

/**
 * Finds what must not be quoted by the settings file (`redact`) and by the option or input of that name; undefined when
 * neither says anything. Throws all problems at once, those of the inputs too: to go on would quote what was meant.
 */
export async function redactPatterns(
  inputs: {
    readonly redact: readonly string[];
    readonly config?: string | undefined;
    readonly problems: readonly string[];
  },
  files: Pick<HostFiles, 'loadConfig'>,
): Promise<FindSecrets | undefined> {
  const { redact, config, problems } = inputs;
  const patterns = [...redact, ...(await ofSettingsFile(config, problems, files))];
  if (patterns.length === 0) return undefined;
  const { findByPatterns } = await import('../secrets/own-patterns.ts');
  return findByPatterns(patterns);
}

async function ofSettingsFile(
  config: string | undefined,
  inputProblems: readonly string[],
  { loadConfig }: Pick<HostFiles, 'loadConfig'>,
): Promise<readonly string[]> {
  const { file, problem } = await loadConfig(config);
  refuseProblems(inputProblems, problem ? [problem] : []);
  // Most files say nothing of it, and reading one takes longer than a diagnosis.
  if (!file || !/\bredact\b/.test(file.text)) return [];
  const [{ readSettings }, { rules }] = await Promise.all([
    import('../settings/read-settings.ts'),
    import('../gate/rules/index.ts'),
  ]);
  const { settings, problems } = await readSettings(file, rules);
  refuseProblems(problems);
  return settings.redact ?? [];
}
