import type { Workload } from '../../manifest/workload.ts';
import { baselineControls, overridden } from './baseline.ts';
import type { PodSecurityPolicy } from './policy.ts';
import { restrictedControls } from './restricted.ts';
import type { PodSecurityViolation } from './violation.ts';

/**
 * Everything in a pod that breaks a level of the Pod Security Standards, in one version of them.
 * Source: https://github.com/kubernetes/pod-security-admission/tree/master/policy (a file for each control)
 */
export function podSecurityViolations(
  pod: Workload,
  { level, minor }: Pick<PodSecurityPolicy, 'level' | 'minor'>,
): PodSecurityViolation[] {
  if (level === 'privileged') return [];
  const weaker = overridden.filter(({ from }) => level === 'baseline' || minor < from);
  const controls = [
    ...weaker.map(({ control }) => control),
    ...baselineControls,
    ...(level === 'restricted' ? restrictedControls : []),
  ];
  return controls.flatMap((control) => [...control(pod, minor, level)]);
}
