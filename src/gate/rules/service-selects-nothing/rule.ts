import { type Requirement, requirementsOfMap, writeRequirement } from '../../../manifest/label-selector.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { isClosedFor } from '../../model/objects/closed-namespace.ts';
import {
  matchingWorkloads,
  nearestMatch,
  selectedWorkloads,
} from '../../model/objects/selected-workloads.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { gradeUnrenderedLabels } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service */
export default defineRule({
  id: 'service-selects-nothing',
  group: 'relations',
  subject: 'object',
  summary: 'a Service selects no pods, although all pods of its namespace seem to be among the manifests',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['dependency-unreachable'],
  *check(object, context) {
    if (object.kind !== 'Service' || object.group !== '') return;
    const { type, selector } = asMapping(object.value.spec);
    const requirements = requirementsOfMap(selector, ['spec', 'selector']);
    if (requirements.length === 0 || requirements.length < Object.keys(asMapping(selector)).length) return;
    if (type === 'ExternalName' || requirements.some(isOpen)) return;
    if (selectedWorkloads(object, requirements, context.inventory).length > 0) return;
    if (isClosedFor(object, context)) yield explain(object, requirements, context);
  },
});

function isOpen({ values }: Requirement): boolean {
  return values.some(isPlaceholder);
}

function explain(object: KubeObject, requirements: readonly Requirement[], context: RuleContext): Problem {
  const near = nearestMatch(object, requirements, context.inventory);
  const [wrong, ...others] = near?.unmet ?? requirements;
  return {
    message: `${object.title} selects no pods: ${requirements.map(writeRequirement).join(', ')}`,
    at: wrong && others.length === 0 ? wrong.path : ['spec', 'selector'],
    ...hint(requirements, near?.workload, wrong, context),
    predicts: 'no endpoints; connections are refused',
    restsOnAbsence: true,
    ...gradeUnrenderedLabels(object, context),
  };
}

function hint(
  requirements: readonly Requirement[],
  near: Workload | undefined,
  wrong: Requirement | undefined,
  { inventory }: RuleContext,
): Pick<Problem, 'because' | 'fix'> {
  const [elsewhere] = matchingWorkloads(requirements, inventory);
  if (elsewhere) {
    const namespace = inventory.namespaceOf(elsewhere.object);
    return {
      because: `${elsewhere.title} has such pods, in namespace ${namespace}`,
      fix: `put the Service beside it:\nmetadata: {namespace: ${namespace}}`,
    };
  }
  const label = wrong && asString(near?.podLabels[wrong.key]);
  if (near && wrong && label !== undefined) {
    const because = `pods of ${near.title} have ${wrong.key}=${label}`;
    return { because, fix: `${wrong.key}: ${JSON.stringify(label)}` };
  }
  return {
    because: near
      ? `pods of ${near.title} have no label ${wrong?.key}`
      : 'no workload beside it has these labels',
    fix: 'select labels that the pod template has:\nselector: {LABEL: VALUE}',
  };
}
