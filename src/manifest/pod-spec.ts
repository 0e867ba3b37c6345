import type { KubeObject } from './object.ts';
import { type Path, parsePath } from './path.ts';
import { asList, asMapping, asString, hasKey, isMapping, valueAt } from './value.ts';

/** Where an object keeps a pod template: metadata at `template`, the pod spec at `spec`. */
export interface PodTemplatePlace {
  readonly template: Path;
  readonly spec: Path;
  /** True when the kind is unknown and the shape alone suggests a pod template. */
  readonly guessed: boolean;
  /** True for one step of an Argo Workflow, whose container stands beside the pod's fields. */
  readonly workflowStep?: boolean;
}

const at = (template: Path, spec: Path = [...template, 'spec']): PodTemplatePlace[] => [
  { template, spec, guessed: false },
];

const specTemplate = (): PodTemplatePlace[] => at(['spec', 'template']);

type Finder = (object: KubeObject) => PodTemplatePlace[];

const workflowSteps =
  (spec: Path): Finder =>
  ({ value }) =>
    asList(valueAt(value, [...spec, 'templates'])).flatMap((step, index) => {
      const runsPod = ['container', 'script', 'containerSet'].some((field) =>
        isMapping(asMapping(step)[field]),
      );
      const place: Path = [...spec, 'templates', index];
      return runsPod ? [{ template: place, spec: place, guessed: false, workflowStep: true }] : [];
    });

/** Kinds that own a pod template, by `group/Kind`, each with the API it is defined in. */
const finders: Record<string, Finder> = {
  '/Pod': () => at([], ['spec']),
  '/ReplicationController': specTemplate,
  '/PodTemplate': () => at(['template']),
  'apps/Deployment': specTemplate,
  'apps/StatefulSet': specTemplate,
  'apps/DaemonSet': specTemplate,
  'apps/ReplicaSet': specTemplate,
  'extensions/Deployment': specTemplate,
  'extensions/DaemonSet': specTemplate,
  'extensions/ReplicaSet': specTemplate,
  'batch/Job': specTemplate,
  'batch/CronJob': () => at(['spec', 'jobTemplate', 'spec', 'template']),
  // https://argo-rollouts.readthedocs.io/en/stable/features/specification/
  'argoproj.io/Rollout': ({ value }) => (isMapping(asMapping(value.spec).workloadRef) ? [] : specTemplate()),
  // https://knative.dev/docs/serving/reference/serving-api/
  'serving.knative.dev/Service': specTemplate,
  'serving.knative.dev/Configuration': specTemplate,
  'serving.knative.dev/Revision': () => at([], ['spec']),
  'apps.openshift.io/DeploymentConfig': specTemplate,
  '/DeploymentConfig': specTemplate,
  // https://keda.sh/docs/latest/reference/scaledjob-spec/
  'keda.sh/ScaledJob': () => at(['spec', 'jobTargetRef', 'template']),
  // https://jobset.sigs.k8s.io/docs/reference/jobset.v1alpha2/
  'jobset.x-k8s.io/JobSet': ({ value }) =>
    asList(valueAt(value, ['spec', 'replicatedJobs'])).flatMap((_, index) =>
      at(['spec', 'replicatedJobs', index, 'template', 'spec', 'template']),
    ),
  // https://argo-workflows.readthedocs.io/en/latest/fields/
  'argoproj.io/Workflow': workflowSteps(['spec']),
  'argoproj.io/WorkflowTemplate': workflowSteps(['spec']),
  'argoproj.io/ClusterWorkflowTemplate': workflowSteps(['spec']),
  'argoproj.io/CronWorkflow': workflowSteps(['spec', 'workflowSpec']),
};

/** True for an object whose kind is built in here, however its pod template is found. */
export function isKnownKind({ group, kind }: KubeObject): boolean {
  return Object.hasOwn(finders, `${group}/${kind}`);
}

/**
 * The pod templates of an object: known kinds by exact path, then the `podSpecPaths` of the settings
 * (`group/Kind` → path of the pod template or pod spec), then any `spec.template.spec.containers[].image`.
 */
export function podTemplatesOf(
  object: KubeObject,
  podSpecPaths: Readonly<Record<string, string>> = {},
): readonly PodTemplatePlace[] {
  const key = `${object.group}/${object.kind}`;
  const finder = Object.hasOwn(finders, key) ? finders[key] : undefined;
  if (finder) return finder(object);
  const named = object.group === '' && !Object.hasOwn(podSpecPaths, key) ? object.kind : key;
  const configured = Object.hasOwn(podSpecPaths, named) ? podSpecPaths[named] : undefined;
  if (configured !== undefined) return configuredPlace(object, parsePath(configured));
  const containers = asList(valueAt(object.value, ['spec', 'template', 'spec', 'containers']));
  const looksLikePod = containers.some((container) => asString(asMapping(container).image) !== undefined);
  return looksLikePod
    ? [{ template: ['spec', 'template'], spec: ['spec', 'template', 'spec'], guessed: true }]
    : [];
}

/** A configured path may name the pod spec itself or the template around it. */
function configuredPlace(object: KubeObject, path: Path): PodTemplatePlace[] {
  const value = asMapping(valueAt(object.value, path));
  const namesTemplate = !hasKey(value, 'containers') && isMapping(value.spec);
  const spec = namesTemplate ? [...path, 'spec'] : path;
  const template = namesTemplate ? path : path.at(-1) === 'spec' ? path.slice(0, -1) : path;
  return [{ template, spec, guessed: false }];
}
