import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { pushAll } from '../../text/many.ts';
import { withoutHash } from '../model/fingerprint.ts';
import { type Inventory, mayShare } from '../model/objects/inventory.ts';
import { type Keys, writtenKeys } from './keys.ts';
import { digitsOf, isNearMiss, lettersOf, mayBeNear } from './near-miss.ts';
import { copiesOfObject } from './products/copies.ts';
import { type KustomizeInputs, kustomizeProducts } from './products/kustomize.ts';
import { productsOf, type Surroundings } from './products/makers.ts';
import { everyNamespace, type Product } from './products/product.ts';
import { isClusterScoped, type Target } from './reference.ts';

/** An object of the set, or one that an object of the set will make. */
export interface Known {
  readonly kind: string;
  readonly name: string;
  /** Where it lives or will live; undefined in the namespace nobody named, `*` in every one. */
  readonly namespace: string | undefined;
  readonly keys: Keys;
  /** The object itself, or its maker. */
  readonly by: KubeObject;
  readonly state: 'present' | 'generated';
  readonly butOnly?: string | undefined;
}

/** What was found under a name, and whether it took the assumption that an unset namespace is the right one. */
export interface Found {
  readonly known: readonly Known[];
  readonly assumed: boolean;
}

/** A name with a summary of its letters, so that most of the others need no closer look. */
interface Lettered {
  readonly known: Known;
  readonly letters: number;
}

const keyed = new Set(['ConfigMap', 'Secret']);
const nothing: Found = { known: [], assumed: false };

/** All objects that are there or will be, by kind, name and namespace. Built once for a set. */
export class KnownObjects {
  readonly #byName = new Map<string, Map<string, Known[]>>();
  readonly #byStem = new Map<string, Known[]>();
  readonly #byDigits = new Map<string, Lettered[]>();

  constructor(inventory: Inventory, inputs: KustomizeInputs, around: Surroundings) {
    for (const object of inventory.objects) {
      const own = inventory.namespaceOf(object);
      if (isKustomization(object)) {
        for (const product of kustomizeProducts(object)) this.#addProduct(product, object, own);
        continue;
      }
      this.#addPresent(object, own, inputs);
      for (const product of productsOf(object, around)) this.#addProduct(product, object, own);
      if (keyed.has(object.kind))
        for (const copy of copiesOfObject(object)) this.#addProduct(copy, object, own);
    }
  }

  /** What is known under a target's name in a namespace: for certain, else by assumption. */
  find(target: Target, namespace: string | undefined): Found {
    const byNamespace = this.#byName.get(nameKey(target));
    if (!byNamespace) return nothing;
    if (isClusterScoped(target)) return { known: [...byNamespace.values()].flat(), assumed: false };
    const sure = [...(byNamespace.get(namespace ?? '') ?? []), ...(byNamespace.get(everyNamespace) ?? [])];
    if (sure.some(creates)) return { known: sure, assumed: false };
    const maybe =
      namespace === undefined ? [...byNamespace.values()].flat() : [...sure, ...(byNamespace.get('') ?? [])];
    return { known: maybe, assumed: maybe.some(creates) };
  }

  /** Objects of that name in other namespaces; a few are enough to name. */
  elsewhere(target: Target, namespace: string | undefined): readonly Known[] {
    if (isClusterScoped(target) || namespace === undefined) return [];
    const found: Known[] = [];
    for (const known of this.#byName.get(nameKey(target))?.values() ?? []) {
      pushAll(found, known.filter(creates));
      if (found.length > 3) break;
    }
    return found;
  }

  /** A ConfigMap or Secret that differs only in the content hash kustomize appends to names. */
  withOtherHash(target: Target, namespace: string | undefined): Known | undefined {
    if (!keyed.has(target.kind)) return undefined;
    const stem = withoutHash(target.name);
    return this.#byStem
      .get(`${target.kind}/${stem}`)
      ?.find((known) => known.name !== target.name && sharesNamespace(known, namespace));
  }

  /** The one object of that kind and namespace whose name is nearly the same; undefined for none, or for several. */
  nearMiss(target: Target, namespace: string | undefined): Known | undefined {
    const letters = lettersOf(target.name);
    let near: Known | undefined;
    for (const candidate of this.#byDigits.get(`${kindKey(target)}/${digitsOf(target.name)}`) ?? []) {
      if (!mayBeNear(letters, candidate.letters)) continue;
      const { known } = candidate;
      if (!sharesNamespace(known, namespace) || !isNearMiss(target.name, known.name)) continue;
      if (near && near.name !== known.name) return undefined;
      near = known;
    }
    return near;
  }

  #addPresent(object: KubeObject, namespace: string | undefined, inputs: KustomizeInputs): void {
    if (object.name === '') return;
    const { kind, name, group } = object;
    const patched = inputs.isChanged(object);
    const keys = !keyed.has(kind) || patched ? 'open' : writtenKeys(object);
    this.#add(group, { kind, name, namespace, keys, by: object, state: 'present' });
  }

  #addProduct(product: Product, by: KubeObject, own: string | undefined): void {
    this.#add('', { ...product, namespace: product.namespace ?? own, by, state: 'generated' });
  }

  #add(group: string, known: Known): void {
    const { kind, name, namespace } = known;
    const key = nameKey({ group, kind, name });
    const byNamespace = this.#byName.get(key) ?? new Map<string, Known[]>();
    this.#byName.set(key, byNamespace);
    push(byNamespace, namespace ?? '', known);
    if (!creates(known)) return;
    const stem = withoutHash(name);
    if (keyed.has(kind) && known.state === 'present') push(this.#byStem, `${kind}/${stem}`, known);
    const digits = `${kindKey({ group, kind })}/${digitsOf(name)}`;
    push(this.#byDigits, digits, { known, letters: lettersOf(name) });
  }
}

/** True when this brings the object into being, and does not only add keys to it. */
export function creates(known: Known): boolean {
  return known.butOnly === undefined;
}

function sharesNamespace(known: Known, namespace: string | undefined): boolean {
  return known.namespace === everyNamespace || mayShare(known.namespace, namespace);
}

function kindKey({ group, kind }: Pick<Target, 'group' | 'kind'>): string {
  return `${group}/${kind}`;
}

function nameKey(target: Target): string {
  return `${kindKey(target)}/${target.name}`;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
