import type { Host } from '../host-port.ts';
import { alertErrorJson } from '../report/alert/alert-json.ts';
import { diagnosisErrorJson } from '../report/diagnosis/diagnosis-json.ts';
import { gitlabError } from '../report/gate/gitlab.ts';
import { errorReport } from '../report/gate/json.ts';
import { sarifError } from '../report/gate/sarif/sarif.ts';
import { watchErrorJson } from '../report/watch/watch-json.ts';
import { messageOf } from '../text/message-of.ts';
import { Redactor } from '../text/redact/redactor.ts';
import { visible } from '../text/visible-text.ts';

/** How each command's document says that it could not do its work; that of the gate where the command is not known. */
const documents = new Map<string | undefined, (message: string) => string>([
  ['watch', watchErrorJson],
  ['diagnose', (message) => diagnosisErrorJson(message)],
  ['alert', alertErrorJson],
]);

/**
 * Ends a command that could not do its work: the reason goes to standard error, one line each, and, when JSON, SARIF or
 * GitLab's report was asked for, also as the command's one document to standard output. Returns the exit code.
 */
export function reportFailure(
  error: unknown,
  argv: readonly string[],
  { stdout, stderr }: Pick<Host, 'stdout' | 'stderr'>,
): number {
  const message = new Redactor().text(messageOf(error).replace(/^error: /, ''));
  stderr.write(
    message
      .split('\n')
      .map((line) => `crashgate: ${visible(line)}\n`)
      .join(''),
  );
  const documentOf = documents.get(argv[0]) ?? ((text) => errorReport(text));
  if (asksFor('json', argv)) stdout.write(documentOf(message));
  if (asksFor('gitlab', argv)) stdout.write(gitlabError(message));
  if (asksFor('sarif', argv)) stdout.write(sarifError(message));
  return 2;
}

function asksFor(format: string, argv: readonly string[]): boolean {
  return argv.some(
    (word, index) => word === `--format=${format}` || (word === '--format' && argv[index + 1] === format),
  );
}
