import { isMapping, valueAt } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go */
export default defineRule({
  id: 'restart-policy',
  group: 'commands',
  subject: 'workload',
  summary: 'a restart policy that this kind of workload or container does not allow',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(workload, context) {
    const at = [...workload.podSpecPath, 'restartPolicy'];
    const refused = ofPods(workload);
    const grade = gradeUnrendered(workload.object, context);
    if (refused) yield { predicts: refusalOf(workload), ...refused, ...grade, at };
    for (const container of workload.containers) {
      const own = ofContainer(container, context.settings.kubernetesMinor);
      const place = [...container.path, 'restartPolicy'];
      if (own) yield { predicts: refusalOf(workload), ...own, at: place, container: container.name };
    }
  },
});

type Refusal = Pick<Problem, 'message' | 'because' | 'fix' | 'severity'> & { readonly predicts?: string };

const endless = new Set([
  ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].map((kind) => `apps/${kind}`),
  ...['Deployment', 'ReplicaSet', 'DaemonSet'].map((kind) => `extensions/${kind}`),
  ...['/ReplicationController', '/DeploymentConfig', 'apps.openshift.io/DeploymentConfig'],
  ...['argoproj.io/Rollout', 'serving.knative.dev/Service', 'serving.knative.dev/Configuration'],
]);

const jobs = new Set(['batch/Job', 'batch/CronJob']);

/** Controllers that fill in a policy where none is written, before they make the Job. */
const makersOfJobs = new Set(['keda.sh/ScaledJob', 'jobset.x-k8s.io/JobSet']);

function ofPods(workload: Workload): Refusal | undefined {
  const { object, podSpec, title } = workload;
  const kind = `${object.group}/${object.kind}`;
  const policy = podSpec.restartPolicy ?? undefined;
  const has = `${title} has restartPolicy ${JSON.stringify(policy)}`;
  if (endless.has(kind)) {
    if (policy === undefined || policy === 'Always') return undefined;
    const because = `the pods of a ${object.kind} are always restarted`;
    return { message: has, because, fix: 'restartPolicy: Always (work that finishes belongs in a Job)' };
  }
  if (!jobs.has(kind) && !makersOfJobs.has(kind)) return undefined;
  if (policy === undefined && !jobs.has(kind)) return undefined;
  const fix = 'restartPolicy: OnFailure (restart the container) or Never (make a new pod)';
  if (policy === undefined) {
    const because = 'without one it would be Always, and a Job has an end';
    return { message: `${title} has no restartPolicy`, because, fix };
  }
  if (policy !== 'OnFailure' && policy !== 'Never') {
    return { message: has, because: 'a Job must be able to finish: OnFailure or Never', fix };
  }
  if (policy === 'Never' || !hasFailurePolicy(workload)) return undefined;
  return {
    message: `${has} and a podFailurePolicy`,
    because: 'a podFailurePolicy judges pods that are not restarted',
    fix: 'restartPolicy: Never',
  };
}

function hasFailurePolicy({ object, podSpecPath }: Workload): boolean {
  const jobSpec = podSpecPath.slice(0, -'template.spec'.split('.').length);
  return isMapping(valueAt(object.value, [...jobSpec, 'podFailurePolicy']));
}

/** Containers have a restart policy of their own since 1.35; a sidecar's (init container, `Always`) is older. */
function ofContainer(container: Container, minor: number): Refusal | undefined {
  const { restartPolicy: policy } = container.value;
  if (minor >= 35 || policy === undefined || policy === null) return undefined;
  const isInit = container.class === 'init' || container.class === 'sidecar';
  if (container.class === 'ephemeral' || (isInit && policy === 'Always')) return undefined;
  const refused = {
    message: `${container.title} has restartPolicy ${JSON.stringify(policy)}, which Kubernetes 1.${minor} does not know here`,
    because: isInit
      ? 'before 1.35 an init container takes only Always, to be a sidecar'
      : 'before 1.35 only init containers take one, to be sidecars',
    fix: 'remove it: the restartPolicy of the pod holds',
  };
  // 1.34 has the feature behind a gate that is off, and drops the field without a word.
  return minor === 34
    ? { ...refused, severity: 'warning', predicts: 'the API server drops it; the policy of the pod holds' }
    : refused;
}
