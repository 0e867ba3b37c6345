import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseDuration } from '../manifest/duration.ts';
import type { DiagnosisContext } from '../report/diagnosis/diagnosis-context.ts';
import { commitLinks } from '../text/encoded-path.ts';
import { visible } from '../text/visible-text.ts';
import type { Toolkit } from './toolkit.ts';

/** Where reports go that no input places elsewhere. */
export function reportFolder(env: NodeJS.ProcessEnv): string {
  return join(env.RUNNER_TEMP || '.', 'crashgate');
}

/**
 * Writes a file, with the folders above it. Returns its path; where it cannot be written, says so and returns nothing: the
 * summary and the comment must not be lost with it.
 */
export async function writeReport(path: string, text: string, core: Pick<Toolkit, 'error'>): Promise<string> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return path;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    core.error(
      `${visible(path)} cannot be written: ${code === 'EISDIR' ? 'it is a directory' : (code ?? message)}`,
    );
    return '';
  }
}

/** Reads a switch. Throws with a sentence for people. */
export function isOn(core: Toolkit, input: string, byDefault: boolean): boolean {
  const text = core.getInput(input);
  if (!['', 'true', 'false'].includes(text)) throw new Error(`${input} must be true or false, not "${text}"`);
  return text === '' ? byDefault : text === 'true';
}

/** Reads a duration in seconds; undefined when it is left open. Throws with a sentence for people. */
export function secondsOf(core: Toolkit, input: string): number | undefined {
  const text = core.getInput(input);
  const seconds = text === '' ? undefined : parseDuration(text);
  if (text !== '' && seconds === undefined) {
    throw new Error(`${input} must be a duration such as 90s or 10m, not "${text}"`);
  }
  return seconds;
}

/** A kubeconfig's text holds credentials: the runner masks what it is told of, line by line. */
export function kubeconfigOf(core: Toolkit & Pick<typeof import('@actions/core'), 'setSecret'>) {
  const text = core.getInput('kubeconfig') || undefined;
  const secrets = text?.matchAll(
    /\b(?:token|password|client-key-data|id-token|refresh-token)["']?:\s*["']?([^\s"',}]{6,})/g,
  );
  for (const [, secret] of secrets ?? []) if (secret) core.setSecret(secret);
  return text;
}

/**
 * The report quotes manifests, and the runner obeys `::commands::` in what a step prints: it is told not to, meanwhile.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export function printUntrusted(text: string, core: Toolkit): void {
  const token = randomUUID();
  core.info(`::stop-commands::${token}`);
  core.info(text);
  core.info(`::${token}::`);
}

/**
 * Prints lines in a group of the log. They quote the cluster, and the runner obeys `::commands::` in what a step prints: it
 * is told not to, meanwhile.
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands
 */
export class LogGroup {
  readonly #core: Toolkit;
  readonly #token = randomUUID();
  #open = false;

  constructor(core: Toolkit) {
    this.#core = core;
  }

  open(title: string): void {
    this.#core.info(`::group::${title}`);
    this.#core.info(`::stop-commands::${this.#token}`);
    this.#open = true;
  }

  readonly say = (lines: readonly string[]): void => {
    for (const line of lines) this.#core.info(line);
  };

  /** May be called again. */
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#core.info(`::${this.#token}::`);
    this.#core.info('::endgroup::');
  }
}

/** What the runner says of the run: the commit, the address of the run. */
export function runContext(env: NodeJS.ProcessEnv): Pick<DiagnosisContext, 'commit' | 'runUrl' | 'target'> {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, GITHUB_RUN_ID } = env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return { target: 'summary' };
  const repository = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  return {
    target: 'summary',
    ...(GITHUB_SHA ? { commit: { sha: GITHUB_SHA, url: `${repository}/commit/${GITHUB_SHA}` } } : {}),
    ...(GITHUB_RUN_ID ? { runUrl: `${repository}/actions/runs/${GITHUB_RUN_ID}` } : {}),
  };
}

/** Addresses of lines at the commit that was checked out. */
export function lineLinks({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: NodeJS.ProcessEnv) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA) return undefined;
  return commitLinks(`${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`, GITHUB_SHA);
}
