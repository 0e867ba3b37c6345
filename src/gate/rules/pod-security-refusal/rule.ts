import type { KubeObject } from '../../../manifest/object.ts';
import { type Container, type Workload, workloadsOf } from '../../../manifest/workload.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { labelProblems } from '../../pod-security/label-problems.ts';
import { podMutatorOf } from '../../pod-security/mutator.ts';
import { enforcedPolicy, type PodSecurityPolicy } from '../../pod-security/policy.ts';
import { podSecurityViolations } from '../../pod-security/standards.ts';
import type { PodSecurityViolation } from '../../pod-security/violation.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/concepts/security/pod-security-admission/ */
export default defineRule({
  id: 'pod-security-refusal',
  group: 'security',
  subject: 'object',
  summary: 'a pod breaks the Pod Security Standard that its namespace enforces',
  severity: 'error',
  certainty: 'certain',
  prevents: ['pod-security-refusal'],
  *check(object, context) {
    const { inventory, settings } = context;
    if (object.group === '' && object.kind === 'Namespace') yield* labelProblems(object);
    const policy = enforcedPolicy(object, inventory, settings.kubernetesMinor);
    if (!policy || !makesPods(object)) return;
    for (const workload of workloadsOf(object, settings)) {
      const violations = podSecurityViolations(workload, policy);
      for (const violation of violations.filter(({ isAbsent }) => !isAbsent)) {
        yield present(violation, workload, policy);
      }
      for (const [container, together] of groups(violations.filter(({ isAbsent }) => isAbsent))) {
        yield {
          ...absent(together, container, workload, policy, podMutatorOf(inventory)),
          ...gradeUnrendered(object, context),
        };
      }
    }
  },
});

/** A PodTemplate is only kept; what Argo makes of the steps of a workflow stands in its own settings too. */
function makesPods({ group, kind }: KubeObject): boolean {
  return kind !== 'PodTemplate' && (group !== 'argoproj.io' || kind === 'Rollout');
}

/**
 * What is absent, to be reported together: all that one container lacks, or, where only such fields are missing that a pod
 * may set for all its containers, the pod (undefined).
 */
function groups(
  violations: readonly PodSecurityViolation[],
): Map<Container | undefined, PodSecurityViolation[]> {
  const isPodWide = violations.every(({ isPodWide }) => isPodWide);
  const byContainer = new Map<Container | undefined, PodSecurityViolation[]>();
  for (const violation of violations) {
    const owner = isPodWide ? undefined : violation.container;
    byContainer.set(owner, [...(byContainer.get(owner) ?? []), violation]);
  }
  return byContainer;
}

function present(violation: PodSecurityViolation, workload: Workload, policy: PodSecurityPolicy): Problem {
  const { container, says, control, at } = violation;
  return {
    message: `${container?.title ?? workload.title} has ${says}, but ${policy.namespace.title} enforces ${policy.title}`,
    at,
    because: `not allowed: ${control}`,
    fix: `remove ${says}; if the pod cannot do without, it needs a namespace that enforces less than ${policy.level}`,
    predicts: prediction(workload, policy),
    workload,
    ...(container ? { container: container.name } : {}),
  };
}

function absent(
  violations: readonly PodSecurityViolation[],
  container: Container | undefined,
  workload: Workload,
  policy: PodSecurityPolicy,
  mutator: KubeObject | undefined,
): Problem {
  const fields = [...new Set(violations.map(({ says }) => says))];
  const first = violations[0]?.at ?? [];
  return {
    message: `${container?.title ?? workload.title} lacks ${fields.join(', ')}, but ${policy.namespace.title} enforces ${policy.title}`,
    at: container ? first : [...workload.podSpecPath, 'securityContext', first.at(-1) ?? ''],
    because: mutator ? `unless ${mutator.title} adds it` : 'the level demands what is not written here',
    fix: [
      `securityContext: # of ${container ? `container ${container.name}` : 'the pod'}`,
      ...fields.map((field) => `  ${field}`),
    ].join('\n'),
    predicts: prediction(workload, policy),
    workload,
    ...(container ? { container: container.name } : {}),
    ...(mutator ? { severity: 'warning', certainty: 'likely' } : {}),
  };
}

function prediction({ object }: Workload, { title }: PodSecurityPolicy): string {
  return object.kind === 'Pod'
    ? `apply rejected: violates PodSecurity "${title}"`
    : `FailedCreate: violates PodSecurity "${title}"; no pod is ever created`;
}
