import type { Path } from '../../../manifest/path.ts';
import { hooksOf, probesOf } from '../../../manifest/pod/probe.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { isWindows } from '../../model/containers/effective-security-context.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
export default defineRule({
  id: 'command-one-string',
  group: 'commands',
  subject: 'container',
  summary: 'a command and its arguments are written as one string',
  severity: 'error',
  certainty: 'likely',
  prevents: ['command-not-found'],
  *check(container) {
    if (isWindows(container.workload)) return;
    for (const { command, at, what, predicts } of commandsOf(container)) {
      const text = asString(command[0]);
      if (command.length !== 1 || text === undefined || !/\s/.test(text)) continue;
      const [program = ''] = text.trim().split(/\s+/);
      yield {
        message: `${container.title}: the command${what} is one string that contains spaces`,
        at: [...at, 0],
        because: `no program has that whole name; "${shorten(program)}" was meant`,
        fix: rewritten(text),
        predicts,
      };
    }
  },
});

interface Command {
  readonly command: readonly unknown[];
  readonly at: Path;
  readonly what: string;
  readonly predicts: string;
}

function commandsOf(container: Container): Command[] {
  const own = {
    command: asList(container.value.command),
    at: [...container.path, 'command'],
    what: '',
    predicts: 'StartError 128: executable file not found; the container never starts',
  };
  const checks = [...probesOf(container), ...hooksOf(container)].flatMap(({ handler, label }) =>
    handler?.kind === 'exec'
      ? [
          {
            command: asList(handler.value.command),
            at: [...handler.path, 'command'],
            what: ` of its ${label}`,
            predicts: `the ${label} fails every time: executable file not found`,
          },
        ]
      : [],
  );
  return [own, ...checks];
}

/** The same command as a list: word by word, or through a shell where it has operators, variables or several lines. */
function rewritten(text: string): string {
  const trimmed = text.trim();
  // Long ones would only fill the report; what may be a password is not repeated in it.
  if (trimmed.length > 200 || /pass|secret|token|auth|key/i.test(trimmed))
    return 'command: ["PROGRAM", "ARGUMENT", "ARGUMENT"], one word each';
  if (/[;&|<>()`$\\\n*?#~]/.test(trimmed)) {
    return trimmed.includes('\n')
      ? 'command: ["sh", "-c"]\nargs:\n  - |\n    (the same lines)'
      : `command: ["sh", "-c", ${JSON.stringify(trimmed)}]`;
  }
  const words = [...trimmed.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? '',
  );
  return `command: [${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
