import { errorReport } from '../report/json.ts';

/**
 * Ends a run that could not judge: the reason goes to standard error and, when JSON was asked for, also as the one
 * document on standard output. Returns the exit code.
 */
export function reportFailure(error: unknown, argv: readonly string[]): number {
  const message = error instanceof Error ? error.message.replace(/^error: /, '') : String(error);
  process.stderr.write(`crashgate: ${message}\n`);
  if (wantsJson(argv)) process.stdout.write(errorReport(message));
  return 2;
}

function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, index) => word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'),
  );
}
