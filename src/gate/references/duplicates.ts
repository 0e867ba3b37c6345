import type { ManifestFile } from '../../manifest/document.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { asString } from '../../manifest/value.ts';
import { areApart } from '../../repository/environments.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import { referencesIn } from './references.ts';

/** The object of the same identity that came before this one in the set. */
export interface Twin {
  readonly object: KubeObject;
  /** True when it makes no difference which of the two wins. */
  readonly harmless: boolean;
  /** True when one apply need not send both. */
  readonly unsure: boolean;
  /** Where two files or folders hold the same objects, as those of two environments do: said once, of the first of them. */
  readonly variants?: Variants;
}

/** Two files or folders that hold the same objects. */
export interface Variants {
  readonly earlier: string;
  readonly later: string;
  readonly objects: number;
}

/** So many objects in the same two folders, or half of a file in another, are no slips: they are not for one apply. */
const sharedByDesign = 3;

interface Context {
  readonly inventory: Inventory;
  readonly settings: GateSettings;
}

const found = new WeakMap<Inventory, Map<KubeObject, Twin>>();

/**
 * The first object of the set with the same group, kind, namespace and name; two API versions of one group are the same
 * object. What no single apply sends is not compared: a base and its overlays, two environments.
 */
export function earlierTwin(object: KubeObject, context: Context): Twin | undefined {
  let twins = found.get(context.inventory);
  if (!twins) {
    twins = oncePerVariants(findTwins(context), context.inventory.objects);
    found.set(context.inventory, twins);
  }
  return twins.get(object);
}

function findTwins({ inventory, settings }: Context): Map<KubeObject, Twin> {
  const { inputs } = referencesIn({ inventory, settings }).existence;
  const areTogether = (a: KubeObject, b: KubeObject): boolean => {
    const [one, other] = [a.document.file.path, b.document.file.path];
    if (one !== other && a.document.file.example && b.document.file.example) return false;
    return one === other || (inputs.shareUnit(one, other) && !areApart(one, other));
  };
  const known = new Map<string, KubeObject[]>();
  const twins = new Map<KubeObject, Twin>();
  for (const object of inventory.objects) {
    if (object.name === '' || isKustomization(object) || inputs.isInput(object)) continue;
    const { group, kind, name } = object;
    const key = [group, kind, inventory.namespaceOf(object) ?? '', name].join('\0');
    const earlier = known.get(key)?.find((one) => areTogether(one, object));
    if (!earlier) known.set(key, [...(known.get(key) ?? []), object]);
    else if (!takeTurns(earlier, object))
      twins.set(object, {
        object: earlier,
        harmless: isSame(earlier, object),
        unsure: mayBeApart(earlier.document.file, object.document.file),
      });
  }
  return twins;
}

/** Leaves of each pair of variants with many common objects the first, which then stands for all of them. */
function oncePerVariants(
  twins: ReadonlyMap<KubeObject, Twin>,
  objects: readonly KubeObject[],
): Map<KubeObject, Twin> {
  const kept = new Map<KubeObject, Twin>();
  const left = new Map<KubeObject, Twin>();
  const sizes = new Map<string, number>();
  if (twins.size > 0) for (const one of objects) sizes.set(fileOf(one), (sizes.get(fileOf(one)) ?? 0) + 1);
  for (const { earlier, later, entries } of pairsOf(twins, fileOf)) {
    const smaller = Math.min(sizes.get(earlier) ?? 0, sizes.get(later) ?? 0);
    const areVariants = earlier !== later && entries.length > 1 && entries.length * 2 >= smaller;
    if (areVariants) keepFirst(kept, entries, earlier, later);
    else for (const [object, twin] of entries) left.set(object, twin);
  }
  for (const { earlier, later, entries } of pairsOf(left, folderOf)) {
    if (earlier !== later && entries.length >= sharedByDesign) keepFirst(kept, entries, earlier, later);
    else for (const [object, twin] of entries) kept.set(object, twin);
  }
  return kept;
}

type Entry = readonly [KubeObject, Twin];

function keepFirst(
  kept: Map<KubeObject, Twin>,
  entries: readonly Entry[],
  earlier: string,
  later: string,
): void {
  const [first] = entries;
  if (!first) return;
  const harmless = entries.every(([, twin]) => twin.harmless);
  kept.set(first[0], { ...first[1], harmless, variants: { earlier, later, objects: entries.length } });
}

/** The twins by the pair of places they stand in. */
function pairsOf(twins: ReadonlyMap<KubeObject, Twin>, placeOf: (object: KubeObject) => string) {
  const pairs = new Map<string, { earlier: string; later: string; entries: Entry[] }>();
  for (const entry of twins) {
    const [earlier, later] = [placeOf(entry[1].object), placeOf(entry[0])];
    const key = `${earlier}\0${later}`;
    const pair = pairs.get(key) ?? { earlier, later, entries: [] };
    pair.entries.push(entry);
    pairs.set(key, pair);
  }
  return pairs.values();
}

function fileOf({ document }: KubeObject): string {
  return document.file.path;
}

function folderOf({ document }: KubeObject): string {
  const { path } = document.file;
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.';
}

/**
 * True for files that were found, not named, and that one apply need not send: they lie in different folders, or one is
 * named as a variant of the other (`cluster.yaml` and `cluster-on-aws.yaml`).
 */
function mayBeApart(one: ManifestFile, other: ManifestFile): boolean {
  if (one.named || other.named || one.path === other.path) return false;
  const [a, b] = [one, other].map(({ path }) => path.replace(/\.\w+$/, '')) as [string, string];
  const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  return (
    folder(a) !== folder(b) ||
    /^[-_.]/.test(a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '')
  );
}

/** Hooks of different events may share a name: each is deleted before the next is made. */
function takeTurns(a: KubeObject, b: KubeObject): boolean {
  return ['helm.sh/hook', 'argocd.argoproj.io/hook'].some((annotation) => {
    const [hook, other] = [a, b].map((object) => asString(object.annotations[annotation]));
    return hook !== other && (hook !== undefined || other !== undefined);
  });
}

/** Many files repeat their Namespace word for word, so that each can be applied alone. */
function isSame(a: KubeObject, b: KubeObject): boolean {
  return a.kind === 'Namespace' && JSON.stringify(a.value) === JSON.stringify(b.value);
}
