import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asNumber, asString, isMapping, type Mapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { referencesIn } from '../../references/references.ts';
import type { RuleContext } from '../rule.ts';

/** What a container finds at a path below the mount of a ConfigMap, Secret or projected volume. */
export interface MountedFile {
  /** `volume scripts (ConfigMap checkout-scripts)` */
  readonly title: string;
  /** The volume itself, for a fix. */
  readonly kind: 'configMap' | 'secret' | 'projected';
  /** Permission bits of the file; undefined when what is written is no valid mode. */
  readonly mode: number | undefined;
  /** Path of the mode in the volume, where it would have to be written. */
  readonly modePath: Path;
  /** `absent` only where everything that can lie in the volume is known. */
  readonly state: 'present' | 'absent' | 'unknown';
  /** The files that are known to be there, as the container sees them. */
  readonly files: readonly string[];
  /** True when the mount is of one file or folder of the volume. */
  readonly isSubPath: boolean;
}

/** Modes of files where nothing is written: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ */
const usualMode = 0o644;

/**
 * The file behind an absolute path, when the innermost mount over it is a ConfigMap, Secret or projected volume; undefined
 * for any other path.
 */
export function mountedFileAt(
  container: Container,
  path: string,
  context: RuleContext,
): MountedFile | undefined {
  const wanted = normalPath(path);
  const mount = wanted === undefined ? undefined : innermostMount(container, wanted);
  if (wanted === undefined || !mount || asString(mount.value.subPathExpr)) return undefined;
  const { podSpec, podSpecPath } = container.workload;
  const index = asList(podSpec.volumes).findIndex((volume) => asMapping(volume).name === mount.value.name);
  const volume = asMapping(asList(podSpec.volumes)[index]);
  const kind = (['configMap', 'secret', 'projected'] as const).find((field) => isMapping(volume[field]));
  if (index < 0 || kind === undefined) return undefined;
  const source = asMapping(volume[kind]);
  const volumePath = [...podSpecPath, 'volumes', index, kind];
  const subPath = asString(mount.value.subPath) ?? '';
  const inVolume = joined(subPath, wanted.slice(mount.path.length));
  const contents = contentsOf(kind, source, volumePath, container, context);
  const file = contents.files.find((each) => each.path === inVolume);
  const { value, path: modePath } = file?.mode ?? {
    value: source.defaultMode,
    path: [...volumePath, 'defaultMode'],
  };
  const isFolder = contents.files.some((each) => each.path.startsWith(`${inVolume}/`)) || inVolume === '';
  return {
    title: `volume ${asString(volume.name)} (${contents.titles.join(', ')})`,
    kind,
    mode: modeOf(value),
    modePath,
    state: file ? 'present' : contents.isOpen || isFolder ? 'unknown' : 'absent',
    files: contents.files.flatMap((each) => visibleAt(each.path, subPath, mount.path)),
    isSubPath: subPath !== '',
  };
}

export interface VolumeFile {
  readonly path: string;
  /** Its own mode, when one is written. */
  readonly mode?: { readonly value: unknown; readonly path: Path } | undefined;
}

export interface Contents {
  readonly files: readonly VolumeFile[];
  /** True when there may be other files. */
  readonly isOpen: boolean;
  readonly titles: readonly string[];
}

export function contentsOf(
  kind: MountedFile['kind'],
  source: Mapping,
  path: Path,
  container: Container,
  context: RuleContext,
): Contents {
  if (kind === 'configMap')
    return keyedContents('ConfigMap', source.name, source.items, path, container, context);
  if (kind === 'secret')
    return keyedContents('Secret', source.secretName, source.items, path, container, context);
  const parts = asList(source.sources).map((entry, index): Contents => {
    const { configMap, secret, serviceAccountToken, downwardAPI } = asMapping(entry);
    const at = [...path, 'sources', index];
    if (isMapping(configMap)) {
      const place = [...at, 'configMap'];
      return keyedContents('ConfigMap', configMap.name, configMap.items, place, container, context);
    }
    if (isMapping(secret)) {
      const place = [...at, 'secret'];
      return keyedContents('Secret', secret.name, secret.items, place, container, context);
    }
    const token = asString(asMapping(serviceAccountToken).path);
    if (token !== undefined) return { files: [{ path: token }], isOpen: false, titles: [] };
    const items = isMapping(downwardAPI)
      ? itemsOf(downwardAPI.items, [...at, 'downwardAPI', 'items'])
      : undefined;
    return { files: items ?? [], isOpen: items === undefined, titles: [] };
  });
  return {
    files: parts.flatMap(({ files }) => files),
    isOpen: parts.some(({ isOpen }) => isOpen),
    titles: parts.flatMap(({ titles }) => titles),
  };
}

/** The files of one ConfigMap or Secret: its items, else all its keys. */
function keyedContents(
  kind: 'ConfigMap' | 'Secret',
  name: unknown,
  items: unknown,
  path: Path,
  container: Container,
  context: RuleContext,
): Contents {
  const target = { group: '', kind, name: asString(name) ?? '' };
  const titles = [`${kind} ${target.name}`];
  if (asList(items).length > 0) {
    return { files: itemsOf(items, [...path, 'items']), isOpen: false, titles };
  }
  const namespace = context.inventory.namespaceOf(container.workload.object);
  const existence = referencesIn(context).existence.resolve(target, namespace);
  const keys = existence.state === 'unknown' ? 'open' : existence.keys;
  if (keys === 'open' || keys === 'unwritten') return { files: [], isOpen: true, titles };
  return { files: [...keys].map((key) => ({ path: key })), isOpen: false, titles };
}

function itemsOf(items: unknown, path: Path): VolumeFile[] {
  return asList(items).flatMap((item, index) => {
    const { path: inVolume, mode } = asMapping(item);
    const written =
      mode === undefined || mode === null ? undefined : { value: mode, path: [...path, index, 'mode'] };
    const normal = normalPath(`/${asString(inVolume) ?? ''}`)?.slice(1);
    return normal ? [{ path: normal, mode: written }] : [];
  });
}

function innermostMount(container: Container, path: string): { value: Mapping; path: string } | undefined {
  let best: { value: Mapping; path: string } | undefined;
  for (const mount of asList(container.value.volumeMounts)) {
    const value = asMapping(mount);
    const at = normalPath(asString(value.mountPath) ?? '');
    if (at === undefined || (path !== at && !path.startsWith(at === '/' ? at : `${at}/`))) continue;
    if (!best || at.length > best.path.length) best = { value, path: at };
  }
  return best;
}

function modeOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return usualMode;
  const mode = asNumber(value);
  return mode !== undefined && Number.isInteger(mode) && mode >= 0 && mode <= 0o777 ? mode : undefined;
}

function visibleAt(inVolume: string, subPath: string, mountPath: string): string[] {
  const base = joined(subPath, '');
  if (base === '') return [`${mountPath === '/' ? '' : mountPath}/${inVolume}`];
  if (inVolume === base) return [mountPath];
  return inVolume.startsWith(`${base}/`) ? [`${mountPath}${inVolume.slice(base.length)}`] : [];
}

function joined(subPath: string, below: string): string {
  return (normalPath(`/${subPath}/${below}`) ?? '/').slice(1);
}

/** An absolute path without `.`, `..`, doubled or trailing slashes; undefined for a relative one, or one with variables. */
export function normalPath(path: string): string | undefined {
  if (!path.startsWith('/') || path.includes('$(')) return undefined;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
