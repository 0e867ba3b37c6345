import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  Inventory,
  areApart,
  mayShare
} from "./gate-references-products-makers.js";

// src/gate/engine/units.ts
var examples = "examples, docs and tests";
function unitsOf(set, whole, settings) {
  const units = new Set(set.objects.map(unitOf));
  if (units.size <= 1) return [{ unit: [...units][0], set, inventory: whole }];
  const byName = /* @__PURE__ */ new Map();
  for (const object of set.objects) {
    const key = `${object.kind}/${object.name}`;
    byName.set(key, [...byName.get(key) ?? [], object]);
  }
  return [...units].map((unit) => {
    const objects = set.objects.filter((object) => unitOf(object) === unit);
    const workloads = set.workloads.filter(({ object }) => unitOf(object) === unit);
    const isMadeElsewhere = (kind, name, namespace) => (byName.get(`${kind}/${name}`) ?? []).some((object) => {
      const other = unitOf(object);
      if (other === unit || other === examples) return false;
      if (unit !== examples && areApart(other ?? "", unit ?? "")) return false;
      return mayShare(whole.namespaceOf(object), namespace);
    });
    const inventory = new Inventory(objects, workloads, settings.namespace, isMadeElsewhere, whole.cluster);
    return { unit, set: { ...set, objects, workloads }, inventory };
  });
}
function unitOf({ document }) {
  const { rendered, example } = document.file;
  return rendered?.unit ?? (example ? examples : void 0);
}

export {
  examples,
  unitsOf
};
