import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { asMapping, asString } from '../../manifest/value.ts';

/**
 * What no schema check covers, a sentence for each CustomResourceDefinition: its validation rules in CEL, where the set has
 * objects that they are for.
 * Source: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
 */
export function celNotes({ objects }: Pick<ManifestSet, 'objects'>): string[] {
  return objects
    .filter(
      ({ kind, group, document }) =>
        kind === 'CustomResourceDefinition' &&
        group === 'apiextensions.k8s.io' &&
        document.text.includes('x-kubernetes-validations'),
    )
    .flatMap(({ value, name }) => {
      const { group, names } = asMapping(value.spec);
      const kind = asString(asMapping(names).kind);
      const count = objects.filter((object) => object.group === group && object.kind === kind).length;
      if (count === 0) return [];
      return [
        `the validation rules (CEL) of ${name} were not evaluated for ${count === 1 ? 'the 1 object' : `the ${count} objects`} of its kind`,
      ];
    });
}
