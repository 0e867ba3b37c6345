import { type Requirement, requirementsOfMap, writeRequirement } from '../../../manifest/label-selector.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import { asMapping, asString } from '../../../manifest/value.ts';
import { isClosedFor } from '../../closed-namespace.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { defineRule, type Problem, type RuleContext } from '../../rule.ts';
import { nearestWorkload, selectedWorkloads } from '../../selected-workloads.ts';
import { gradeUnrenderedLabels } from '../../unrendered.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service */
export default defineRule({
  id: 'service-selects-nothing',
  group: 'REL',
  subject: 'object',
  summary: 'a Service selects no pods, although all pods of its namespace seem to be in the set',
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
  const near = nearestWorkload(object, requirements, context.inventory);
  const [wrong, ...others] = near?.unmet ?? requirements;
  const label = wrong && asString(near?.workload.podLabels[wrong.key]);
  return {
    message: `${object.title} selects no pods: ${requirements.map(writeRequirement).join(', ')}`,
    at: wrong && others.length === 0 ? wrong.path : ['spec', 'selector'],
    because: !near
      ? 'no workload beside it has these labels'
      : label === undefined
        ? `pods of ${near.workload.title} have no label ${wrong?.key}`
        : `pods of ${near.workload.title} have ${wrong?.key}=${label}`,
    fix:
      wrong && label !== undefined
        ? `${wrong.key}: ${JSON.stringify(label)}`
        : 'select labels that the pod template has:\nselector: {LABEL: VALUE}',
    predicts: 'no endpoints; connections are refused',
    restsOnAbsence: true,
    ...gradeUnrenderedLabels(object, context),
  };
}
