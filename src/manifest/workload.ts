import type { KubeObject } from './object.ts';
import type { Path } from './path.ts';
import { isKnownKind, type PodTemplatePlace, podTemplatesOf } from './pod-spec.ts';
import { asList, asMapping, asString, isMapping, type Mapping, valueAt } from './value.ts';

/** How a workload is meant to run: for ever behind a Service, to completion, or as a bare pod nobody replaces. */
export type WorkloadClass = 'service-like' | 'batch' | 'static';

/** What a container is to its pod. A sidecar is an init container with `restartPolicy: Always` (Kubernetes 1.29). */
export type ContainerClass = 'regular' | 'sidecar' | 'init' | 'ephemeral';

/** One pod template of an object, with its containers flattened. All paths start at the object's root. */
export interface Workload {
  readonly object: KubeObject;
  readonly class: WorkloadClass;
  /** True when only the shape suggests a pod template; nothing found here may block. */
  readonly guessed: boolean;
  /** True for a Helm test hook: it never runs in production. */
  readonly testHook: boolean;
  readonly podSpec: Mapping;
  readonly podSpecPath: Path;
  readonly podLabels: Mapping;
  readonly podAnnotations: Mapping;
  readonly templatePath: Path;
  readonly containers: readonly Container[];
  readonly title: string;
}

/** One container of a workload. */
export interface Container {
  readonly workload: Workload;
  readonly class: ContainerClass;
  readonly name: string;
  readonly value: Mapping;
  readonly path: Path;
  /** `checkout (Deployment shop/checkout)` */
  readonly title: string;
}

/** Settings that decide how objects are seen. */
export interface ViewOptions {
  readonly podSpecPaths?: Readonly<Record<string, string>>;
  /** Minor version of the target Kubernetes: 35 for 1.35. */
  readonly kubernetesMinor: number;
}

/** The workload views of an object; none for an object that owns no pods. */
export function workloadsOf(object: KubeObject, options: ViewOptions): Workload[] {
  return podTemplatesOf(object, options.podSpecPaths).flatMap((place) => {
    const podSpec = valueAt(object.value, place.spec);
    return isMapping(podSpec) ? [viewWorkload(object, place, podSpec, options)] : [];
  });
}

function viewWorkload(
  object: KubeObject,
  place: PodTemplatePlace,
  podSpec: Mapping,
  options: ViewOptions,
): Workload {
  const metadata = asMapping(valueAt(object.value, [...place.template, 'metadata']));
  const hook = asString(object.annotations['helm.sh/hook']) ?? '';
  const containers: Container[] = [];
  const workload: Workload = {
    object,
    class: classify(object, podSpec, hook),
    guessed: place.guessed,
    testHook: hook.split(',').some((event) => event.trim().startsWith('test')),
    podSpec,
    podSpecPath: place.spec,
    podLabels: asMapping(metadata.labels),
    podAnnotations: asMapping(metadata.annotations),
    templatePath: place.template,
    containers,
    title: object.title,
  };
  for (const [field, path, value] of containerValues(place, podSpec)) {
    const name =
      asString(value.name) ?? (place.workflowStep ? (asString(podSpec.name) ?? 'main') : '(no name)');
    containers.push({
      workload,
      class: classOf(field, value, options),
      name,
      value,
      path,
      title: `${name} (${object.title})`,
    });
  }
  return workload;
}

const batchKinds = new Set(['Job', 'CronJob', 'ScaledJob', 'JobSet']);
const workflowKinds = new Set(['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate', 'CronWorkflow']);

function classify(object: KubeObject, podSpec: Mapping, hook: string): WorkloadClass {
  if (batchKinds.has(object.kind) || workflowKinds.has(object.kind)) return 'batch';
  if (object.kind === 'Pod' || object.kind === 'PodTemplate') {
    const restarts = podSpec.restartPolicy === undefined || podSpec.restartPolicy === 'Always';
    return hook === '' && restarts ? 'static' : 'batch';
  }
  // Of a kind that is not known, the pods say themselves that they end.
  const ends = podSpec.restartPolicy === 'Never' || podSpec.restartPolicy === 'OnFailure';
  return ends && !isKnownKind(object) ? 'batch' : 'service-like';
}

type Field = 'containers' | 'initContainers' | 'ephemeralContainers' | 'sidecars';

function* containerValues(place: PodTemplatePlace, podSpec: Mapping): Iterable<[Field, Path, Mapping]> {
  for (const field of ['initContainers', 'containers', 'sidecars', 'ephemeralContainers'] as const) {
    if (field === 'sidecars' && !place.workflowStep) continue;
    for (const [index, value] of asList(podSpec[field]).entries()) {
      if (isMapping(value)) yield [field, [...place.spec, field, index], value];
    }
  }
  if (!place.workflowStep) return;
  for (const field of ['container', 'script'] as const) {
    const value = podSpec[field];
    if (isMapping(value)) yield ['containers', [...place.spec, field], value];
  }
  for (const [index, value] of asList(asMapping(podSpec.containerSet).containers).entries()) {
    if (isMapping(value)) yield ['containers', [...place.spec, 'containerSet', 'containers', index], value];
  }
}

function classOf(field: Field, value: Mapping, options: ViewOptions): ContainerClass {
  if (field === 'ephemeralContainers') return 'ephemeral';
  if (field === 'sidecars') return 'sidecar';
  if (field === 'containers') return 'regular';
  return value.restartPolicy === 'Always' && options.kubernetesMinor >= 29 ? 'sidecar' : 'init';
}
