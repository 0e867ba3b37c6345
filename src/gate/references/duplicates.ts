import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { asString } from '../../manifest/value.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import { referencesIn } from './references.ts';

/** The object of the same identity that came before this one in the set. */
export interface Twin {
  readonly object: KubeObject;
  /** True when it makes no difference which of the two wins. */
  readonly harmless: boolean;
  /** Where two folders hold the same objects, as those of two environments do: said once, of the first of them. */
  readonly folders?: SharedFolders;
}

/** Two folders that hold the same objects. */
export interface SharedFolders {
  readonly earlier: string;
  readonly later: string;
  readonly objects: number;
}

/** So many objects in the same two folders are no slips: the folders are not for one apply. */
const sharedByDesign = 3;

interface Context {
  readonly inventory: Inventory;
  readonly settings: GateSettings;
}

const found = new WeakMap<Inventory, Map<KubeObject, Twin>>();

/**
 * The first object of the set with the same group, kind, namespace and name; two API versions of one group are the same
 * object. Inputs of a kustomization are not compared: a base and its overlays are never applied side by side.
 */
export function earlierTwin(object: KubeObject, context: Context): Twin | undefined {
  let twins = found.get(context.inventory);
  if (!twins) {
    twins = oncePerFolders(findTwins(context));
    found.set(context.inventory, twins);
  }
  return twins.get(object);
}

function findTwins({ inventory, settings }: Context): Map<KubeObject, Twin> {
  const { inputs } = referencesIn({ inventory, settings }).existence;
  const first = new Map<string, KubeObject>();
  const twins = new Map<KubeObject, Twin>();
  for (const object of inventory.objects) {
    if (object.name === '' || isKustomization(object) || inputs.isInput(object)) continue;
    const { group, kind, name } = object;
    const key = [group, kind, inventory.namespaceOf(object) ?? '', name].join('\0');
    const earlier = first.get(key);
    if (!earlier) first.set(key, object);
    else if (!takeTurns(earlier, object))
      twins.set(object, { object: earlier, harmless: isSame(earlier, object) });
  }
  return twins;
}

/** Leaves of each pair of folders with many common objects the first, which then stands for all of them. */
function oncePerFolders(twins: ReadonlyMap<KubeObject, Twin>): Map<KubeObject, Twin> {
  const pairs = new Map<string, [KubeObject, Twin][]>();
  for (const entry of twins) {
    const key = `${folderOf(entry[1].object)}\0${folderOf(entry[0])}`;
    pairs.set(key, [...(pairs.get(key) ?? []), entry]);
  }
  const kept = new Map<KubeObject, Twin>();
  for (const entries of pairs.values()) {
    const [first] = entries;
    if (!first) continue;
    const [object, twin] = first;
    const [earlier, later] = [folderOf(twin.object), folderOf(object)];
    if (earlier === later || entries.length < sharedByDesign) {
      for (const [each, known] of entries) kept.set(each, known);
    } else {
      const harmless = entries.every(([, known]) => known.harmless);
      kept.set(object, { ...twin, harmless, folders: { earlier, later, objects: entries.length } });
    }
  }
  return kept;
}

function folderOf({ document }: KubeObject): string {
  const { path } = document.file;
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '.';
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
