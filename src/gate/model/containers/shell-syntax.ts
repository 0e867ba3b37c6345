import { type CommandLine, isShell, programWords, shellRunOf, type Word } from './container-command.ts';

/** A word that is written for a shell, although none reads it. */
export interface ShellSyntax {
  readonly word: Word;
  /** What in it only a shell knows: `&&`, `$(…)`. */
  readonly operator: string;
}

/** Programs that give such words a meaning of their own, or hand them to a shell. */
const readers = new Set([
  ...['expr', 'test', '[', 'find', 'xargs', 'jq', 'yq', 'awk', 'gawk', 'mawk', 'sed', 'grep', 'perl', 'ruby'],
  ...['node', 'php', 'psql', 'mysql', 'mariadb', 'mongo', 'mongosh', 'redis-cli', 'sqlite3', 'cqlsh'],
  ...['su', 'sudo', 'runuser', 'ssh', 'nsenter', 'chroot', 'flock', 'watch'],
  ...['parallel', 'script', 'concurrently', 'powershell', 'pwsh', 'cmd', 'fish', 'tcsh', 'csh', 'make'],
]);

/**
 * The first word of a command line that needs a shell while no shell runs: an operator as a word of its own (`&&`, `>`), or
 * one inside a word that is not an expression of the program's own.
 */
export function shellSyntaxIn(line: CommandLine): ShellSyntax | undefined {
  const { words, isWhole } = line;
  const program = programOf(programWords(words));
  if (words.some(({ text }) => isShell(text)) || readers.has(program) || /^python/.test(program))
    return undefined;
  for (const [index, word] of words.entries()) {
    if (index === 0 && isWhole) continue;
    const alone = loneOperator.exec(word.text)?.[0];
    if (alone !== undefined) return { word, operator: alone };
    const isExpression = /^-/.test(word.text) || /^-/.test(words[index - 1]?.text ?? '');
    const inside = isExpression ? undefined : operatorInside.exec(word.text)?.slice(1).find(Boolean);
    if (inside !== undefined) return { word, operator: inside };
    // Words that do not look like options may be a script that the image's entrypoint gives to a shell.
    const mayBeScript = !isWhole && !word.text.startsWith('-');
    const substitution = mayBeScript ? undefined : commandSubstitution(word.text);
    if (substitution !== undefined) return { word, operator: substitution };
  }
  return undefined;
}

/** True for a word that is an operator of the shell, or has one in it. */
export function hasShellSyntax({ text }: Word): boolean {
  return loneOperator.test(text) || operatorInside.test(text) || isForShell(text);
}

const loneOperator = /^(?:&&|\|\|?|;|&|<|[12&]?>>?|[12]>&[12]|[12&]?>>?\s*\/\S+)$/;

const operatorInside =
  /\s(&&|\|\|)\s|\s(\|)\s+(?:grep|awk|sed|tee|sort|head|tail|xargs|cut|wc|tr|jq)\b|\s[12]?(>>?)\s*\/\w|(;)\s*(?:exec|echo|sleep|cd|exit)\b/;

/** Commands people call in `$(…)`, which nobody would name a variable after. */
const substituted = new Set(['hostname', 'date', 'pwd', 'whoami', 'nproc', 'id', 'uname', 'cat', 'ls']);

/** The command substitution in a text: `` `id` ``, `$(cat /etc/hostname)`, `$(hostname)`; not `$(NAME)`, not `$$(…)`. */
function commandSubstitution(text: string): string | undefined {
  for (const [whole, inner] of text.matchAll(/\$\$|\$\(([^)]{0,100})\)|`[^`\s][^`]{0,500}`/g)) {
    if (whole === '$$') continue;
    if (inner === undefined) return '`…`';
    if (substituted.has(inner) || /^[\w./-]+\s/.test(inner)) return '$(…)';
  }
  return undefined;
}

/** True for a text that calls commands in `$(…)`: whoever wrote it had a shell in mind. */
export function isForShell(text: string): boolean {
  return commandSubstitution(text) !== undefined;
}

/** Options whose value is a program text: `-c`, `-e`, `--eval`, `-Command`. */
const programText = /^-(?:[elxuo]{0,4}c|e|-eval|-command|Command)$/;

/** The words of a command line that are no script of a shell or another language, in which `$(…)` has a meaning of its own. */
export function wordsNoShellReads(line: CommandLine): readonly Word[] {
  const words = programWords(line.words);
  if (readers.has(programOf(words))) return [];
  const script = shellRunOf(words)?.script;
  return line.words.filter((word, index) => {
    if (word === script || programText.test(line.words[index - 1]?.text ?? '')) return false;
    // The entrypoint of the image may be a shell that takes this for its script.
    return line.isWhole || !/\n|;|&&|\|/.test(word.text);
  });
}

/** `cmd` for `C:\Windows\System32\cmd.exe`. */
function programOf(words: readonly Word[]): string {
  return (words[0]?.text ?? '').replace(/^.*[\\/]/s, '').replace(/\.exe$/i, '');
}
