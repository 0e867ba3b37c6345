import { valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citePodEnd, citeSpec } from '../../cite/cite.ts';
import { citeJobEnd } from '../../cite/cite-job.ts';
import type { Case } from '../../tree/case.ts';

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
      given.pod === undefined
        ? 'its pod is gone, and its log with it: run it once more and read the log while it runs (`kubectl logs -f`), or where logs are collected; if it is at work to the end, raise `activeDeadlineSeconds`'
        : 'look at the end of its log: if it was still at work, raise `activeDeadlineSeconds`; if it waits for something, that is the cause',
    ],
    yaml: seconds(given) === undefined ? undefined : `activeDeadlineSeconds: ${Number(seconds(given)) * 2}`,
  }),
});
