import { defineCause } from '../../cause.ts';
import { citeDependency, credentialSources } from '../../dependency/advice.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** True when it was let in, and the account lacks a right. */
function lacksRight(failure: Failure): boolean {
  const line = logSays(failure, ['dependency-rejects-credentials'])?.line.text ?? '';
  return /\bpermission denied for \w|\bmust be (?:owner|superuser|member)\b|\bnot authorized to\b|\bforbidden: User "|\bNOPERM\b|\bUnauthorizedOperation\b|\binsufficient (?:permission|privilege|scope)s?\b|\bdoes not have (?:[\w.]+ ){1,3}(?:access|permission|privilege)s?\b/i.test(
    line,
  );
}

function comparison(failure: Failure): string {
  const what = credentialSources(failure).length > 0 ? 'that' : 'the credentials that it is given';
  return `compare ${what} with what the other side expects; after a change restart the pods, which read variables only when they start`;
}

export default defineCause({
  id: 'dependency-rejects-credentials',
  class: 'application',
  grace: 0,
  repeats: 3,
  fields: ['env', 'envFrom', 'volumes', 'args'],
  title: (failure) =>
    lacksRight(failure)
      ? `${who(failure)} may not do what it tries with something it needs`
      : `${who(failure)} is refused when it logs in to something it needs${about(failure, 'dependency-rejects-credentials', ' as ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-rejects-credentials']),
    ...citeDependency(failure, 'dependency-rejects-credentials'),
  ],
  remedy: (failure) => ({
    steps: [
      ...(lacksRight(failure)
        ? [
            'it is known there, and lacks a right: grant the account what the quoted line names, or give it another account',
          ]
        : []),
      ...credentialSources(failure),
      ...(lacksRight(failure) ? [] : [comparison(failure)]),
    ],
  }),
});
