import { commandLineOf, shellLine } from '../../model/containers/container-command.ts';
import { isWindows } from '../../model/containers/effective-security-context.ts';
import { hasShellSyntax, shellSyntaxIn } from '../../model/containers/shell-syntax.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/#run-a-command-in-a-shell */
export default defineRule({
  id: 'shell-syntax-without-shell',
  group: 'commands',
  subject: 'container',
  summary: 'a command line uses shell operators, but no shell interprets them',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['invalid-arguments', 'application-error'],
  *check(container) {
    const line = commandLineOf(container);
    // A command of one word with white space in it is another mistake: command-one-string.
    if (isWindows(container.workload) || (line.words.length === 1 && line.isWhole)) return;
    const found = shellSyntaxIn(line);
    if (!found) return;
    const whole = line.isWhole ? shellLine(line.words, hasShellSyntax) : undefined;
    yield {
      message: `${container.title}: "${found.operator}" is a shell operator, but no shell interprets this command line`,
      at: found.word.path,
      because: 'the program receives it literally, as an argument',
      fix: `command: ["sh", "-c", ${whole === undefined ? '"…the whole line as one text…"' : JSON.stringify(whole)}]`,
      predicts: 'the program ends over arguments it does not know, or skips what stands behind',
      // Without a command the image's entrypoint decides, and that may be a shell.
      certainty: line.isWhole ? 'likely' : 'heuristic',
    };
  },
});
