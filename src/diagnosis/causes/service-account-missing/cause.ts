import { asText } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeRefusals, citeSetup, citeSpec } from '../../cite/cite.ts';
import { citeAbsence } from '../../cite/cite-absence.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, named } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function account({ workload }: Failure): string {
  const text = workload.refusals.map((refusal) => refusal.text).join(' ');
  return /serviceaccount "([^"]+)"/.exec(text)?.[1] ?? asText(workload.podSpec.serviceAccountName);
}

export default defineCause({
  id: 'service-account-missing',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['serviceAccountName'],
  title: (failure) =>
    `the ServiceAccount${named(account(failure))} of ${failure.workload.object.name} does not exist`,
  evidence: (failure) => [
    ...citeRefusals(failure),
    citeSetup(failure),
    citeSpec(failure, 'serviceAccountName', failure.workload.podSpec.serviceAccountName, true),
    citeAbsence(failure, 'ServiceAccount', account(failure)),
  ],
  remedy: (failure) => ({
    steps: [
      ...insteadOf(failure, 'ServiceAccount', account(failure)),
      `create ServiceAccount${named(account(failure))} in namespace ${failure.workload.object.namespace}, or correct serviceAccountName`,
    ],
  }),
  commands: (failure) => [`${kubectl(failure)} get serviceaccounts`],
});
