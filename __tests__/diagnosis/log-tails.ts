import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The end of a log, the exit code of the run, and the causes that a person would accept for it. */
export interface LogTail {
  readonly name: string;
  readonly causes: readonly string[];
  readonly exitCode: number;
  readonly log: string;
}

const directory = join(import.meta.dirname, 'log-tails');

/** The tails of `log-tails/*.txt`: a line `=== name | cause,cause | exit code`, then the log; `␛` stands for an escape. */
export const logTails: readonly LogTail[] = readdirSync(directory).flatMap((file) =>
  readFileSync(join(directory, file), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((text) => {
      const [head = '', ...lines] = text.split('\n');
      const [name = '', causes = '', exitCode = ''] = head.split('|').map((part) => part.trim());
      const log = lines.join('\n').replaceAll('␛', '\u001B');
      return { name, causes: causes.split(','), exitCode: Number.parseInt(exitCode, 10), log };
    }),
);
