import { valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citePodEnd, citeSpec } from '../../cite.ts';
import { citeJobEnd } from '../../cite-job.ts';

function seconds({ workload, pod }: Case): unknown {
  return (
    valueAt(workload.job?.value, ['spec', 'activeDeadlineSeconds']) ??
    pod?.spec.activeDeadlineSeconds ??
    workload.podSpec.activeDeadlineSeconds
  );
}

function deadline(given: Case): string {
  const found = seconds(given);
  return found === undefined ? '' : ` of ${found} s`;
}

export default defineCause({
  id: 'deadline-exceeded',
  class: 'T',
  grace: 0,
  repeats: 1,
  recorded: true,
  title: (given) => `${given.workload.object.name} did not finish within its deadline${deadline(given)}`,
  evidence: (given) => [
    citePodEnd(given),
    citeJobEnd(given, true, 'DeadlineExceeded'),
    citeEvent(given, ({ reason }) => reason === 'DeadlineExceeded'),
    citeSpec(given, 'activeDeadlineSeconds', seconds(given), true),
  ],
  remedy: (given) => ({
    steps: [
      'raise activeDeadlineSeconds if the work is legitimate, else find out what it waits for: its log stops there',
    ],
    yaml: seconds(given) === undefined ? undefined : `activeDeadlineSeconds: ${Number(seconds(given)) * 2}`,
  }),
});
