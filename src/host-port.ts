import type { EvidenceFile } from './diagnosis/evidence/evidence.ts';
import type { GatePorts, LoadedEvidence } from './ports.ts';
import type { RuleExplanation } from './report/gate/explain.ts';

/** Where a command prints. */
export interface Output {
  readonly write: (text: string) => void;
  readonly color: boolean;
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined;
}

/** The machine on which a command runs, as far as every command may need it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The directory that relative paths are of. */
  readonly cwd: string;
  /** `24.11.0` */
  readonly nodeVersion: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly stdout: Output;
  readonly stderr: Output;
  /**
   * A signal that aborts when somebody ends the run, or, with the reason `Unforeseen`, a fault of ours does. `release` lets
   * the next one end the process, as it would by itself.
   * @param debug prints for whoever debugs
   */
  readonly onInterrupt: (debug: (text: string) => void) => {
    readonly signal: AbortSignal;
    readonly release: () => void;
  };
  readonly files: HostFiles;
}

/** The files that commands read and write. What cannot be read throws with a sentence for people. */
export interface HostFiles {
  readonly loadConfig: GatePorts['loadConfig'];
  /** The page of a rule, with its examples; the page of a cause. */
  readonly readRulePage: (rule: string) => Promise<Omit<RuleExplanation, 'rule'>>;
  readonly readCausePage: (cause: string) => Promise<string>;
  /** Undefined when there is no such file. */
  readonly readText: (path: string) => Promise<string | undefined>;
  /** Writes a file with the folders above it. Returns why it could not, if so. */
  readonly writeText: (path: string, text: string) => Promise<string | undefined>;
  /** The JSON reports of a file or a directory. */
  readonly readReports: (
    path: string,
  ) => Promise<readonly { readonly name: string; readonly text: string }[]>;
  /** Files, directories with all that is in them, and `-` for standard input. */
  readonly loadEvidence: (paths: readonly string[]) => Promise<LoadedEvidence>;
  /** Returns in words why it could not: the verdict stands without it. */
  readonly writeEvidence: (directory: string, files: readonly EvidenceFile[]) => Promise<string | undefined>;
}
