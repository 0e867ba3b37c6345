import { podSpecPath } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../kubernetes/object.ts';
import { compareQuantities, parseQuantity } from '../manifest/pod/quantity.ts';
import { asList, asMapping, isMapping, type Mapping, valueAt } from '../manifest/value.ts';

/** A field of the given template that the cluster has otherwise. */
export interface TemplateDifference {
  /** `spec.containers[app].image` */
  readonly path: string;
  readonly given: string;
  readonly live: string;
}

/** How what was given stands to what the cluster holds. */
export interface GivenTemplate {
  /** Empty where the cluster holds what was given. */
  readonly missing: readonly TemplateDifference[];
  /** What somebody rewrote on the way in: an image by its digest or from a mirror. It is given all the same. */
  readonly rewritten: readonly TemplateDifference[];
}

/** What tells the items of a list apart, as the API server merges them; other lists are compared whole. */
const keys: Readonly<Record<string, readonly string[]>> = {
  containers: ['name'],
  initContainers: ['name'],
  env: ['name'],
  volumes: ['name'],
  imagePullSecrets: ['name'],
  volumeMounts: ['mountPath'],
  volumeDevices: ['devicePath'],
  ports: ['containerPort', 'protocol'],
  hostAliases: ['ip'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
};

/** What the API server fills in where a key is left out. */
const keyDefaults: Readonly<Record<string, string>> = { protocol: 'TCP' };

/**
 * Compares the pod template of a manifest with that of the object in the cluster: only fields that the manifest gives, since
 * the API server and admission webhooks add others. Where `kubectl apply` has kept what it was given, that decides: a value
 * that differs from it was rewritten afterwards.
 */
export function compareGiven(given: Mapping, live: ClusterObject): GivenTemplate {
  const template = templateOf(given, live.kind);
  const differences = [...differ(template, templateOf(live.value, live.kind), '')];
  if (differences.length === 0) return { missing: [], rewritten: [] };
  const { lastApplied } = live;
  if (lastApplied && [...differ(template, templateOf(lastApplied, live.kind), '')].length === 0)
    return { missing: [], rewritten: differences };
  return {
    missing: differences.filter((difference) => !isMirrored(difference)),
    rewritten: differences.filter(isMirrored),
  };
}

/** A pod is its own template; who watches it does not keep its annotations. */
function templateOf(object: Mapping, kind: string): unknown {
  const path = podSpecPath(kind).slice(0, -1);
  if (path.length > 0) return valueAt(object, path);
  return { metadata: { labels: asMapping(object.metadata).labels }, spec: object.spec };
}

function* differ(given: unknown, live: unknown, path: string): Iterable<TemplateDifference> {
  if (isNothing(given)) return;
  if (isMapping(given)) {
    for (const [key, value] of Object.entries(given))
      yield* differ(value, asMapping(live)[key], path === '' ? key : `${path}.${key}`);
    return;
  }
  if (Array.isArray(given)) {
    yield* differInList(given, asList(live), path);
    return;
  }
  if (!isSame(given, live, path)) yield { path, given: written(given), live: written(live) };
}

function* differInList(
  given: readonly unknown[],
  live: readonly unknown[],
  path: string,
): Iterable<TemplateDifference> {
  const by = keys[path.split('.').at(-1) ?? ''];
  if (!by || !given.every(isMapping)) {
    const same =
      given.length === live.length &&
      given.every((item, index) => [...differ(item, live[index], path)].length === 0);
    if (!same) yield { path, given: written(given), live: written(live) };
    return;
  }
  const keyOf = (item: unknown): string =>
    by.map((key) => String(asMapping(item)[key] ?? keyDefaults[key] ?? '')).join('/');
  // The last item of a name counts, as for the API server.
  for (const item of new Map(given.map((each) => [keyOf(each), each])).values()) {
    const found = live.findLast((other) => keyOf(other) === keyOf(item));
    yield* differ(item, found, `${path}[${keyOf(item)}]`);
  }
}

/** What the API server drops: `null`, empty text where it may be left out, an empty map or list. */
function isNothing(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0)
  );
}

function isSame(given: unknown, live: unknown, path: string): boolean {
  if (given === live || String(given) === String(live)) return true;
  // Zero, false and an empty text are what a field has that is left out.
  if (live === undefined) return given === '' || given === false || given === 0;
  if (!/(?:^|\.)(?:limits|requests|sizeLimit|storage|divisor)\b/.test(path)) return false;
  const [a, b] = [parseQuantity(String(given)), parseQuantity(String(live))];
  return a !== undefined && b !== undefined && compareQuantities(a, b) === 0;
}

/** The same image from another place, or by its digest. */
function isMirrored({ path, given, live }: TemplateDifference): boolean {
  if (!/\.image$/.test(path)) return false;
  const [a, b] = [partsOf(given), partsOf(live)];
  const sameName = a.name === b.name || a.name.endsWith(`/${b.name}`) || b.name.endsWith(`/${a.name}`);
  const lastOf = (name: string): string => name.split('/').at(-1) ?? name;
  const moved = sameName || (a.host !== b.host && lastOf(a.name) === lastOf(b.name));
  if (!moved) return false;
  return a.digest !== undefined && b.digest !== undefined
    ? a.digest === b.digest
    : a.tag === b.tag || (b.tag === undefined && b.digest !== undefined);
}

function partsOf(image: string): {
  readonly host: string;
  readonly name: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
} {
  const [reference = '', digest] = image.split('@');
  const tagged = /^(.*?)(?::([\w.-]+))?$/.exec(reference);
  const [full = '', tag] = [tagged?.[1], tagged?.[2]];
  const [first = '', ...rest] = full.split('/');
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const name = hasHost ? rest.join('/') : full;
  return {
    host: hasHost ? first : '',
    name: name.replace(/^library\//, ''),
    tag: tag ?? (digest === undefined ? 'latest' : undefined),
    digest,
  };
}

function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The first differences in words, an image before anything else: `containers[app].image is web:1 instead of web:2`. */
export function differencesText(differences: readonly TemplateDifference[]): string {
  const images = differences.filter(({ path }) => path.endsWith('.image'));
  const ordered = [...images, ...differences.filter((difference) => !images.includes(difference))];
  const shown = ordered.slice(0, mostShown).map(({ path, given, live }) => {
    const place = path.replace(/^spec\./, '');
    return isShown.test(path) ? `${place} is ${cut(live)} instead of ${cut(given)}` : `${place} differs`;
  });
  const more = ordered.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
}

const mostShown = 3;

/** Variables, arguments and annotations may hold secrets: of them only the place is told. */
const isShown = /\.image$|\.(?:limits|requests)\b/;

function cut(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
