import type { ManifestFile, UnreadableText } from './manifest/document.ts';
import type { SettingsProblem } from './settings/problem.ts';

/** Something that was asked for and is not there: nothing in it could be checked. */
export interface MissingInput {
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

/** What loading paths gave: texts, files that could not be read, and paths that lead nowhere. */
export interface LoadedManifests {
  readonly files: readonly ManifestFile[];
  readonly unreadableFiles: readonly UnreadableText[];
  readonly missing: readonly MissingInput[];
}

/** The text of a settings file; or why the one that was asked for cannot be read; or neither when there is none. */
export interface LoadedConfig {
  readonly file?: { readonly path: string; readonly text: string };
  readonly problem?: SettingsProblem;
}

/** What the gate needs from the outside. */
export interface GatePorts {
  /** Loads the manifests behind paths, directories, globs and `-`, leaving out settings files. */
  readonly loadManifests: (paths: readonly string[], exclude: readonly string[]) => Promise<LoadedManifests>;
  /** Loads the named settings file, else the one of the working directory. */
  readonly loadConfig: (named: string | undefined) => Promise<LoadedConfig>;
  /** Today's date, `YYYY-MM-DD`: suppressions expire. */
  readonly today: () => string;
}
