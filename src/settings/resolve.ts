import { parseExternal } from './external.ts';
import { parseKubernetesVersion } from './kubernetes-version.ts';
import { namespaceName } from './namespace-name.ts';
import { didYouMean } from './nearest.ts';
import type { SettingsProblem } from './problem.ts';
import { defaultSettings, type ExternalObject, failOnLevels, type GateSettings } from './settings.ts';

/** What a settings file says; what it leaves out is undefined. */
export type FileSettings = { readonly [Key in keyof GateSettings]?: GateSettings[Key] | undefined };

/** What the action's inputs or the command line say, as written there. An empty text counts as not given. */
export interface SettingsInputs {
  readonly namespace?: string | undefined;
  readonly kubernetesVersion?: string | undefined;
  readonly failOn?: string | undefined;
  /** `KIND[/NAMESPACE]/NAME[=reason]` each. */
  readonly external?: readonly string[] | undefined;
  readonly pedantic?: boolean | undefined;
}

/** One value from all sources: inputs over the settings file over the defaults. External objects add up. */
export function resolveSettings(from: {
  file?: FileSettings | undefined;
  inputs?: SettingsInputs | undefined;
}): {
  settings: GateSettings;
  problems: SettingsProblem[];
} {
  const { file = {}, inputs = {} } = from;
  const problems: SettingsProblem[] = [];
  const { external, ...own } = readInputs(inputs, problems);
  const settings = defined<GateSettings>(defaultSettings, file, own);
  return { settings: { ...settings, external: [...external, ...settings.external] }, problems };
}

/** Merges from left to right; an undefined value says nothing. */
function defined<T extends object>(
  base: T,
  ...layers: readonly { readonly [K in keyof T]?: T[K] | undefined }[]
): T {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return { ...base, ...(Object.fromEntries(said) as Partial<T>) };
}

function readInputs(
  inputs: SettingsInputs,
  problems: SettingsProblem[],
): FileSettings & { external: ExternalObject[] } {
  const refuse = (message: string): undefined => {
    problems.push({ message });
  };
  const namespace = inputs.namespace || undefined;
  if (namespace && !namespaceName.test(namespace))
    refuse(`namespace must be the name of a namespace, not "${namespace}"`);
  const failOn = failOnLevels.find((level) => level === inputs.failOn);
  if (inputs.failOn && !failOn) {
    refuse(
      `fail-on must be error, warning or never, not "${inputs.failOn}"${didYouMean(inputs.failOn, failOnLevels)}`,
    );
  }
  const version = inputs.kubernetesVersion ? parseKubernetesVersion(inputs.kubernetesVersion) : undefined;
  if (version && 'problem' in version) refuse(`kubernetes-version ${version.problem}`);
  const external = (inputs.external ?? []).flatMap((text) => {
    if (text.trim() === '') return [];
    const object = parseExternal(text);
    return object ?? refuse(`external must be written KIND[/NAMESPACE]/NAME[=reason], not "${text}"`) ?? [];
  });
  return {
    namespace,
    failOn,
    kubernetesMinor: version && 'minor' in version ? version.minor : undefined,
    pedantic: inputs.pedantic,
    external,
  };
}
