import type { Path } from '../../../manifest/path.ts';
import { programName } from '../../../manifest/pod/exec-command.ts';
import { canonicalRepository, parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { type CommandLine, commandLineOf, programWords, shellRunOf } from './container-command.ts';

/** What shows that a container comes to an end by itself. */
export interface OneShot {
  /** The program it ends with; undefined for an image of tools that is told nothing. */
  readonly program: string | undefined;
  readonly at: Path;
}

/** Images of distributions and tools, which run a shell or print their usage; known under any registry. */
const distributions = new Set([
  ...['busybox', 'alpine', 'ubuntu', 'debian', 'bash', 'curl', 'centos', 'fedora', 'rockylinux', 'almalinux'],
  ...['amazonlinux', 'oraclelinux', 'archlinux', 'buildpack-deps', 'ubi8', 'ubi9', 'ubi-minimal'],
]);

/** Official images of languages, which start an interpreter that ends without a terminal. */
const languages = new Set([
  ...[
    'python',
    'node',
    'golang',
    'ruby',
    'openjdk',
    'eclipse-temurin',
    'amazoncorretto',
    'perl',
    'rust',
    'gcc',
  ],
]);

/** Says why a container runs only for a moment; undefined when it may well go on. A guess by names. */
export function oneShotOf(container: Container): OneShot | undefined {
  // A terminal or an open standard input keeps a shell waiting.
  if (container.value.tty === true || container.value.stdin === true) return undefined;
  const line = commandLineOf(container);
  if (line.words.length > 0) return finiteCommand(line);
  const image = asString(container.value.image) ?? '';
  return isBareImage(image) ? { program: undefined, at: [...container.path, 'image'] } : undefined;
}

function isBareImage(image: string): boolean {
  const reference = parseImageReference(image);
  if (!reference) return false;
  if (distributions.has(reference.shortName)) return true;
  const repository = canonicalRepository(reference);
  return languages.has(reference.shortName) && /(?:^|\/)library\/[^/]+$/.test(repository);
}

function finiteCommand(line: CommandLine): OneShot | undefined {
  const run = shellRunOf(line.words);
  if (run) {
    const last = run.script && lastStatement(run.script.text);
    if (!run.script || last === undefined || !endsSoon(last)) return undefined;
    return { program: programName(last.split(/\s/)[0] ?? ''), at: run.script.path };
  }
  const words = programWords(line.words);
  const [first] = words;
  if (!line.isWhole || !first || !isOver(words.map(({ text }) => text))) return undefined;
  return { program: programName(first.text), at: first.path };
}

/** Commands that are over in a moment, whatever their arguments. */
const finite = new Set([
  ...[
    'echo',
    'printf',
    'true',
    'false',
    'exit',
    'date',
    'env',
    'printenv',
    'id',
    'whoami',
    'hostname',
    'uname',
  ],
  ...['pwd', 'ls', 'cp', 'mv', 'rm', 'mkdir', 'rmdir', 'touch', 'ln', 'chmod', 'chown', 'cat', 'sed', 'grep'],
  ...['tar', 'gzip', 'gunzip', 'unzip', 'curl', 'wget', 'nslookup', 'dig', 'getent', 'df', 'du', 'test', '['],
]);

/** Back-off resets after ten minutes of running: a longer sleep is no crash loop. */
const longSleep = 600;

/** True when every part of a pipeline (`a | b`, `a || b`) is over in a moment. */
function endsSoon(statement: string): boolean {
  return statement.split(/\|\|?/).every((part) => isOver(part.trim().split(/\s+/)));
}

function isOver([word = '', ...rest]: readonly string[]): boolean {
  const program = programName(word);
  if (program === 'sleep') {
    const [, number, unit = 's'] = /^(\d+(?:\.\d+)?)([smhd]?)$/.exec(rest[0] ?? '') ?? [];
    const seconds = { s: 1, m: 60, h: 3600, d: 86_400 }[unit || 's'];
    return number !== undefined && seconds !== undefined && Number(number) * seconds < longSleep;
  }
  // Without a file `cat`, `grep` and the like read standard input, which is empty and ends at once.
  return finite.has(program);
}

/** What may keep a script from ever coming to its end: loops, servers, `exec`, background jobs it waits for. */
const endless =
  /(?:^|[\s;&|(])(?:while|until|for|exec|wait|trap|tail\s+-\S*[fF]|sleep\s+(?:infinity|inf|\d+d)|nginx|httpd|apache2|gunicorn|uvicorn|redis-server|mysqld|mongod|postgres|php-fpm|supervisord|crond|sshd|puma|serve|server)(?=$|[\s;&|)])/;

/** Nobody can tell how such a script ends; it also keeps hostile text away from the patterns. */
const longScript = 20_000;

/** The last command of a script of plain commands; undefined when it has control structures, or may not come to an end. */
export function lastStatement(script: string): string | undefined {
  if (script.length > longScript) return undefined;
  const text = script
    .replace(/\\\n/g, ' ')
    .replace(/(^|\s)#.*$/gm, '$1')
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gs, (quoted) => quoted.replace(/[;&|\n()<>]/g, ' '))
    .trim();
  if (endless.test(text) || /<<|&\s*$|[^&>]&(?![&>])|(?:^|[;\n])\s*(?:done|fi|esac)\b|[{}]/.test(text))
    return undefined;
  const statements = text.split(/;|&&|\n/).map((statement) => statement.trim());
  return statements.findLast((statement) => statement !== '');
}
