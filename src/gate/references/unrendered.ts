import type { KubeObject } from '../../manifest/object.ts';
import { asString, valueAt } from '../../manifest/value.ts';
import { builtImages } from '../../repository/built-images.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import type { Problem, Rule, RuleContext } from '../model/rule.ts';
import { referencesIn } from './references.ts';

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

/** Groups whose rules look at what overlays are written for: images, amounts, probes. */
const settable: ReadonlySet<string> = new Set(['images', 'resources', 'probes']);

/**
 * True when a tool of the set may still set what the rule misses in this object: a kustomization whose `images` name the
 * image, or which patches what passes through it; Skaffold or ko, which build the image. That is then a remark about an input, not a defect of what is applied.
 */
export function mayBeSetLater(
  rule: Rule,
  at: Problem['at'],
  object: KubeObject,
  context: Pick<RuleContext, 'inventory' | 'settings'>,
): boolean {
  if (!settable.has(rule.group)) return false;
  const { existence } = referencesIn(context);
  const image = rule.group === 'images' ? asString(valueAt(object.value, at)) : undefined;
  if (image !== undefined && existence.inputs.setsImage(object, image)) return true;
  if (image !== undefined && isBuiltLater(image, object, context.inventory)) return true;
  return existence.isPatched(object);
}

const built = new WeakMap<Inventory, ReadonlySet<string>>();

/** True for an image that Skaffold or ko builds and names before anything is applied. */
function isBuiltLater(image: string, { document }: KubeObject, inventory: Inventory): boolean {
  if (image.startsWith('ko://') && !document.file.named) return true;
  let names = built.get(inventory);
  if (!names) {
    names = builtImages(inventory.objects);
    built.set(inventory, names);
  }
  return names.size > 0 && names.has(image.replace(/@.*$/, '').replace(/:[^/:]*$/, ''));
}
