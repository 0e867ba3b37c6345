import type { CauseId } from '../../cause-id.ts';
import type { Diagnosis } from '../diagnosis.ts';
import { isLogCause } from '../log-causes.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

const most = 4;

/** Other readings of the same facts: further findings in the log, and causes that are easily mistaken for this one. */
export function alternativesOf(failure: Failure, cause: CauseId): Diagnosis['others'] {
  const found = failure.container?.log?.reading.findings ?? [];
  const decides = isLogCause(cause) ? logSays(failure, [cause])?.line.number : undefined;
  const fromLog = found
    // An error of any kind is what a line is when it is nothing in particular.
    .filter(
      ({ score, cause: other }) => score > 0 && (other !== 'application-error' || decides === undefined),
    )
    .map(({ cause: other, line }) => ({
      cause: other as CauseId,
      why:
        line.number === decides
          ? `line ${line.number} of the log may be read so too`
          : `line ${line.number} of the log speaks of it`,
    }));
  const mistakable = Object.entries(lookAlikes[cause] ?? {}).map(([other, why]) => ({
    cause: other as CauseId,
    why,
  }));
  const alternatives = [...fromLog, ...mistakable].filter((other) => other.cause !== cause);
  return alternatives
    .filter((other, index) => alternatives.findIndex(({ cause: same }) => same === other.cause) === index)
    .slice(0, most);
}

/** Causes with which one is easily confused, from the same signals, and what would tell them apart. */
const lookAlikes: Partial<Record<CauseId, Partial<Record<CauseId, string>>>> = {
  'out-of-memory': {
    'out-of-memory-child':
      'if the log speaks of a worker or child process that was killed: the reason is the same',
    'node-out-of-memory':
      'if the node was short of memory at that time: then other pods of it were killed or evicted too',
  },
  'out-of-memory-child': {
    'out-of-memory':
      'if the first process of the container was killed: then the log ends without a word about it',
  },
  'liveness-probe-kills': {
    'startup-probe-kills': 'if it fails only in the first seconds of each run: then it needs a startupProbe',
    'application-error': 'if the program hangs by a fault of its own: then the log says what it did last',
  },
  'image-pull-unauthorized': {
    'image-not-found': 'if the name is wrong: some registries refuse what does not exist',
  },
  'image-not-found': {
    'image-pull-unauthorized': 'if the image is there for others: some registries hide what may not be seen',
  },
  'interpreter-missing': {
    'missing-file': 'if the program itself prints that it misses a file',
    'command-not-found': 'if the file that is started is not in the image: both are told in the same words',
  },
  'application-error': {
    'invalid-configuration': 'if the same image works elsewhere with other settings',
    'missing-environment-variable': 'if the same image works elsewhere with more variables',
  },
  'application-panic': {
    'application-error': 'if the panic is how the program reports an error: then its message says which',
  },
  'process-completes': {
    'liveness-probe-kills': 'if its events say `Killing`: a program may end with 0 when it is told to stop',
  },
  'segmentation-fault': {
    aborted: 'if the log ends with an assertion: some runtimes end with 139 after one',
  },
  'invalid-configuration': {
    'missing-environment-variable': 'if what it cannot use comes from a variable that is empty or not set',
  },
};
