import { alertErrorJson } from '../report/alert/alert-json.ts';
import { diagnosisErrorJson } from '../report/diagnosis/diagnosis-json.ts';
import { errorReport } from '../report/gate/json.ts';
import { sarifError } from '../report/gate/sarif/sarif.ts';
import { watchErrorJson } from '../report/watch/watch-json.ts';
import { visibleLines } from '../text/visible-text.ts';

/** How each command's document says that nothing could be judged; that of the gate where the command is not known. */
const documents = new Map<string | undefined, (message: string) => string>([
  ['watch', watchErrorJson],
  ['diagnose', (message) => diagnosisErrorJson(message)],
  ['alert', alertErrorJson],
]);

/**
 * Ends a run that could not judge: the reason goes to standard error and, when JSON or SARIF was asked for, also as the command's
 * one document on standard output. Returns the exit code.
 */
export function reportFailure(error: unknown, argv: readonly string[]): number {
  const message = error instanceof Error ? error.message.replace(/^error: /, '') : String(error);
  process.stderr.write(`crashgate: ${visibleLines(message).join('\n')}\n`);
  const documentOf = documents.get(argv[0]) ?? ((text) => errorReport(text));
  if (wants('json', argv)) process.stdout.write(documentOf(message));
  if (wants('sarif', argv)) process.stdout.write(sarifError(message));
  return 2;
}

function wants(format: string, argv: readonly string[]): boolean {
  return argv.some(
    (word, index) => word === `--format=${format}` || (word === '--format' && argv[index + 1] === format),
  );
}
