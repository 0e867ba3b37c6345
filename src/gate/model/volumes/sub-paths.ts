import type { Path } from '../../../manifest/path.ts';
import { type Mount, type Volume, volumeOfMount } from '../../../manifest/pod/volume.ts';
import { asList, asMapping, asString, isMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import type { Existence } from '../../references/existence.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { referencesIn } from '../../references/references.ts';
import type { RuleContext } from '../rule.ts';
import { contentsOf, normalPath } from './mounted-files.ts';

/** A ConfigMap or Secret whose keys are the files of a volume. */
export interface KeyedSource {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name: string;
  readonly isOptional: boolean;
  readonly existence: Existence;
}

/** A mount of one file or folder of a volume. */
export interface SubPath {
  readonly mount: Mount;
  /** As it is written. */
  readonly text: string;
  /** Path of the `subPath`, or of the `subPathExpr`. */
  readonly at: Path;
  readonly volume: Volume | undefined;
  /** The objects the files of the volume come from; none for other volumes than those of ConfigMaps and Secrets. */
  readonly sources: readonly KeyedSource[];
}

/** How a container mounts part of a volume; undefined when it mounts all of it, or what a variable will tell. */
export function subPathOf(mount: Mount, container: Container, context: RuleContext): SubPath | undefined {
  const field = asString(mount.value.subPath) ? 'subPath' : 'subPathExpr';
  const text = asString(mount.value[field]) ?? '';
  if (mount.isDevice || text === '' || isPlaceholder(text)) return undefined;
  const volume = volumeOfMount(mount, container.workload);
  const sources = volume ? keyedSources(volume, container, context) : [];
  return { mount, text, at: [...mount.path, field], volume, sources };
}

/**
 * Why the API server refuses a sub path.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (validateLocalDescendingPath)
 */
export function refusedSubPath({ text, mount }: SubPath): string | undefined {
  if (text.startsWith('/')) return 'it must be relative to the root of the volume';
  if (text.split('/').includes('..')) return 'it must not contain ".."';
  const isBoth = asString(mount.value.subPath) && asString(mount.value.subPathExpr);
  return isBoth ? 'subPath and subPathExpr exclude each other' : undefined;
}

/** The files of the volume when the mounted one is not among them; undefined when it is, or nobody can tell. */
export function missingFrom(
  { text, volume, sources }: SubPath,
  container: Container,
  context: RuleContext,
): string[] | undefined {
  const kind = (['configMap', 'secret', 'projected'] as const).find((field) =>
    isMapping(volume?.value[field]),
  );
  const wanted = normalPath(`/${text}`)?.slice(1) ?? '';
  // `..data` is the folder that the kubelet keeps the files in.
  if (!volume || !kind || wanted === '' || wanted.startsWith('..data')) return undefined;
  if (sources.some(({ isOptional }) => isOptional)) return undefined;
  const source = asMapping(volume.value[kind]);
  const { files, isOpen } = contentsOf(kind, source, [...volume.path, kind], container, context);
  if (isOpen) return undefined;
  const paths = files.map(({ path }) => path);
  return paths.some((path) => path === wanted || path.startsWith(`${wanted}/`)) ? undefined : paths;
}

function keyedSources({ value }: Volume, container: Container, context: RuleContext): KeyedSource[] {
  const namespace = context.inventory.namespaceOf(container.workload.object);
  const { existence } = referencesIn(context);
  const parts = [value, ...asList(asMapping(value.projected).sources).map(asMapping)];
  return parts.flatMap(({ configMap, secret }) =>
    [
      { kind: 'ConfigMap' as const, source: asMapping(configMap), name: asMapping(configMap).name },
      {
        kind: 'Secret' as const,
        source: asMapping(secret),
        name: asMapping(secret).secretName ?? asMapping(secret).name,
      },
    ].flatMap(({ kind, source, name }) => {
      if (typeof name !== 'string' || name === '') return [];
      const target = { group: '', kind, name };
      return [
        { kind, name, isOptional: source.optional === true, existence: existence.resolve(target, namespace) },
      ];
    }),
  );
}
