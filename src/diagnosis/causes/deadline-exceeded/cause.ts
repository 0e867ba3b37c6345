import { valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citePodEnd, citeSpec } from '../../cite/cite.ts';
import { citeJobEnd } from '../../cite/cite-job.ts';
import type { Failure } from '../../tree/failure.ts';

function seconds({ workload, pod }: Failure): unknown {
  return (
    valueAt(workload.job?.value, ['spec', 'activeDeadlineSeconds']) ??
    pod?.spec.activeDeadlineSeconds ??
    workload.podSpec.activeDeadlineSeconds
  );
}

function deadline(failure: Failure): string {
  const found = seconds(failure);
  return found === undefined ? '' : ` of ${found} s`;
}

export default defineCause({
  id: 'deadline-exceeded',
  class: 'template',
  grace: 0,
  repeats: 1,
  fields: ['activeDeadlineSeconds'],
  title: (failure) =>
    `${failure.workload.object.name} did not finish within its deadline${deadline(failure)}`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeJobEnd(failure, true, 'DeadlineExceeded'),
    citeEvent(failure, ({ reason }) => reason === 'DeadlineExceeded'),
    citeSpec(failure, 'activeDeadlineSeconds', seconds(failure), true),
  ],
  remedy: (failure) => ({
    steps: [
      failure.pod === undefined
        ? 'its pod is gone, and its log with it: run it once more and read the log while it runs (`kubectl logs -f`), or where logs are collected; if it is at work to the end, raise `activeDeadlineSeconds`'
        : 'look at the end of its log: if it was still at work, raise `activeDeadlineSeconds`; if it waits for something, that is the cause',
    ],
    yaml:
      seconds(failure) === undefined ? undefined : `activeDeadlineSeconds: ${Number(seconds(failure)) * 2}`,
  }),
});
