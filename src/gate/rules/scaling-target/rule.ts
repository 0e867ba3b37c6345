import type { KubeObject } from '../../../manifest/object.ts';
import { deadlockOf } from '../../model/objects/scaling.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';
import type { Reference } from '../../references/reference.ts';
import { referencesIn } from '../../references/references.ts';

/** Source: https://kubernetes.io/docs/tasks/run-application/configure-pdb/ */
export default defineRule({
  id: 'scaling-target',
  group: 'relations',
  subject: 'object',
  summary: 'an autoscaler has no target, or a disruption budget never allows an eviction',
  severity: 'warning',
  certainty: 'likely',
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['scale-target'])) {
      yield { ...missingProblem(reference, unknown, 'warning'), ...otherKind(reference, context) };
    }
    if (object.kind === 'PodDisruptionBudget' && object.group === 'policy') yield* budget(object, context);
  },
});

const scalable = [
  { group: 'apps', kind: 'Deployment' },
  { group: 'apps', kind: 'StatefulSet' },
  { group: 'argoproj.io', kind: 'Rollout' },
];

/** What is there under that name, when only its kind or version is wrong. */
function otherKind({ target, namespace }: Reference, context: RuleContext): Partial<Problem> {
  const { name } = target;
  const { existence } = referencesIn(context);
  const there = scalable.find((kind) => existence.resolve({ ...kind, name }, namespace).state === 'present');
  if (!there) return {};
  const apiVersion = there.group === 'apps' ? 'apps/v1' : 'argoproj.io/v1alpha1';
  return {
    because: `${name} is a ${there.kind} of ${apiVersion}`,
    fix: `scaleTargetRef: {apiVersion: ${apiVersion}, kind: ${there.kind}, name: ${name}}`,
  };
}

function* budget(object: KubeObject, { inventory }: RuleContext): Iterable<Problem> {
  const deadlock = deadlockOf(object, inventory);
  if (!deadlock) return;
  yield {
    message: `${object.title} never allows an eviction: ${deadlock.says}`,
    at: deadlock.at,
    because: 'a node with such a pod cannot be drained',
    fix: `allow one at a time, and run two or more:\nmaxUnavailable: 1`,
    predicts: 'no crash; node upgrades hang',
  };
}
