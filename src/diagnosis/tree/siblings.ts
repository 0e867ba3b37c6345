import type { CauseId } from '../../cause-id.ts';
import { causes } from '../causes/index.ts';
import { questionsAbout } from './ask.ts';
import type { Failure } from './failure.ts';

/** A failure with the cause that the decision tree has found for it alone. */
export interface OwnCause {
  readonly failure: Failure;
  readonly cause: CauseId;
}

/** Two failing containers of one pod: does the failure follow from the other one? */
export interface Siblings {
  readonly failure: OwnCause;
  readonly other: OwnCause;
}

/** `may follow`: nobody knows which of the two came first. */
export type Relation = 'follows' | 'may follow' | 'independent';

const { ask } = questionsAbout<Siblings, Relation>();

/** The second part of the decision tree, for pods in which several containers fail. It goes by what the first part has found. */
export const siblingTree = ask(
  'Does its log name a port of its own pod that it cannot reach?',
  reachesIntoOwnPod,
  {
    yes: ask('What has happened to the other container?', otherCause, {
      'the same': 'independent',
      'something else': 'follows',
    }),
    no: ask('Could another failure have led to it?', couldBeEffect, {
      'no: it has a cause of its own': 'independent',
      'perhaps: it misses something': ask('What has happened to the other container?', otherCause, {
        'the same': 'independent',
        'something else': 'may follow',
      }),
      'most likely: nothing points at itself': ask(
        'Has the other container a cause of its own?',
        hasOwnCause,
        {
          yes: 'follows',
          'no, and another one': 'may follow',
          'no, and the same': 'independent',
        },
      ),
    }),
  },
);

function reachesIntoOwnPod({ failure }: Siblings): 'yes' | 'no' {
  if (failure.cause !== 'dependency-unreachable') return 'no';
  const lines = failure.failure.container?.log?.reading.lines ?? [];
  const named = lines
    .slice(-40)
    .some(
      ({ text }) =>
        /refused|connect/i.test(text) && /\b(?:127\.0\.0\.\d+|localhost)\b|\[?::1\]?[:\s]/.test(text),
    );
  return named ? 'yes' : 'no';
}

function otherCause({ failure, other }: Siblings): 'the same' | 'something else' {
  return other.cause === failure.cause ? 'the same' : 'something else';
}

type Effect =
  | 'no: it has a cause of its own'
  | 'perhaps: it misses something'
  | 'most likely: nothing points at itself';

function couldBeEffect({ failure }: Siblings): Effect {
  switch (causes[failure.cause].effect) {
    case 'likely':
      return 'most likely: nothing points at itself';
    case 'possible':
      return 'perhaps: it misses something';
    default:
      return 'no: it has a cause of its own';
  }
}

function hasOwnCause({ failure, other }: Siblings): 'yes' | 'no, and another one' | 'no, and the same' {
  if (causes[other.cause].effect === undefined) return 'yes';
  return other.cause === failure.cause ? 'no, and the same' : 'no, and another one';
}
