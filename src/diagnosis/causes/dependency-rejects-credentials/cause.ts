import { defineCause } from '../../cause.ts';
import { addressOf } from '../../dependency/address.ts';
import { citeDependency, credentialSources } from '../../dependency/advice.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import { identityAdvice, identityCommands } from '../../remedies/workload-identity.ts';
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

/** The other side asks for a login, and none was sent: there is nothing to compare. */
function sentNone(failure: Failure): boolean {
  return /\bNOAUTH\b|\bauthentication (?:is )?required\b|\bno password (?:supplied|was provided|is set)\b|\busing password: NO\b|\bno (?:basic auth )?credentials (?:were )?(?:provided|supplied|sent)\b/i.test(
    lineOf(failure),
  );
}

function login(failure: Failure): string {
  const address = addressOf(failure, ['dependency-rejects-credentials']);
  const { from, host } = address ?? {};
  const variable = from === undefined || from === 'command' ? '' : ` (it takes the address from ${from})`;
  return `${host ?? 'the other side'} asks for a login, and the program sends none${variable}: give it user and password from a Secret, as this program expects them, and restart the pods`;
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
        : `${who(failure)} is refused when it logs in to a service it needs${about(failure, 'dependency-rejects-credentials', ' as ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-rejects-credentials']),
    ...citeDependency(failure, 'dependency-rejects-credentials'),
  ],
  remedy: (failure) => {
    const identity = identityAdvice(failure, lineOf(failure));
    return { steps: identity === undefined ? stepsOf(failure) : [identity] };
  },
  commands: (failure) =>
    identityAdvice(failure, lineOf(failure)) === undefined ? [] : identityCommands(failure),
});

/** Database images create their users once, when the volume is empty. */
function oldVolume(failure: Failure): string[] {
  const line = lineOf(failure);
  const database =
    /password authentication failed|Access denied for user|Authentication failed\b.*(?:mongo|SCRAM)|\(?SCRAM|28P01|ERROR 1045/i.test(
      line,
    );
  return database && !sentNone(failure) && !lacksRight(failure)
    ? [
        'if the database was installed before with another password, its volume still has that one: a changed Secret does not change it; put the old password back, or change it inside the database (deleting its claim deletes its data)',
      ]
    : [];
}

function stepsOf(failure: Failure): string[] {
  return [
    ...(lacksRight(failure)
      ? [
          'the account is known there but lacks a permission: grant it what the quoted line names, or use another account',
        ]
      : []),
    ...credentialSources(failure),
    ...(lacksRight(failure) ? [] : [sentNone(failure) ? login(failure) : comparison(failure)]),
    ...oldVolume(failure),
  ];
}
