import picomatch from 'picomatch';
import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import {
  canonicalRepository,
  type ImageReference,
  parseImageReference,
} from '../../../manifest/pod/image-reference.ts';
import { imagesOf, type WorkloadImage } from '../../../manifest/pod/images.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import type { GateSettings } from '../../../settings/settings.ts';
import { placeholderIn } from './image-placeholders.ts';

/** An image whose name can be judged: it is a valid reference, and nothing fills it in later. */
export interface NamedImage extends WorkloadImage {
  readonly text: string;
  readonly reference: ImageReference;
  /** The name without tag and digest, as written: `registry:5000/app`. */
  readonly name: string;
}

/** An image whose name no runtime takes, or that is a placeholder nobody filled in. */
export interface BrokenImage extends WorkloadImage {
  /** The written text; undefined when it is no text, or none at all. */
  readonly text: string | undefined;
  /** The words that stand for something else, when that is why. */
  readonly placeholder: string | undefined;
  /** Defined when the grammar lets the name through, and still nothing can be pulled by it. */
  readonly reference: ImageReference | undefined;
}

/** Sorts a workload's images into those that can be judged and those that are broken; what is filled in later is neither. */
export function sortImages(
  workload: Workload,
  settings: GateSettings,
): { named: NamedImage[]; broken: BrokenImage[] } {
  const named: NamedImage[] = [];
  const broken: BrokenImage[] = [];
  for (const image of imagesOf(workload)) {
    if (isFilledInLater(image, workload)) continue;
    const text = asString(image.value) || undefined;
    const filled = fillPlaceholders(text ?? '', settings);
    const reference = parseImageReference(filled);
    const placeholder = placeholderIn(filled, reference);
    if (text === undefined || !reference || placeholder !== undefined || isShouted(reference.host)) {
      broken.push({ ...image, text, placeholder, reference });
    } else if (filled === text || !isOpen(reference)) {
      const suffix = /(?::[^:/@]*)?(?:@.*)?$/.exec(text)?.[0].length ?? 0;
      named.push({ ...image, text, reference, name: text.slice(0, text.length - suffix) });
    }
  }
  return { named, broken };
}

/**
 * True when one of the globs matches the image's repository, in its short or its full spelling. A glob without wildcard
 * also covers all that lies below it: `ghcr.io/acme`.
 */
export function matchesImage(reference: ImageReference, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const { host, repository } = reference;
  const matches = matcherOf(globs);
  return (
    matches(host === undefined ? repository : `${host}/${repository}`) ||
    matches(canonicalRepository(reference))
  );
}

const matchers = new WeakMap<readonly string[], (text: string) => boolean>();

/** Compiled once: ten thousand workloads ask the same globs. */
function matcherOf(globs: readonly string[]): (text: string) => boolean {
  let matcher = matchers.get(globs);
  if (!matcher) {
    matcher = picomatch(globs.flatMap((glob) => [glob, `${glob}/**`]));
    matchers.set(globs, matcher);
  }
  return matcher;
}

const argoWorkflows = new Set(['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate', 'CronWorkflow']);

/**
 * Images that are never pulled as they stand here: `auto`, which Istio's injector replaces; parameters and defaults of
 * Argo Workflows; containers that an OpenShift image trigger sets.
 * Sources: https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/#customizing-injection,
 * https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/images/triggering-updates-on-imagestream-changes
 */
function isFilledInLater({ value, container }: WorkloadImage, workload: Workload): boolean {
  const { object } = workload;
  const text = asString(value);
  if (text === 'auto') return true;
  if (object.group === 'argoproj.io' && argoWorkflows.has(object.kind)) {
    return value === undefined || text?.includes('{{') === true;
  }
  if (workload.guessed && value === undefined) return true;
  const trigger = asString(object.annotations['image.openshift.io/triggers']);
  if (trigger?.includes('"fieldPath"')) return container === undefined || trigger.includes(container.name);
  if (object.kind !== 'DeploymentConfig') return false;
  return (text ?? '').trim() === '' || (container !== undefined && isTriggered(object, container.name));
}

/** True for a container whose image a trigger of its DeploymentConfig sets. */
function isTriggered({ value }: KubeObject, container: string): boolean {
  return asList(asMapping(value.spec).triggers)
    .map((trigger) => asMapping(asMapping(trigger).imageChangeParams))
    .some(({ containerNames }) => asList(containerNames).includes(container));
}

/** Stands for a part that something fills in later. Long enough that nobody has it as a tag. */
const standIn = 'placeholder-that-is-filled-in-later';
const zeros = '0'.repeat(64);

const patternsOf = new WeakMap<readonly string[], RegExp[]>();

/** The text with all placeholders that the settings allow replaced by something valid. */
function fillPlaceholders(text: string, settings: GateSettings): string {
  const { allow } = settings.placeholders;
  let patterns = patternsOf.get(allow);
  if (!patterns) {
    patterns = allow.map((pattern) => new RegExp(pattern, 'g'));
    patternsOf.set(allow, patterns);
  }
  return patterns.reduce(
    (filled, pattern) =>
      filled.replace(pattern, (...found) => {
        if (found[0] === '') return '';
        const offset = found.find((part) => typeof part === 'number') ?? 0;
        const before = filled.slice(0, offset);
        if (before.endsWith('@sha256:')) return zeros;
        return before.endsWith('@') ? `sha256:${zeros}` : standIn;
      }),
    text,
  );
}

/** A capital letter makes a first part a registry host, but `Acme` without dot or port is none that exists. */
function isShouted(host: string | undefined): boolean {
  return host !== undefined && /[A-Z]/.test(host) && !/[.:]/.test(host);
}

/** True when the version itself, or the name right before it, is filled in later: then nothing is known about it. */
function isOpen({ tag, digest, shortName }: ImageReference): boolean {
  return tag?.includes(standIn) === true || digest === `sha256:${zeros}` || shortName.includes(standIn);
}

/** Where a finding about an image stands, and which container it is about. */
export function problemSite(image: WorkloadImage): { at: Path; container?: string } {
  return { at: image.path, ...(image.container ? { container: image.container.name } : {}) };
}

/** Tags that move, unless the settings of `image-floating-tag` name others. */
export const floatingTags: readonly string[] = [
  'stable',
  'main',
  'master',
  'dev',
  'edge',
  'nightly',
  'canary',
  'latest-*',
  '*-latest',
];

/** The tag of an image when it moves: `latest`, also where no tag is written, or one that the globs name. */
export function floatingTag({ tag, digest }: ImageReference, globs: readonly string[]): string | undefined {
  if (digest !== undefined) return undefined;
  if (tag === undefined || tag === 'latest') return 'latest';
  return globs.length > 0 && matcherOf(globs)(tag) ? tag : undefined;
}

/** A fix text for an image that names no fixed version: with the version its labels name, else an example. */
export function pinnedExample({ name, path }: NamedImage, workload: Workload): string {
  const key = 'app.kubernetes.io/version';
  const label = asString(workload.podLabels[key]) ?? asString(workload.object.labels[key]) ?? '';
  const version = /^[\w][\w.-]*$/.test(label) && label !== 'latest' ? label : '1.2.3';
  const pinned = `${name}:${version}`;
  return `use the version you tested, preferably with its digest (crane digest ${pinned}), for example\n${path.at(-1)}: ${pinned}`;
}
