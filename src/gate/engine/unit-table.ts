import { besideFile } from '../../manifest/kustomization.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { kustomizeTree } from '../../repository/kustomize-tree.ts';
import type { Finding } from '../model/finding.ts';
import { examples, type UnitVerdict, type UnrenderedUnit } from './units.ts';

const plain = 'plain manifests';

/** The table of units; empty where all of the set is one, so that the verdict says it all. */
export function unitVerdicts(
  set: ManifestSet,
  findings: readonly Finding[],
  unrendered: readonly UnrenderedUnit[],
): UnitVerdict[] {
  const units = unitsByFile(set);
  if (units.size + unrendered.length === 0) return [];
  const isPlain = ({ document }: KubeObject): boolean => !units.has(document.file.path);
  const names = [...(set.objects.some(isPlain) ? [plain] : []), ...[...units.values()].flat()];
  const byUnit = new Map<string, Finding[]>(names.map((name) => [name, []]));
  const silent = new Set(unrendered.map(({ location }) => location.file));
  for (const finding of findings) {
    const file = finding.location?.file ?? '';
    if (finding.suppressed || silent.has(file)) continue;
    for (const unit of units.get(file) ?? [plain]) byUnit.get(unit)?.push(finding);
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

/** The units that a file is part of: several for the base of two overlays, none for what stands alone. */
function unitsByFile({ files, objects }: ManifestSet): Map<string, readonly string[]> {
  const kustomizations = objects.filter((object) => isKustomization(object) && object.kind !== 'Component');
  const folders = new Map(
    kustomizations.map(({ value, document }) => [value, besideFile(document.file.path, '.') || '.']),
  );
  const tree = folders.size > 0 ? kustomizeTree(objects) : undefined;
  const units = new Map<string, readonly string[]>();
  for (const { path, rendered, example } of files) {
    const outermost = [...(tree?.unitsOf(path) ?? [])].flatMap((value) => folders.get(value) ?? []);
    if (rendered?.unit) units.set(path, [rendered.unit]);
    else if (example) units.set(path, [examples]);
    else if (outermost.length > 0) units.set(path, outermost);
  }
  return units;
}
