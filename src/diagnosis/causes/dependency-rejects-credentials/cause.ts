import { defineCause } from '../../cause.ts';
import { citeDependency, credentialSources } from '../../dependency/advice.ts';
import { about, kubectl, logEvidence, who } from '../../remedies/phrases.ts';
import { identityAdvice, serviceAccountOf } from '../../remedies/workload-identity.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function lineOf(failure: Failure): string {
  return logSays(failure, ['dependency-rejects-credentials'])?.line.text ?? '';
}

/** True when it was let in, and the account lacks a right. */
function lacksRight(failure: Failure): boolean {
  const line = lineOf(failure);
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
    identityAdvice(failure, lineOf(failure)) !== undefined
      ? `${who(failure)} is not allowed to act as its cloud account`
      : lacksRight(failure)
        ? `${who(failure)} may not do what it tries with something it needs`
        : `${who(failure)} is refused when it logs in to something it needs${about(failure, 'dependency-rejects-credentials', ' as ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-rejects-credentials']),
    ...citeDependency(failure, 'dependency-rejects-credentials'),
  ],
  remedy: (failure) => {
    const identity = identityAdvice(failure, lineOf(failure));
    return { steps: identity === undefined ? stepsOf(failure) : [identity] };
  },
  commands: (failure) =>
    identityAdvice(failure, lineOf(failure)) === undefined
      ? []
      : [`${kubectl(failure)} get serviceaccount ${serviceAccountOf(failure).split('/')[1]} -o yaml`],
});

function stepsOf(failure: Failure): string[] {
  return [
    ...(lacksRight(failure)
      ? [
          'it is known there, and lacks a right: grant the account what the quoted line names, or give it another account',
        ]
      : []),
    ...credentialSources(failure),
    ...(lacksRight(failure) ? [] : [comparison(failure)]),
  ];
}
