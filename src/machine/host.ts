import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { loadConfigFile } from '../files/config-file.ts';
import type { Host, HostFiles, Output } from '../host-port.ts';
import { UserError } from '../settings/user-error.ts';
import { messageOf } from '../text/message-of.ts';
import { debugTo, lastResort } from './last-resort.ts';

/** This machine: its files, its terminal, its clock, the signals that it sends us. */
export function machineHost({
  env = process.env,
  cwd = process.cwd(),
}: Partial<Pick<Host, 'env' | 'cwd'>> = {}): Host {
  return {
    // Packages may change the environment while they are loaded: everything here sees what the process was given.
    env: { ...env },
    cwd,
    nodeVersion: process.versions.node,
    now: Date.now,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    onInterrupt: (debug) => onInterrupt(debugTo(debug, env)),
    files: machineFiles(cwd),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  const { NO_COLOR, TERM } = process.env;
  return {
    write: (text) => void stream.write(text),
    color: stream.isTTY === true && !NO_COLOR && TERM !== 'dumb',
    width: stream.columns || undefined,
  };
}

/** The runner sends SIGINT, then SIGTERM, and gives a cancelled job a few seconds. */
function onInterrupt(debug: (text: string) => void): ReturnType<Host['onInterrupt']> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  const releaseFaults = lastResort(controller, debug);
  process.once('SIGINT', abort).once('SIGTERM', abort).once('SIGHUP', abort);
  return {
    signal: controller.signal,
    release: () => {
      releaseFaults();
      process.off('SIGINT', abort).off('SIGTERM', abort).off('SIGHUP', abort);
    },
  };
}

function machineFiles(cwd: string): HostFiles {
  return {
    loadConfig: (named) => loadConfigFile(named, cwd),
    readText: async (path) => {
      try {
        return await readFile(path, 'utf8');
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') return undefined;
        throw new UserError(`${path} cannot be opened (${code})`);
      }
    },
    writeText: async (path, text) => {
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, text);
        return undefined;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return code === 'EISDIR' ? 'it is a directory' : (code ?? messageOf(error));
      }
    },
    readReports: async (path) => {
      const { readReports } = await import('../files/read-reports.ts');
      return readReports(path);
    },
    readRulePage: async (rule) => {
      const { readRulePage } = await import('../files/rule-pages.ts');
      return readRulePage(rule);
    },
    readCausePage: async (cause) => {
      const { readCausePage } = await import('../files/cause-pages.ts');
      return readCausePage(cause);
    },
    loadEvidence: async (paths) => {
      const { loadEvidence } = await import('../files/evidence-files.ts');
      return loadEvidence(paths);
    },
    writeEvidence: async (directory, files) => {
      const { writeEvidence } = await import('../files/write-evidence.ts');
      try {
        await writeEvidence(directory, files);
        return undefined;
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return `the evidence cannot be written to ${directory}: ${code ?? messageOf(error)}`;
      }
    },
  };
}
