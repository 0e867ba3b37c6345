import type { Location } from '../../manifest/document.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { KubeObject } from '../../manifest/object.ts';
import { areApart } from '../../repository/environments.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { type Elsewhere, Inventory, mayShare } from '../model/objects/inventory.ts';

/** A chart or overlay of the repository that could not be rendered, so that nothing in it was checked. */
export interface UnrenderedUnit {
  readonly unit: string;
  readonly location: Location;
  /** `dependency "postgresql" is not in charts/` */
  readonly reason: string;
  readonly because: string;
  readonly fix: string;
}

/** How one unit fared, a line of the report's table. */
export interface UnitVerdict {
  readonly unit: string;
  readonly verdict: 'pass' | 'block' | 'not-rendered';
  readonly errors: number;
  readonly warnings: number;
  /** Why it was not rendered, with the way out in parentheses. */
  readonly reason: string | null;
}

/** What one apply, upgrade or sync sends together: rules that look across objects look at no more. */
export interface UnitSet {
  /** Undefined for what was judged as it stands. */
  readonly unit: string | undefined;
  readonly set: ManifestSet;
  readonly inventory: Inventory;
}

/** The unit of what shows how something is used, or tries it out. */
export const examples = 'examples, docs and tests';

/** Splits a set into its units. What other units make exists for a unit, unless it belongs to another environment. */
export function unitsOf(set: ManifestSet, whole: Inventory, settings: GateSettings): UnitSet[] {
  const units = new Set(set.objects.map(unitOf));
  if (units.size <= 1) return [{ unit: [...units][0], set, inventory: whole }];
  const byName = new Map<string, KubeObject[]>();
  for (const object of set.objects) {
    const key = `${object.kind}/${object.name}`;
    byName.set(key, [...(byName.get(key) ?? []), object]);
  }
  return [...units].map((unit) => {
    const objects = set.objects.filter((object) => unitOf(object) === unit);
    const workloads = set.workloads.filter(({ object }) => unitOf(object) === unit);
    const isMadeElsewhere: Elsewhere = (kind, name, namespace) =>
      (byName.get(`${kind}/${name}`) ?? []).some((object) => {
        const other = unitOf(object);
        // Examples use what the rest has; nothing else uses them.
        if (other === unit || other === examples) return false;
        if (unit !== examples && areApart(other ?? '', unit ?? '')) return false;
        return mayShare(whole.namespaceOf(object), namespace);
      });
    const inventory = new Inventory(objects, workloads, settings.namespace, isMadeElsewhere, whole.cluster);
    return { unit, set: { ...set, objects, workloads }, inventory };
  });
}

function unitOf({ document }: KubeObject): string | undefined {
  const { rendered, example } = document.file;
  return rendered?.unit ?? (example ? examples : undefined);
}
