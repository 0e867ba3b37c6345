import { besideFile } from '../../../manifest/kustomization.ts';
import { isKustomization, type KubeObject } from '../../../manifest/object.ts';
import { asList, asMapping, asString, hasKey } from '../../../manifest/value.ts';
import { kustomizeTree } from '../../../repository/kustomize-tree.ts';
import type { Keys } from '../keys.ts';
import { everyNamespace, type Product } from './product.ts';

/** Fields of a kustomization that pull in other files, directories or repositories. */
const inputFields = ['resources', 'components', 'bases'];
/** Fields that make objects nobody can foresee without rendering. */
const makingFields = ['helmCharts', 'helmChartInflationGenerator', 'generators'];
/** Fields that may change what an input holds. */
const changingFields = [
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'replacements',
  'transformers',
  'components',
];
/** Fields that add labels to the inputs, and to their selectors. */
const labellingFields = ['commonLabels', 'labels'];

/**
 * The ConfigMaps and Secrets that an unrendered kustomization generates. Objects refer to them by the name written here;
 * prefix, suffix and hash come when it is rendered.
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
 */
export function kustomizeProducts(kustomization: KubeObject): Product[] {
  return (['configMapGenerator', 'secretGenerator'] as const).flatMap((field) =>
    asList(kustomization.value[field]).flatMap((entry) => {
      const { name, namespace } = asMapping(entry);
      if (!asString(name)) return [];
      const kind = field === 'configMapGenerator' ? 'ConfigMap' : 'Secret';
      return [
        {
          kind,
          name: asString(name) ?? '',
          keys: generatorKeys(entry),
          namespace: asString(namespace) ?? everyNamespace,
        },
      ];
    }),
  );
}

/** The keys a generator gives: of `literals` and `files`; those of env files stand in files that are no manifests. */
function generatorKeys(entry: unknown): Keys {
  const { literals, files } = asMapping(entry);
  if (hasKey(entry, 'envs') || hasKey(entry, 'env')) return 'open';
  const texts = (list: unknown): string[] => asList(list).flatMap((item) => asString(item) ?? []);
  return new Set([
    ...texts(literals).map((literal) => literal.split('=')[0] ?? ''),
    ...texts(files).map((file) =>
      file.includes('=') ? (file.split('=')[0] ?? '') : file.slice(file.lastIndexOf('/') + 1),
    ),
  ]);
}

/** What the kustomizations of a set do with its files. */
export interface KustomizeInputs {
  /** True for an object that a kustomization of the set reads: it is rendered before it is applied. */
  isInput(object: KubeObject): boolean;
  /** True for an input that a kustomization may still add fields to. */
  mayFill(object: KubeObject): boolean;
  /** True for an input that a kustomization on its way may change. */
  isChanged(object: KubeObject): boolean;
  /** True for an input whose image a kustomization on its way sets, under `images`. */
  setsImage(object: KubeObject, image: string): boolean;
  /** True when one kustomization sends what both files hold, or none of them belongs to one. */
  shareUnit(file: string, other: string): boolean;
  /** True when a kustomization of the set adds labels to its inputs. */
  readonly addsLabels: boolean;
  /** Kustomizations that pull in what was not read. */
  readonly incomplete: readonly KubeObject[];
}

/** Finds out which objects are inputs of the set's kustomizations, and which kustomizations need more than was read. */
export function kustomizeInputs(objects: readonly KubeObject[]): KustomizeInputs {
  const kustomizations = objects.filter(isKustomization);
  const files = new Set(objects.map((object) => object.document.file.path));
  const directories = new Set(kustomizations.map(({ document }) => besideFile(document.file.path, '.')));
  const inputs = new Set<string>();
  const incomplete = kustomizations.filter((kustomization) => {
    const { value, document } = kustomization;
    const named = inputFields.flatMap((field) => asList(value[field]));
    const paths = named.map((entry) => besideFile(document.file.path, asString(entry) ?? ''));
    for (const path of paths) inputs.add(path);
    const makes = makingFields.some((field) => asList(value[field]).length > 0);
    return makes || !paths.every((path) => files.has(path) || directories.has(path));
  });
  const isInput = (object: KubeObject): boolean => inputs.has(object.document.file.path);
  const tree = kustomizeTree(objects);
  const passedBy = (object: KubeObject) => (isInput(object) ? tree.passedBy(object.document.file.path) : []);
  // A component may be laid over any base: the overlay that does so need not be in the set.
  const hasComponents = kustomizations.some(({ kind }) => kind === 'Component');
  const isChanged = (object: KubeObject): boolean =>
    passedBy(object).some((value) => changingFields.some((field) => asList(value[field]).length > 0)) ||
    (hasComponents && isInput(object));
  const addsLabels = kustomizations.some(({ value }) =>
    labellingFields.some((field) => Object.keys(value[field] ?? {}).length > 0),
  );
  return {
    isInput,
    mayFill: (object) => isChanged(object) || (addsLabels && isInput(object)),
    isChanged,
    setsImage: (object, image) =>
      passedBy(object).some((value) =>
        asList(value.images).some((entry) => isOfImage(asString(asMapping(entry).name) ?? '', image)),
      ),
    shareUnit: (file, other) => {
      const [units, others] = [tree.unitsOf(file), tree.unitsOf(other)];
      return units.size === 0 ? others.size === 0 : [...units].some((unit) => others.has(unit));
    },
    addsLabels,
    incomplete,
  };
}

/**
 * True when an entry of `images` means this image: its name stands before tag and digest, and may be a regular expression.
 * Source: https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/imagetag/imagetag_updater.go
 */
function isOfImage(name: string, image: string): boolean {
  if (name === '') return false;
  const written = image.replace(/@.*$/, '').replace(/:[^/:]*$/, '');
  if (written === name) return true;
  try {
    return new RegExp(`^(?:${name})$`).test(written);
  } catch {
    return false;
  }
}
