import type { KubeObject } from '../../manifest/object.ts';
import { referencesIn } from '../references/references.ts';
import type { Problem, RuleContext } from './rule.ts';

/**
 * How to grade a defect of an object that a kustomization of the set reads and patches: the object is not applied as it
 * stands, so the defect may be gone when it is.
 */
export function gradeUnrendered(object: KubeObject, context: RuleContext): Partial<Problem> {
  const { existence } = referencesIn(context);
  return existence.isPatched(object) ? { severity: 'warning', certainty: 'heuristic' } : {};
}

/** The same for a defect in labels or selectors, to which a kustomization can also add (`commonLabels`, `labels`). */
export function gradeUnrenderedLabels(object: KubeObject, context: RuleContext): Partial<Problem> {
  const { existence } = referencesIn(context);
  const { addsLabels } = existence.inputs;
  return addsLabels && existence.inputs.isInput(object)
    ? { severity: 'warning', certainty: 'heuristic' }
    : gradeUnrendered(object, context);
}
