import { defineCause } from '../../cause.ts';
import { citeDependency, credentialSources } from '../../dependency/advice.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** True when it was let in, and the account lacks a right. */
function lacksRight(given: Case): boolean {
  const line = logSays(given, ['dependency-rejects-credentials'])?.line.text ?? '';
  return /\bpermission denied for \w|\bmust be (?:owner|superuser|member)\b|\bnot authorized to\b|\bforbidden: User "|\bNOPERM\b|\bUnauthorizedOperation\b|\binsufficient (?:permission|privilege|scope)s?\b|\bdoes not have (?:[\w.]+ ){1,3}(?:access|permission|privilege)s?\b/i.test(
    line,
  );
}

function comparison(given: Case): string {
  const what = credentialSources(given).length > 0 ? 'that' : 'the credentials that it is given';
  return `compare ${what} with what the other side expects; after a change restart the pods, which read variables only when they start`;
}

export default defineCause({
  id: 'dependency-rejects-credentials',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    lacksRight(given)
      ? `${who(given)} may not do what it tries with something it needs`
      : `${who(given)} is refused when it logs in to something it needs${about(given, 'dependency-rejects-credentials', ' as ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-rejects-credentials']),
    ...citeDependency(given, 'dependency-rejects-credentials'),
  ],
  remedy: (given) => ({
    steps: [
      ...(lacksRight(given)
        ? [
            'it is known there, and lacks a right: grant the account what the quoted line names, or give it another account',
          ]
        : []),
      ...credentialSources(given),
      ...(lacksRight(given) ? [] : [comparison(given)]),
    ],
  }),
});
