import type { KubeObject } from '../../../manifest/object.ts';
import type { RuleContext } from '../rule.ts';
import { mayShare } from './inventory.ts';

/**
 * The object on the base branch that this one will be applied over. Undefined where there is none, or where several might
 * be it, and without a base.
 */
export function baseTwin(object: KubeObject, { inventory, base }: RuleContext): KubeObject | undefined {
  if (!base || object.name === '') return undefined;
  const namespace = inventory.namespaceOf(object);
  const named = base.ofKind(object.group, object.kind).filter(({ name }) => name === object.name);
  const exact = named.filter((each) => base.namespaceOf(each) === namespace);
  const twins =
    exact.length > 0 ? exact : named.filter((each) => mayShare(base.namespaceOf(each), namespace));
  return twins.length === 1 ? twins[0] : undefined;
}
