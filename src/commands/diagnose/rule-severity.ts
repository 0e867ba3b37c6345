import type { HostFiles } from '../../host-port.ts';
import type { DiagnosisContext } from '../../report/diagnosis/diagnosis-context.ts';

/** How the settings of this repository take each rule of the gate; undefined where there are none, or they cannot be read. */
export async function ruleSeverities(
  config: string | undefined,
  { loadConfig }: Pick<HostFiles, 'loadConfig'>,
): Promise<DiagnosisContext['ruleSeverity']> {
  const { file } = await loadConfig(config);
  if (!file) return undefined;
  const [{ readSettings }, { rules }] = await Promise.all([
    import('../../settings/read-settings.ts'),
    import('../../gate/rules/index.ts'),
  ]);
  const { settings, problems } = await readSettings(file, rules);
  if (problems.length > 0) return undefined;
  return (rule) => {
    const level = settings.rules?.[rule]?.level;
    return level === 'on' ? undefined : level;
  };
}
