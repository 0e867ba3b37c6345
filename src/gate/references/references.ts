import type { KubeObject } from '../../manifest/object.ts';
import type { Path } from '../../manifest/path.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import { type Existence, ExistenceIndex, type Unknown } from './existence.ts';
import { type Keys, mayHaveKey } from './keys.ts';
import { creates, type Known } from './known-objects.ts';
import { isClusterScoped, isPlaceholder, type Reference, type Site } from './reference.ts';
import { objectSites } from './sites/object-sites.ts';
import { podSites } from './sites/pod-sites.ts';

/** What is wrong with a reference: one fault, the most specific one. */
export type Fault =
  | { readonly what: 'missing'; readonly unknown: Unknown }
  | { readonly what: 'other-namespace'; readonly unknown: Unknown; readonly found: readonly Known[] }
  | { readonly what: 'stale-hash'; readonly unknown: Unknown; readonly found: Known }
  | {
      readonly what: 'missing-key';
      readonly key: string;
      readonly path: Path;
      readonly existence: Exclude<Existence, Unknown>;
      readonly keys: Exclude<Keys, 'open'>;
    };

/** The references of a set, and what each resolves to. */
export class References {
  readonly existence: ExistenceIndex;
  readonly #inventory: Inventory;
  readonly #workloadsOf = new Map<KubeObject, Workload[]>();
  readonly #references = new Map<KubeObject, readonly Reference[]>();
  #pullers: Map<KubeObject, Reference> | undefined;

  constructor(inventory: Inventory, settings: GateSettings) {
    this.existence = new ExistenceIndex(inventory, settings);
    this.#inventory = inventory;
    for (const workload of inventory.workloads) {
      const known = this.#workloadsOf.get(workload.object);
      if (known) known.push(workload);
      else this.#workloadsOf.set(workload.object, [workload]);
    }
  }

  /** Everything an object and its pods refer to by a name that is known now. */
  of(object: KubeObject): readonly Reference[] {
    let references = this.#references.get(object);
    if (!references) {
      references = [
        ...this.#complete(objectSites(object), object),
        ...(this.#workloadsOf.get(object) ?? []).flatMap((workload) =>
          this.#complete(podSites(workload), object, workload),
        ),
      ];
      this.#references.set(object, references);
    }
    return references;
  }

  /** What a reference resolves to. */
  resolve(reference: Reference): Existence {
    return this.existence.resolve(reference.target, reference.namespace);
  }

  /** The faults of a reference: none, one about its target, or one for each key that is missing. */
  faults(reference: Reference): readonly Fault[] {
    const existence = this.resolve(reference);
    if (existence.state === 'unknown') return [faultOf(existence)];
    const { keys } = existence;
    if (keys === 'open') return [];
    return reference.keys
      .filter(({ name }) => !mayHaveKey(keys, name) && !isPlaceholder(name))
      .map(({ name, path }) => ({ what: 'missing-key', key: name, path, existence, keys }));
  }

  /** A pod or ServiceAccount that takes its registry login from the Secret this object is or makes. */
  pullerOf(object: KubeObject): Reference | undefined {
    if (!this.#pullers) {
      this.#pullers = new Map();
      for (const reference of this.#inventory.objects.flatMap((user) => this.of(user))) {
        if (reference.use !== 'pull-secret') continue;
        const existence = this.resolve(reference);
        if (existence.state !== 'present' && existence.state !== 'generated') continue;
        for (const { by } of existence.known.filter(creates)) this.#pullers.set(by, reference);
      }
    }
    return this.#pullers.get(object);
  }

  #complete(sites: Iterable<Site>, object: KubeObject, workload?: Workload): Reference[] {
    const own = this.#inventory.namespaceOf(object);
    return [...sites]
      .filter(({ target }) => !isPlaceholder(target.name))
      .map((site) => ({
        keys: [],
        optional: false,
        ...site,
        object,
        workload,
        namespace: isClusterScoped(site.target) ? undefined : (site.namespace ?? own),
      }));
  }
}

const built = new WeakMap<Inventory, References>();

/** The references of a set; built when first asked for, since every rule of the group asks. */
export function referencesIn(context: {
  readonly inventory: Inventory;
  readonly settings: GateSettings;
}): References {
  let references = built.get(context.inventory);
  if (!references) {
    references = new References(context.inventory, context.settings);
    built.set(context.inventory, references);
  }
  return references;
}

function faultOf(unknown: Unknown): Fault {
  const { elsewhere, otherHash } = unknown;
  if (otherHash) return { what: 'stale-hash', unknown, found: otherHash };
  if (elsewhere.length > 0) return { what: 'other-namespace', unknown, found: elsewhere };
  return { what: 'missing', unknown };
}
