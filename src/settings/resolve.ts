import { defaultSettings, type ExternalObject, type FailOn, type GateSettings } from './settings.ts';

/** What a settings file says; what it leaves out is undefined. */
export type FileSettings = { readonly [Key in keyof GateSettings]?: GateSettings[Key] | undefined };

/** What the action's inputs or the command line say; what they leave out is undefined. */
export interface SettingsInputs {
  readonly namespace?: string | undefined;
  readonly kubernetesMinor?: number | undefined;
  readonly failOn?: FailOn | undefined;
  readonly external?: readonly ExternalObject[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly pedantic?: boolean | undefined;
}

/** One value from all sources: inputs over the settings file over the defaults. External objects and what is excluded add up. */
export function resolveSettings({
  file = {},
  inputs = {},
}: {
  readonly file?: FileSettings | undefined;
  readonly inputs?: SettingsInputs | undefined;
}): GateSettings {
  const { external = [], exclude = [], ...own } = inputs;
  const settings = defined<GateSettings>(defaultSettings, file, own);
  return {
    ...settings,
    external: [...external, ...settings.external],
    exclude: [...exclude, ...settings.exclude],
  };
}

/** Merges from left to right; an undefined value says nothing. */
function defined<T extends object>(
  base: T,
  ...layers: readonly { readonly [K in keyof T]?: T[K] | undefined }[]
): T {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== undefined));
  return { ...base, ...(Object.fromEntries(said) as Partial<T>) };
}
