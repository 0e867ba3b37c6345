import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { hookFields, probeFields } from '../../../manifest/pod/probe.ts';
import { volumesOf } from '../../../manifest/pod/volume.ts';
import { asList, asMapping, asString, hasKey, isMapping, valueAt } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import { type Feature, features } from './features.ts';

/** A place where a manifest uses a feature. */
export interface FeatureUse {
  readonly feature: Feature;
  readonly path: Path;
  readonly container?: Container;
}

/** Every use of a feature that is not on by default in Kubernetes of this minor version. */
export function featuresBeyond(
  object: KubeObject,
  workloads: readonly Workload[],
  minor: number,
): FeatureUse[] {
  const uses = [...usesIn(object), ...workloads.flatMap((workload) => [...usesInPod(workload)])];
  return uses.filter(({ feature: { since } }) => since === undefined || since > minor);
}

function* usesInPod(workload: Workload): Iterable<FeatureUse> {
  const { podSpec, podSpecPath } = workload;
  const at = (...path: Path): Path => [...podSpecPath, ...path];
  const securityContext = asMapping(podSpec.securityContext);
  if (isMapping(podSpec.resources)) yield { feature: features.podResources, path: at('resources') };
  if (podSpec.hostUsers === false) yield { feature: features.hostUsers, path: at('hostUsers') };
  if (asString(podSpec.hostnameOverride)) yield { feature: features.hostname, path: at('hostnameOverride') };
  if (asList(podSpec.schedulingGates).length > 0)
    yield { feature: features.schedulingGates, path: at('schedulingGates') };
  if (asString(securityContext.supplementalGroupsPolicy))
    yield { feature: features.groupsPolicy, path: at('securityContext', 'supplementalGroupsPolicy') };
  if (isMapping(securityContext.appArmorProfile))
    yield { feature: features.appArmor, path: at('securityContext', 'appArmorProfile') };
  for (const [index, spread] of asList(podSpec.topologySpreadConstraints).entries()) {
    if (asList(asMapping(spread).matchLabelKeys).length > 0)
      yield {
        feature: features.matchLabelKeys,
        path: at('topologySpreadConstraints', index, 'matchLabelKeys'),
      };
  }
  for (const { value, path } of volumesOf(workload)) {
    if (isMapping(value.image)) yield { feature: features.imageVolume, path: [...path, 'image'] };
    for (const [index, source] of asList(asMapping(value.projected).sources).entries()) {
      for (const [field, used] of [
        ['clusterTrustBundle', features.trustBundle],
        ['podCertificate', features.podCertificate],
      ] as const) {
        if (hasKey(source, field))
          yield { feature: used, path: [...path, 'projected', 'sources', index, field] };
      }
    }
  }
  for (const container of workload.containers) yield* usesInContainer(container, podSpecPath);
}

function* usesInContainer(container: Container, podSpecPath: Path): Iterable<FeatureUse> {
  const { value } = container;
  const use = (used: Feature, ...path: Path): FeatureUse => ({
    feature: used,
    path: [...container.path, ...path],
    container,
  });
  const isInit = container.path[podSpecPath.length] === 'initContainers';
  if (isInit && value.restartPolicy === 'Always') yield use(features.sidecar, 'restartPolicy');
  for (const field of probeFields) {
    if (isMapping(asMapping(value[field]).grpc)) yield use(features.grpcProbe, field, 'grpc');
  }
  const lifecycle = asMapping(value.lifecycle);
  if (asString(lifecycle.stopSignal)) yield use(features.stopSignal, 'lifecycle', 'stopSignal');
  for (const field of hookFields) {
    if (isMapping(asMapping(lifecycle[field]).sleep))
      yield use(features.sleepHook, 'lifecycle', field, 'sleep');
  }
  for (const [index, entry] of asList(value.env).entries()) {
    if (isMapping(asMapping(asMapping(entry).valueFrom).fileKeyRef))
      yield use(features.fileKeyRef, 'env', index, 'valueFrom', 'fileKeyRef');
  }
  for (const [index, mount] of asList(value.volumeMounts).entries()) {
    const { recursiveReadOnly } = asMapping(mount);
    if (asString(recursiveReadOnly) && recursiveReadOnly !== 'Disabled')
      yield use(features.recursive, 'volumeMounts', index, 'recursiveReadOnly');
  }
  if (isMapping(asMapping(value.securityContext).appArmorProfile))
    yield use(features.appArmor, 'securityContext', 'appArmorProfile');
}

/** Fields of objects, by `group/Kind`, that make use of a feature when they hold anything. */
const fields: Record<string, readonly [Path, Feature][]> = {
  'batch/Job': jobFields(['spec']),
  'batch/CronJob': [[['spec', 'timeZone'], features.timeZone], ...jobFields(['spec', 'jobTemplate', 'spec'])],
  'apps/StatefulSet': [
    [['spec', 'ordinals'], features.ordinals],
    [['spec', 'persistentVolumeClaimRetentionPolicy'], features.claimRetention],
    [['spec', 'updateStrategy', 'rollingUpdate', 'maxUnavailable'], features.maxUnavailable],
  ],
  'policy/PodDisruptionBudget': [[['spec', 'unhealthyPodEvictionPolicy'], features.evictUnhealthy]],
  'autoscaling/HorizontalPodAutoscaler': [
    [['spec', 'behavior', 'scaleUp', 'tolerance'], features.tolerance],
    [['spec', 'behavior', 'scaleDown', 'tolerance'], features.tolerance],
  ],
  '/PersistentVolumeClaim': [[['spec', 'volumeAttributesClassName'], features.volumeAttributes]],
};

function jobFields(spec: Path): [Path, Feature][] {
  return [
    [[...spec, 'podFailurePolicy'], features.failurePolicy],
    [[...spec, 'backoffLimitPerIndex'], features.backoffPerIndex],
    [[...spec, 'successPolicy'], features.successPolicy],
    [[...spec, 'podReplacementPolicy'], features.replacementPolicy],
    [[...spec, 'managedBy'], features.managedBy],
  ];
}

function* usesIn(object: KubeObject): Iterable<FeatureUse> {
  const key = `${object.group}/${object.kind}`;
  for (const [path, used] of Object.hasOwn(fields, key) ? (fields[key] ?? []) : []) {
    const value = valueAt(object.value, path);
    if (value !== undefined && value !== null) yield { feature: used, path };
  }
  const { trafficDistribution, minReplicas } = asMapping(object.value.spec);
  if (key === '/Service' && asString(trafficDistribution)) {
    const isNewer = ['PreferSameZone', 'PreferSameNode'].includes(trafficDistribution as string);
    const used = isNewer ? features.sameTraffic : features.trafficDistribution;
    yield { feature: used, path: ['spec', 'trafficDistribution'] };
  }
  if (key === 'autoscaling/HorizontalPodAutoscaler' && minReplicas === 0)
    yield { feature: features.scaleToZero, path: ['spec', 'minReplicas'] };
}
