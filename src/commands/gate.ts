import { type GateResult, judge } from '../gate/judge.ts';
import { rules } from '../gate/rules/index.ts';
import type { GatePorts } from '../ports.ts';
import type { SettingsProblem } from '../settings/problem.ts';
import { type FileSettings, resolveSettings, type SettingsInputs } from '../settings/resolve.ts';

/** What one gate run is asked to do. */
export interface GateRequest {
  /** Files, directories, globs, `-`. */
  readonly paths: readonly string[];
  /** The settings file, when one is named. */
  readonly config?: string | undefined;
  readonly inputs: SettingsInputs;
}

/** The gate's answer, or why the settings leave nothing to run. */
export type GateOutcome = { readonly result: GateResult } | { readonly problems: readonly SettingsProblem[] };

/**
 * The story of a gate run: settings, manifests, judgement. Effects come only through the ports; the verdict is decided
 * here, before anything is printed.
 */
export async function gate(request: GateRequest, ports: GatePorts): Promise<GateOutcome> {
  const config = await ports.loadConfig(request.config);
  const file = await readSettingsFile(config.file);
  const { settings, problems: inputProblems } = resolveSettings({
    file: file.settings,
    inputs: request.inputs,
  });
  const problems = [...(config.problem ? [config.problem] : []), ...file.problems, ...inputProblems];
  if (problems.length > 0) return { problems };
  const loaded = await ports.loadManifests(request.paths, config.file ? [config.file.path] : []);
  return { result: judge({ ...loaded, settings, today: ports.today() }) };
}

/** The schema of the settings is large; a run without a settings file does without it. */
async function readSettingsFile(
  file: { readonly path: string; readonly text: string } | undefined,
): Promise<{ settings: FileSettings; problems: readonly SettingsProblem[] }> {
  if (!file) return { settings: {}, problems: [] };
  const { readConfig } = await import('../settings/config.ts');
  return readConfig(file, rules);
}
