import { besideFile } from '../../manifest/kustomization.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, asString, hasKey } from '../../manifest/value.ts';
import type { Keys } from './keys.ts';
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
  /** True when a kustomization of the set may change what its inputs hold. */
  readonly changesInputs: boolean;
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
  const changesInputs = kustomizations.some(({ value }) =>
    changingFields.some((field) => asList(value[field]).length > 0),
  );
  const addsLabels = kustomizations.some(({ value }) =>
    labellingFields.some((field) => Object.keys(value[field] ?? {}).length > 0),
  );
  return {
    isInput,
    mayFill: (object) => (changesInputs || addsLabels) && isInput(object),
    changesInputs,
    addsLabels,
    incomplete,
  };
}
