import { programName, shells } from '../../../manifest/pod/exec-command.ts';
import { commandLineOf, shellLine, shellRunOf, type Word } from '../../model/containers/container-command.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html (sh -c command_string [command_name [argument...]]) */
export default defineRule({
  id: 'shell-extra-arguments',
  group: 'commands',
  subject: 'container',
  summary: 'arguments after the script of sh -c are not part of its command',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['process-completes', 'invalid-arguments'],
  *check(container) {
    const run = shellRunOf(commandLineOf(container).words);
    const [first] = run?.rest ?? [];
    if (!run?.script || !first || usesArguments(run.script.text) || isOnlyName(run.rest)) return;
    const names = run.rest
      .map((_, index) => `$${index}`)
      .slice(0, 3)
      .join(' ');
    const shell = programName(run.shell.text);
    const line = shellLine([run.script, ...run.rest], (word) => word === run.script);
    yield {
      message: `${container.title}: ${shell} -c runs only the next argument; the rest becomes ${names}`,
      at: first.path,
      because: 'the script never sees it',
      fix: `write the whole line as one text:\ncommand: ["${shell}", "-c", ${line === undefined ? '"…command and arguments…"' : JSON.stringify(line)}]`,
      predicts: 'the command runs without its arguments',
    };
  },
});

/** True when a script looks at its arguments, or hands them on. */
function usesArguments(script: string): boolean {
  return /\$(?:[0-9@*#]|\{[0-9@*#])|\b(?:shift|getopts)\b/.test(script);
}

/** By habit the first word names the script in error messages: `sh -c '…' sh`, `--`, `_`. */
function isOnlyName(rest: readonly Word[]): boolean {
  const [first = { text: '' }] = rest;
  return rest.length === 1 && (/^(?:--?|_|)$/.test(first.text) || shells.has(programName(first.text)));
}
