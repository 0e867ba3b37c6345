/** A kind of workloads: it runs pods, or makes what runs them. */
export interface WorkloadKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** The kind's name in addresses. */
  readonly plural: string;
  /** The name that kubectl knows it by besides. */
  readonly short: string;
  /** Where its pod template stands; the pod itself for a Pod. */
  readonly template: readonly string[];
  /** True for what a Deployment or another controller usually makes: people do not name it. */
  readonly made: boolean;
  /** False for a kind that a cluster has only where somebody installed it. */
  readonly builtIn: boolean;
}

const own = { template: ['spec', 'template'], made: false, builtIn: true };

/** All kinds of workloads that are known here, those that people write before those that are made. */
export const workloadKinds: readonly WorkloadKind[] = [
  { apiVersion: 'apps/v1', kind: 'Deployment', plural: 'deployments', short: 'deploy', ...own },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', plural: 'statefulsets', short: 'sts', ...own },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', plural: 'daemonsets', short: 'ds', ...own },
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', plural: 'replicasets', short: 'rs', ...own, made: true },
  { apiVersion: 'batch/v1', kind: 'Job', plural: 'jobs', short: '', ...own },
  {
    ...{ apiVersion: 'batch/v1', kind: 'CronJob', plural: 'cronjobs', short: 'cj', ...own },
    template: ['spec', 'jobTemplate', 'spec', 'template'],
  },
  {
    ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', plural: 'rollouts', short: 'ro', ...own },
    builtIn: false,
  },
  { apiVersion: 'v1', kind: 'Pod', plural: 'pods', short: 'po', ...own, template: [], made: true },
];

/** Every cluster's kinds that make pods from a template of their own: no CronJob, which makes Jobs. */
export const podMakers: readonly WorkloadKind[] = workloadKinds.filter(
  ({ builtIn, template }) => builtIn && template.length === 2,
);

const byId = new Map(workloadKinds.map((known) => [`${known.apiVersion}/${known.kind}`, known]));

/** How a kind of workloads is named in addresses; undefined for any other kind: the server must be asked. */
export function workloadPlural(apiVersion: string, kind: string): string | undefined {
  return byId.get(`${apiVersion}/${kind}`)?.plural;
}

/** True for a kind that runs pods, whatever its version. */
export function isWorkloadKind(kind: string): boolean {
  return workloadKinds.some((known) => known.kind === kind);
}

/** Where a kind's pod spec stands; as most have it for one that is not known. */
export function podSpecPath(kind: string): readonly string[] {
  const { template } = workloadKinds.find((known) => known.kind === kind) ?? own;
  return [...template, 'spec'];
}
