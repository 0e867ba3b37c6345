import type { GateResult } from '../../gate/engine/result.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { counted } from '../../text/words.ts';
import { type Counts, severitiesPhrase } from '../counts.ts';

/** The verdict in words: `blocked`, what of, and both in one line: `blocked: 2 errors, 1 warning in 3 files`. */
export interface VerdictWords {
  readonly word: 'blocked' | 'passed' | 'could not judge';
  readonly detail: string;
  readonly headline: string;
}

/** As much of a result as decides its words. */
type Judged = Pick<GateResult, 'verdict' | 'findings' | 'failures'>;

const words = { block: 'blocked', pass: 'passed', error: 'could not judge' } as const;

/** Says the verdict. */
export function verdictWords(result: Judged, counts: Counts): VerdictWords {
  const word = words[result.verdict];
  const detail = detailOf(result, counts);
  return { word, detail, headline: `${word}: ${detail}` };
}

function detailOf(result: Judged, counts: Counts): string {
  if (result.verdict === 'error') return whyNotJudged(result);
  const { errors, blocking, files } = counts;
  if (errors + counts.warnings === 0) return 'no errors, no warnings';
  const where = files > 0 ? ` in ${counted(files, 'file')}` : '';
  const found = `${severitiesPhrase({ errors, warnings: counts.warnings })}${where}`;
  if (result.verdict === 'block') {
    if (blocking === errors) return found;
    return `${found}; ${blocking === errors + counts.warnings ? 'all' : blocking} of them block`;
  }
  if (errors === 0) return `no errors, ${found}`;
  // An error that does not block is not called one beside the word passed.
  return `${counted(errors + counts.warnings, 'finding')}${where}, none that blocks`;
}

/** Why there is no verdict: nothing was there to check, or a rule broke. */
function whyNotJudged({ findings, failures }: Judged): string {
  const reasons = [
    ...findings.filter(({ rule }) => rule === 'nothing-checked').map(({ message }) => message),
    ...failures.map(({ rule, object }) => `rule ${rule} broke on ${object}`),
  ].map((reason) => shorten(visible(reason), 200));
  const more = reasons.length > 3 ? `; and ${reasons.length - 3} more reasons` : '';
  return `${reasons.slice(0, 3).join('; ')}${more}`;
}
