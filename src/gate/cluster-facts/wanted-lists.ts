import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { examples, unitsOf } from '../engine/units.ts';
import { Inventory } from '../model/objects/inventory.ts';
import { referencesIn } from '../references/references.ts';
import { askedKinds, type WantedList } from './cluster-facts.ts';

/**
 * The lists of a cluster that decide what the set alone leaves open: one for each kind and namespace that something refers
 * to and nothing in the set makes, however many names there are.
 */
export function wantedLists(set: ManifestSet, settings: GateSettings): WantedList[] {
  const whole = new Inventory(set.objects, set.workloads, settings.namespace);
  const wanted = new Map<string, WantedList>();
  for (const unit of unitsOf(set, whole, settings)) {
    if (unit.unit === examples) continue;
    const references = referencesIn({ inventory: unit.inventory, settings });
    for (const reference of unit.set.objects.flatMap((object) => references.of(object))) {
      const { state } = references.resolve(reference);
      if (state !== 'unknown' && state !== 'declared') continue;
      const { group, kind } = reference.target;
      const asked = askedKinds.find((each) => each.kind === kind && groupOf(each.apiVersion) === group);
      if (!asked) continue;
      const namespace = asked.namespaced ? reference.namespace : undefined;
      wanted.set(`${kind} ${namespace ?? ''}`, { ...asked, namespace });
    }
  }
  return [...wanted.values()];
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
