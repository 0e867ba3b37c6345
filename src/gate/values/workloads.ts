import { asMapping, isMapping } from '../../manifest/value.ts';
import { schedule, timeZone } from './cron-schedule.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { atLeast, countOrPercent } from './numbers.ts';
import { claimChecks } from './storage.ts';

const counts: FieldChecks = {
  'spec.replicas': atLeast(0),
  'spec.minReadySeconds': atLeast(0),
  'spec.revisionHistoryLimit': atLeast(0),
  'spec.progressDeadlineSeconds': atLeast(0),
};

const rolling: FieldChecks = {
  'rollingUpdate.maxSurge': countOrPercent(),
  'rollingUpdate.maxUnavailable': countOrPercent(100),
};

const job: FieldChecks = {
  backoffLimit: atLeast(0),
  parallelism: atLeast(0),
  completions: atLeast(0),
  activeDeadlineSeconds: atLeast(0),
  ttlSecondsAfterFinished: atLeast(0),
  '': ownSelector,
  'podFailurePolicy.rules.*.onExitCodes': zeroIsNoFailure,
};

const below = (path: string, checks: FieldChecks): FieldChecks =>
  Object.fromEntries(
    Object.entries(checks).map(([key, check]) => [key === '' ? path : `${path}.${key}`, check]),
  );

/**
 * What the API server refuses in the spec of what owns pods, besides the pods.
 * Source: https://github.com/kubernetes/kubernetes/tree/master/pkg/apis/apps/validation and batch/validation
 */
export const workloadChecks: Readonly<Record<string, FieldChecks>> = {
  'apps/Deployment': {
    ...counts,
    'spec.strategy': deploymentStrategy,
    ...below('spec.strategy', rolling),
  },
  'apps/ReplicaSet': counts,
  '/ReplicationController': counts,
  'apps/DaemonSet': {
    ...counts,
    'spec.updateStrategy': daemonStrategy,
    ...below('spec.updateStrategy', rolling),
  },
  'apps/StatefulSet': {
    ...counts,
    'spec.updateStrategy': ordinalStrategy,
    'spec.updateStrategy.rollingUpdate.partition': atLeast(0),
    ...below('spec.volumeClaimTemplates.*', claimChecks),
  },
  'batch/Job': below('spec', job),
  'batch/CronJob': {
    'spec.schedule': schedule,
    'spec.timeZone': timeZone,
    'spec.startingDeadlineSeconds': atLeast(0),
    'spec.successfulJobsHistoryLimit': atLeast(0),
    'spec.failedJobsHistoryLimit': atLeast(0),
    ...below('spec.jobTemplate.spec', job),
  },
};

function* deploymentStrategy(value: unknown): Iterable<Refusal> {
  const { type, rollingUpdate } = asMapping(value);
  if (type === 'Recreate' && isMapping(rollingUpdate)) {
    yield {
      at: ['rollingUpdate'],
      key: true,
      says: 'stands beside type Recreate',
      because: 'Recreate stops all pods first',
      fix: 'remove rollingUpdate, or write\ntype: RollingUpdate',
      answer: 'Forbidden',
    };
  }
  const { maxSurge, maxUnavailable } = asMapping(rollingUpdate);
  if (type === 'Recreate' || !isNone(maxSurge) || !isNone(maxUnavailable)) return;
  yield {
    at: ['rollingUpdate', 'maxUnavailable'],
    says: 'is 0, and so is maxSurge',
    because: 'no pod could ever be replaced',
    fix: 'maxSurge: 1',
  };
}

function* daemonStrategy(value: unknown): Iterable<Refusal> {
  const { maxSurge, maxUnavailable } = asMapping(asMapping(value).rollingUpdate);
  if (maxSurge === undefined || maxSurge === null || isNone(maxSurge)) return;
  if (isNone(maxUnavailable)) return;
  yield {
    at: ['rollingUpdate', 'maxSurge'],
    says: 'stands beside a maxUnavailable that is not 0',
    because: 'it is 1 when it is not written',
    fix: 'maxUnavailable: 0',
  };
}

function* ordinalStrategy(value: unknown): Iterable<Refusal> {
  const { type } = asMapping(value);
  if (typeof type !== 'string' || type === '' || type === 'RollingUpdate' || type === 'OnDelete') return;
  yield {
    at: ['type'],
    says: `cannot be ${JSON.stringify(type)}`,
    because: 'a StatefulSet replaces its pods one by one, or when somebody deletes them',
    fix: 'type: RollingUpdate',
  };
}

function* ownSelector(value: unknown): Iterable<Refusal> {
  const { selector, manualSelector } = asMapping(value);
  if (!isMapping(selector) || manualSelector === true) return;
  if (JSON.stringify(selector).includes('controller-uid')) return;
  yield {
    at: ['selector'],
    key: true,
    says: 'is written by hand',
    because: 'a Job makes its own',
    fix: 'remove selector',
  };
}

function* zeroIsNoFailure(value: unknown): Iterable<Refusal> {
  const { operator, values } = asMapping(value);
  if (operator !== 'In' || !Array.isArray(values) || !values.includes(0)) return;
  yield {
    at: ['values', values.indexOf(0)],
    says: 'cannot be 0',
    because: 'code 0 is no failure',
    fix: 'remove it',
  };
}

function isNone(value: unknown): boolean {
  return value === 0 || value === '0%';
}
