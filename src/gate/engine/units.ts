import type { Location } from '../../manifest/document.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { KubeObject } from '../../manifest/object.ts';
import { areApart } from '../../repository/environments.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Finding } from '../model/finding.ts';
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

const plain = 'plain manifests';
const examples = 'examples, docs and tests';

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
    const inventory = new Inventory(objects, workloads, settings.namespace, isMadeElsewhere);
    return { unit, set: { ...set, objects, workloads }, inventory };
  });
}

function unitOf({ document }: KubeObject): string | undefined {
  const { rendered, example } = document.file;
  return rendered?.unit ?? (example ? examples : undefined);
}

/** The table of units; empty where all of the set is one, so that the verdict says it all. */
export function unitVerdicts(
  set: ManifestSet,
  findings: readonly Finding[],
  unrendered: readonly UnrenderedUnit[],
): UnitVerdict[] {
  const units = new Map<string, string>();
  for (const { path, rendered, example } of set.files) {
    if (rendered?.unit) units.set(path, rendered.unit);
    else if (example) units.set(path, examples);
  }
  if (units.size + unrendered.length === 0) return [];
  const isPlain = ({ document }: KubeObject): boolean => !units.has(document.file.path);
  const names = [...(set.objects.some(isPlain) ? [plain] : []), ...units.values()];
  const byUnit = new Map<string, Finding[]>(names.map((name) => [name, []]));
  const silent = new Set(unrendered.map(({ location }) => location.file));
  for (const finding of findings) {
    const file = finding.location?.file ?? '';
    if (finding.suppressed || silent.has(file)) continue;
    byUnit.get(units.get(file) ?? plain)?.push(finding);
  }
  return [
    ...[...byUnit].map(
      ([unit, own]): UnitVerdict => ({
        unit,
        verdict: own.some(({ blocking }) => blocking) ? 'block' : 'pass',
        errors: own.filter(({ severity }) => severity === 'error').length,
        warnings: own.filter(({ severity }) => severity === 'warning').length,
        reason: null,
      }),
    ),
    ...unrendered.map(
      ({ unit, reason, fix }): UnitVerdict => ({
        unit,
        verdict: 'not-rendered',
        errors: 0,
        warnings: 0,
        reason: `${reason} (${fix})`,
      }),
    ),
  ].toSorted((a, b) => (a.unit === plain ? -1 : b.unit === plain ? 1 : a.unit < b.unit ? -1 : 1));
}
