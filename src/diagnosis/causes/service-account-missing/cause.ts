import { defineCause } from '../../cause.ts';
import { citeRefusals, citeSetup, citeSpec } from '../../cite/cite.ts';
import { citeAbsence } from '../../cite/cite-absence.ts';
import { insteadOf } from '../../remedies/near-names.ts';
import { kubectl, named } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

function account({ workload }: Case): string {
  const text = workload.refusals.map((refusal) => refusal.text).join(' ');
  return /serviceaccount "([^"]+)"/.exec(text)?.[1] ?? String(workload.podSpec.serviceAccountName ?? '');
}

export default defineCause({
  id: 'service-account-missing',
  class: 'G',
  grace: 60,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the ServiceAccount${named(account(given))} of ${given.workload.object.name} does not exist`,
  evidence: (given) => [
    ...citeRefusals(given),
    citeSetup(given),
    citeSpec(given, 'serviceAccountName', given.workload.podSpec.serviceAccountName, true),
    citeAbsence(given, 'ServiceAccount', account(given)),
  ],
  remedy: (given) => ({
    steps: [
      ...insteadOf(given, 'ServiceAccount', account(given)),
      `create ServiceAccount${named(account(given))} in namespace ${given.workload.object.namespace}, or correct serviceAccountName`,
    ],
  }),
  commands: (given) => [`${kubectl(given)} get serviceaccounts`],
});
