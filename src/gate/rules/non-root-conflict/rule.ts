import type { Container } from '../../../manifest/workload.ts';
import { effectiveSetting } from '../../model/containers/effective-security-context.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/kuberuntime/security_context_others.go */
export default defineRule({
  id: 'non-root-conflict',
  group: 'security',
  subject: 'workload',
  summary: 'a container must not run as root but is set to run as user 0',
  severity: 'error',
  certainty: 'certain',
  prevents: ['root-user-refused'],
  *check(workload) {
    const torn = workload.containers.filter(isTorn);
    // A user 0 of the pod is one mistake, however many containers it stops.
    const [first, ...others] = torn.filter(
      (container) => effectiveSetting(container, 'runAsUser')?.by === 'pod',
    );
    if (first) yield conflict(first, others);
    for (const container of torn) {
      if (effectiveSetting(container, 'runAsUser')?.by === 'container') yield conflict(container, []);
    }
  },
});

function isTorn(container: Container): boolean {
  return (
    effectiveSetting(container, 'runAsNonRoot')?.value === true &&
    effectiveSetting(container, 'runAsUser')?.value === 0
  );
}

function conflict(container: Container, others: readonly Container[]): Problem {
  const demand = effectiveSetting(container, 'runAsNonRoot');
  const names = [container, ...others].map(({ name }) => name).join(', ');
  return {
    message: `${names} (${container.workload.title}) must run as non-root, but runs as user 0`,
    at: effectiveSetting(container, 'runAsUser')?.path ?? container.path,
    because: `runAsNonRoot: true of the ${demand?.by} forbids it`,
    fix: 'runAsUser: 10001 (a user other than 0 that the image can run as)',
    predicts: "CreateContainerConfigError: container's runAsUser breaks non-root policy",
    ...(others.length === 0 ? { container: container.name } : {}),
  };
}
