import type { Path } from '../../../manifest/path.ts';
import { programName, shells } from '../../../manifest/pod/exec-command.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';

/** One word of a command line, and where it is written. */
export interface Word {
  readonly text: string;
  readonly path: Path;
}

/** The words a container is started with, as far as the manifest says. */
export interface CommandLine {
  /** `command`, then `args`. */
  readonly words: readonly Word[];
  /** True when the first word is the program that runs: without `command`, the image's entrypoint gets the words. */
  readonly isWhole: boolean;
}

/**
 * The command line of a container.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/
 */
export function commandLineOf(container: Container): CommandLine {
  const words = (field: string): Word[] =>
    asList(container.value[field]).map((text, index) => ({
      text: asString(text) ?? '',
      path: [...container.path, field, index],
    }));
  const command = words('command');
  return { words: [...command, ...words('args')], isWhole: command.length > 0 };
}

/** A shell at work: what it was told to run, and with which arguments. */
export interface ShellRun {
  /** The word that names the shell. */
  readonly shell: Word;
  /** The text behind `-c`. */
  readonly script: Word | undefined;
  /** The file to run, where there is no `-c`. */
  readonly file: Word | undefined;
  /** What stands behind: `$0 $1 …` of a script, `$1 $2 …` of a file. */
  readonly rest: readonly Word[];
}

/** The words from the program on that really works: without `tini --`, `env A=b`, `timeout 30` and the like before it. */
export function programWords(words: readonly Word[]): readonly Word[] {
  let rest = words;
  for (;;) {
    const name = programName(rest[0]?.text ?? '');
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    if (!wrapper) return rest;
    const inner = behindWrapper(rest.slice(1), wrapper);
    if (inner.length === 0) return rest;
    rest = inner;
  }
}

/** The shell that a command line runs, directly or through a wrapper; undefined when it runs none. */
export function shellRunOf(words: readonly Word[]): ShellRun | undefined {
  const [shell, ...others] = programWords(words);
  if (!shell || !isShell(shell.text)) return undefined;
  let inText = false;
  let index = 0;
  while (index < others.length) {
    const option = others[index]?.text ?? '';
    if (!/^[-+]./.test(option)) break;
    index++;
    if (option === '--') break;
    if (option.startsWith('--')) {
      if (option === '--rcfile' || option === '--init-file') index++;
      continue;
    }
    if (option.includes('c')) inText = true;
    // `-o pipefail`, `-euo pipefail`, `-O extglob`: the name follows.
    if (/[oO]/.test(option)) index++;
  }
  const [first, ...rest] = others.slice(index);
  return { shell, script: inText ? first : undefined, file: inText ? undefined : first, rest };
}

/** True for the name or path of a shell. */
export function isShell(word: string): boolean {
  return shells.has(programName(word));
}

/**
 * The words of a script that is a single plain command (`exec /scripts/run.sh --fast`): no variables, quotes, operators,
 * patterns. Undefined for every other script.
 */
export function plainCommand(script: Word): readonly Word[] | undefined {
  const text = script.text.trim().replace(/^exec\s+/, '');
  if (text === '' || /[;&|<>()`$"'\\\n*?[\]{}#~!=]/.test(text)) return undefined;
  return text.split(/\s+/).map((word) => ({ text: word, path: script.path }));
}

/**
 * Words as one line for a shell, for a fix: quoted where a shell would read them otherwise, but for those that `isSyntax`
 * picks. Undefined for what is too long to suggest, cannot be quoted simply, or may hold a password.
 */
export function shellLine(words: readonly Word[], isSyntax: (word: Word) => boolean): string | undefined {
  const texts = words.map((word) =>
    isSyntax(word) || /^[\w.,:=@%+/-]+$/.test(word.text) ? word.text : `'${word.text}'`,
  );
  const line = texts.join(' ');
  const isSimple = words.every((word) => isSyntax(word) || !/['\n]/.test(word.text));
  return isSimple && line.length <= 120 && !/pass|secret|token|auth|key/i.test(line) ? line : undefined;
}

/** A file that a container runs by its path. */
export interface RunFile {
  /** Absolute; a relative one is taken from `workingDir`. */
  readonly path: string;
  readonly word: Word;
  /** The shell or interpreter that reads it; undefined when the file is executed and needs the x bit. */
  readonly readBy: string | undefined;
  /** True when the runtime itself executes it, not a shell or wrapper inside the container. */
  readonly isFirst: boolean;
}

/**
 * The file a container starts with: the program itself, the script of a shell or interpreter (`sh /scripts/run.sh`), the
 * only command of a `-c` script. Undefined when that is looked up in PATH, or is up to the image.
 */
export function runFileOf(container: Container): RunFile | undefined {
  const line = commandLineOf(container);
  return line.isWhole ? fileIn(line.words, line.words[0], container) : undefined;
}

function fileIn(words: readonly Word[], first: Word | undefined, container: Container): RunFile | undefined {
  const program = programWords(words);
  const run = shellRunOf(program);
  const inner = run?.script && plainCommand(run.script);
  if (inner) return fileIn(inner, undefined, container);
  if (run?.script) return undefined;
  const script = run ? run.file : interpretedFile(program);
  const word = script ?? (run ? undefined : program[0]);
  const path = word && absolutePath(word.text, container);
  if (!word || path === undefined) return undefined;
  return { path, word, readBy: script && programName(program[0]?.text ?? ''), isFirst: word === first };
}

const interpreter = /^(?:python[\d.]*|node|perl|ruby|php)$/;

/** The file an interpreter gets as its first word, or behind `-u`, Python's option for logs that come at once. */
function interpretedFile([program, ...words]: readonly Word[]): Word | undefined {
  if (!interpreter.test(programName(program?.text ?? ''))) return undefined;
  const file = words[words[0]?.text === '-u' ? 1 : 0];
  return file?.text.startsWith('-') ? undefined : file;
}

/** Names without a slash are looked up in PATH; nobody knows what a variable holds. */
function absolutePath(text: string, container: Container): string | undefined {
  if (!text.includes('/') || text.includes('$(')) return undefined;
  if (text.startsWith('/')) return text;
  const folder = asString(container.value.workingDir) ?? '';
  return folder.startsWith('/') ? `${folder}/${text.replace(/^\.\//, '')}` : undefined;
}

/** Programs that run the rest of their line as a command. */
interface Wrapper {
  /** Options whose value is a word of its own. */
  readonly valued?: readonly string[];
  /** Words of its own before the command. */
  readonly operands?: number;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  tini: { valued: ['-e', '-p'] },
  'tini-static': { valued: ['-e', '-p'] },
  'docker-init': { valued: ['-e', '-p'] },
  'dumb-init': { valued: ['-r', '--rewrite'] },
  catatonit: {},
  env: { valued: ['-u', '--unset', '-C', '--chdir'] },
  nice: { valued: ['-n', '--adjustment'] },
  nohup: {},
  setsid: {},
  stdbuf: { valued: ['-i', '-o', '-e'] },
  timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  gosu: { operands: 1 },
  'su-exec': { operands: 1 },
  busybox: {},
  exec: { valued: ['-a'] },
};

function behindWrapper(words: readonly Word[], { valued = [], operands = 0 }: Wrapper): readonly Word[] {
  let index = 0;
  while (index < words.length) {
    const { text } = words[index] as Word;
    if (text === '--') {
      index++;
      break;
    }
    if (valued.includes(text)) index += 2;
    else if (text.startsWith('-') || /^[A-Za-z_]\w*=/.test(text)) index++;
    else break;
  }
  return words.slice(index + operands);
}
