import { besideFile } from '../manifest/kustomization.ts';
import { isKustomization, type KubeObject } from '../manifest/object.ts';
import { asList, asString, type Mapping } from '../manifest/value.ts';

/** Fields by which a kustomization reads others. */
const inputFields = ['resources', 'components', 'bases'];

interface Node {
  readonly value: Mapping;
  readonly parents: Node[];
}

/** Which kustomizations of a repository send which files, and what they may do to them on the way. */
export interface KustomizeTree {
  /** All kustomizations that a file passes through, from the one that names it to the outermost overlays. */
  passedBy(file: string): readonly Mapping[];
  /**
   * The outermost kustomizations whose output holds what the file says; empty for a file outside all of them. Two files
   * that share none are never sent together.
   */
  unitsOf(file: string): ReadonlySet<Mapping>;
}

/** Builds the tree from the kustomizations of a set, found in all its objects. */
export function kustomizeTree(objects: readonly KubeObject[]): KustomizeTree {
  const byFolder = new Map<string, Node>();
  const named = new Map<string, Node[]>();
  const kustomizations = objects.filter(isKustomization);
  for (const { document, value } of kustomizations) {
    byFolder.set(besideFile(document.file.path, '.'), { value, parents: [] });
  }
  for (const { document, value } of kustomizations) {
    const node = byFolder.get(besideFile(document.file.path, '.'));
    if (node?.value !== value) continue;
    for (const entry of inputFields.flatMap((field) => asList(value[field]))) {
      const path = besideFile(document.file.path, asString(entry) ?? '');
      const child = byFolder.get(path);
      if (child && child !== node) child.parents.push(node);
      else named.set(path, [...(named.get(path) ?? []), node]);
    }
  }
  const passed = new Map<string, ReadonlySet<Node>>();
  const nodesOf = (file: string): ReadonlySet<Node> => {
    let nodes = passed.get(file);
    if (!nodes) {
      const folder = byFolder.size > 0 ? nearest(file, byFolder) : undefined;
      nodes = withParents(named.get(file) ?? (folder ? [folder] : []));
      passed.set(file, nodes);
    }
    return nodes;
  };
  return {
    passedBy: (file) => [...nodesOf(file)].map(({ value }) => value),
    unitsOf: (file) =>
      new Set([...nodesOf(file)].filter(({ parents }) => parents.length === 0).map(({ value }) => value)),
  };
}

/** The kustomization in whose folder, or below it, a file lies that nobody names. */
function nearest(file: string, byFolder: ReadonlyMap<string, Node>): Node | undefined {
  for (let folder = besideFile(file, '.'); ; folder = besideFile(folder, '.')) {
    const node = byFolder.get(folder);
    if (node || folder === '') return node;
  }
}

function withParents(first: readonly Node[]): Set<Node> {
  const nodes = new Set(first);
  // What is added while the set is walked is walked too; circles end by themselves.
  for (const node of nodes) for (const parent of node.parents) nodes.add(parent);
  return nodes;
}
