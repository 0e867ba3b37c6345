import type { ClusterObject } from '../kubernetes/object.ts';
import { asList, asMapping, asNumber, asString } from '../manifest/value.ts';
import { argoRolloutProgress } from './kinds/argo-rollout.ts';
import { daemonSetProgress } from './kinds/daemon-set.ts';
import { deploymentProgress } from './kinds/deployment.ts';
import { jobProgress } from './kinds/job.ts';
import { claimProgress, conventionProgress, cronJobProgress, podProgress } from './kinds/others.ts';
import { replicaSetProgress } from './kinds/replica-set.ts';
import { statefulSetProgress } from './kinds/stateful-set.ts';
import type { Progress } from './progress.ts';
import type { Store } from './store.ts';

const byKind: Readonly<Record<string, (record: ClusterObject, store: Store) => Progress>> = {
  'apps/v1/Deployment': deploymentProgress,
  'apps/v1/StatefulSet': statefulSetProgress,
  'apps/v1/DaemonSet': daemonSetProgress,
  'apps/v1/ReplicaSet': replicaSetProgress,
  'batch/v1/Job': jobProgress,
  'batch/v1/CronJob': cronJobProgress,
  'v1/Pod': podProgress,
  'v1/PersistentVolumeClaim': claimProgress,
  'argoproj.io/v1alpha1/Rollout': argoRolloutProgress,
};

/** Where an object stands, by the rules of its kind. */
export function progressOf(record: ClusterObject, store: Store): Progress {
  return (byKind[`${record.apiVersion}/${record.kind}`] ?? conventionProgress)(record, store);
}

/**
 * Seconds that a finished rollout must hold before it counts: longer than it takes a starting app to crash, and longer
 * still when no readiness probe says that it has started.
 */
export function stabilitySeconds(record: ClusterObject): number {
  // What was to end and has ended stays so.
  if (record.kind === 'Job' || asString(record.status.phase) === 'Succeeded') return 0;
  const template = asMapping(record.spec.template ?? record);
  const containers = asList(asMapping(template.spec).containers).map(asMapping);
  if (containers.length === 0) return 0;
  const probed = containers.some((container) => container.readinessProbe != null);
  return Math.max(asNumber(record.spec.minReadySeconds) ?? 0, probed ? 30 : 60);
}

/** Seconds a controller gives its rollout; undefined for kinds that have no such limit. */
export function deadlineSeconds(record: ClusterObject): number | undefined {
  if (record.kind === 'Job') return asNumber(record.spec.activeDeadlineSeconds);
  return asString(record.kind) === 'Deployment'
    ? (asNumber(record.spec.progressDeadlineSeconds) ?? 600)
    : undefined;
}
