import type { CauseId } from '../../cause-id.ts';
import { addressOf } from '../dependency/address.ts';
import { setupTexts } from '../health/pod-health.ts';
import { isLogCause } from '../log-causes.ts';
import { missing } from '../remedies/phrases.ts';
import type { Failure } from '../tree/failure.ts';
import { startTexts } from '../tree/questions/messages.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';
import { changedField } from './changed-field.ts';
import type { Change } from './revision-diff.ts';
import { type Asked, rules, type Score } from './rules.ts';

/** From this score on a change explains the cause. */
export const explaining: Score = 2;
/** With this score it is a witness of its own: name or direction fit what failed. */
export const proving: Score = 3;

/** Fields that change what a program depends on, but that explain nothing in particular alone. */
const general = /^(?:image|command|args|env|envFrom)(?:$|[.[])/;

/** How well a change explains a cause in this case. A change of another container explains nothing of this one. */
export function scoreChange(failure: Failure, cause: CauseId, change: Change): Score {
  const field = changedField(change);
  const own = failure.container?.name;
  if (field.container !== undefined && own !== undefined && field.container !== own) return 0;
  const asked = askedOf(failure, cause);
  let best: Score = field.container !== undefined && general.test(field.field) ? 1 : 0;
  for (const { causes, fields, score } of rules) {
    if (!causes.includes(cause) || !fields.test(field.field)) continue;
    const found = score(field, asked);
    if (found === undefined) return 0;
    if (found > best) best = found;
  }
  return best;
}

function askedOf(failure: Failure, cause: CauseId): Asked {
  const logCause = isLogCause(cause) ? cause : undefined;
  const finding = logCause && logSays(failure, [logCause]);
  const texts = [...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])];
  const { name, key } = missing(texts);
  const program = texts.map((text) => /exec: "([^"]+)"|stat ([^\s:]+)/.exec(text)).find((match) => match);
  return {
    subject: finding?.subject ?? program?.[1] ?? program?.[2],
    line: finding?.line.text ?? '',
    object: name || undefined,
    key: key || undefined,
    host: logCause && /^dependency-/.test(logCause) ? addressOf(failure, [logCause])?.host : undefined,
  };
}
