import { defineCause } from '../../cause.ts';
import { citeDependency } from '../../dependency/advice.ts';
import { healsWhen } from '../../healing/healing.ts';
import { kubernetesRefusal } from '../../remedies/kubernetes-refusal.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import { identityAdvice, identityCommands, serviceAccountOf } from '../../remedies/workload-identity.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function lineOf(failure: Failure): string {
  return logSays(failure, ['access-not-granted'])?.line.text ?? '';
}

/** A migration that changes what another role made. */
function ownership(line: string): string[] {
  const what = /\bmust be owner of (\w+ "?[\w.-]+"?)/i.exec(line)?.[1];
  return what === undefined
    ? []
    : [
        `the account that it logs in with does not own ${what}: let the owner run this step, or ask the administrator of the database to hand the ownership over (\`ALTER … OWNER TO\`) or to make the account a member of the owning role; a mere GRANT is not enough`,
      ];
}

function stepsOf(failure: Failure): string[] {
  const line = lineOf(failure);
  const identity = identityAdvice(failure, line);
  if (identity !== undefined) return [identity];
  const owner = ownership(line);
  if (owner.length > 0) return owner;
  const refusal = kubernetesRefusal(line);
  if (refusal !== undefined) {
    const account = refusal.account ?? serviceAccountOf(failure).replace('/', ':');
    return [
      `the Kubernetes API does not let ServiceAccount ${account} ${refusal.verb} ${refusal.resource}${refusal.scope}: add that verb and resource to a ${refusal.kind}, and bind it to the ServiceAccount`,
      'grant exactly this, not cluster-admin; a chart usually has a setting that makes its RBAC objects',
    ];
  }
  return [
    'the other side knows the account and does not allow this: ask whoever administers it to grant the account what the quoted line names, or give the program another account',
  ];
}

export default defineCause({
  id: 'access-not-granted',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('the grant may only be late'),
  title: (failure) =>
    identityAdvice(failure, lineOf(failure)) === undefined
      ? `${who(failure)} is missing a permission${about(failure, 'access-not-granted', ': ')}`
      : `${who(failure)} is not allowed to act as its cloud account`,
  evidence: (failure) => [
    ...logEvidence(failure, ['access-not-granted']),
    ...citeDependency(failure, 'access-not-granted'),
  ],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: (failure) => {
    const line = lineOf(failure);
    if (identityAdvice(failure, line) !== undefined) return identityCommands(failure);
    return kubernetesRefusal(line)?.check(serviceAccountOf(failure)) ?? [];
  },
});
