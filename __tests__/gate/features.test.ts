import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { features } from '../../src/gate/model/objects/features.ts';
import { featuresBeyond } from '../../src/gate/model/objects/new-features.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import { newestKubernetesMinor, oldestKubernetesMinor } from '../../src/settings/settings.ts';

const schemas = readFileSync(
  new URL('../../kubeconform-wasm/kubernetes-schemas.txt', import.meta.url),
  'utf8',
).split('\n');

/** The first of the bundled versions whose OpenAPI document has a field. */
function firstWith(definition: string, field: string): number {
  const minors = schemas
    .filter((line) => line.startsWith(`definitions/io.k8s.api.${definition}.json\t`))
    .filter((line) => line.includes(`"${field}":`))
    .map((line) => Number(/\t1\.(\d+)/.exec(line)?.[1]));
  return Math.min(...minors);
}

/** Each feature, and a field that came with it. */
const fields: [keyof typeof features, string, string][] = [
  ['sidecar', 'core.v1.Container', 'restartPolicy'],
  ['grpcProbe', 'core.v1.Probe', 'grpc'],
  ['imageVolume', 'core.v1.Volume', 'image'],
  ['podResources', 'core.v1.PodSpec', 'resources'],
  ['fileKeyRef', 'core.v1.EnvVarSource', 'fileKeyRef'],
  ['sleepHook', 'core.v1.LifecycleHandler', 'sleep'],
  ['stopSignal', 'core.v1.Lifecycle', 'stopSignal'],
  ['hostUsers', 'core.v1.PodSpec', 'hostUsers'],
  ['hostname', 'core.v1.PodSpec', 'hostnameOverride'],
  ['schedulingGates', 'core.v1.PodSpec', 'schedulingGates'],
  ['groupsPolicy', 'core.v1.PodSecurityContext', 'supplementalGroupsPolicy'],
  ['recursive', 'core.v1.VolumeMount', 'recursiveReadOnly'],
  ['trustBundle', 'core.v1.VolumeProjection', 'clusterTrustBundle'],
  ['podCertificate', 'core.v1.VolumeProjection', 'podCertificate'],
  ['matchLabelKeys', 'core.v1.TopologySpreadConstraint', 'matchLabelKeys'],
  ['appArmor', 'core.v1.SecurityContext', 'appArmorProfile'],
  ['failurePolicy', 'batch.v1.JobSpec', 'podFailurePolicy'],
  ['backoffPerIndex', 'batch.v1.JobSpec', 'backoffLimitPerIndex'],
  ['successPolicy', 'batch.v1.JobSpec', 'successPolicy'],
  ['replacementPolicy', 'batch.v1.JobSpec', 'podReplacementPolicy'],
  ['managedBy', 'batch.v1.JobSpec', 'managedBy'],
  ['timeZone', 'batch.v1.CronJobSpec', 'timeZone'],
  ['ordinals', 'apps.v1.StatefulSetSpec', 'ordinals'],
  ['claimRetention', 'apps.v1.StatefulSetSpec', 'persistentVolumeClaimRetentionPolicy'],
  ['maxUnavailable', 'apps.v1.RollingUpdateStatefulSetStrategy', 'maxUnavailable'],
  ['trafficDistribution', 'core.v1.ServiceSpec', 'trafficDistribution'],
  ['evictUnhealthy', 'policy.v1.PodDisruptionBudgetSpec', 'unhealthyPodEvictionPolicy'],
  ['tolerance', 'autoscaling.v2.HPAScalingRules', 'tolerance'],
  ['volumeAttributes', 'core.v1.PersistentVolumeClaimSpec', 'volumeAttributesClassName'],
];

describe('the features', () => {
  test.each(fields)('%s is known since its field is in the OpenAPI document', (name, definition, field) => {
    const { known, since = newestKubernetesMinor + 1 } = features[name];
    expect(firstWith(definition, field)).toBe(Math.max(known, oldestKubernetesMinor));
    expect(since).toBeGreaterThanOrEqual(known);
  });

  test('are all compared, or are a value of an older field', () => {
    const compared = new Set<string>(fields.map(([name]) => name));
    expect(Object.keys(features).filter((name) => !compared.has(name))).toEqual([
      'sameTraffic',
      'scaleToZero',
    ]);
  });
});

describe('uses of a feature', () => {
  const pod = (spec: string) => `{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {${spec}}}`;

  test.each([
    [pod('initContainers: [{name: a, restartPolicy: Always}]'), 28, ['spec.initContainers.0.restartPolicy']],
    [pod('initContainers: [{name: a, restartPolicy: Always}]'), 29, []],
    [pod('containers: [{name: a, restartPolicy: Always}]'), 28, []],
    [pod('hostUsers: true'), 28, []],
    [pod('volumes: [{name: a, image: {reference: b}}]'), 34, ['spec.volumes.0.image']],
    [pod('volumes: [{name: a, image: {reference: b}}]'), 35, []],
    ['{apiVersion: batch/v1, kind: CronJob, spec: {timeZone: UTC}}', 24, ['spec.timeZone']],
    ['{apiVersion: acme.io/v1, kind: CronJob, spec: {timeZone: UTC}}', 24, []],
    ['{apiVersion: v1, kind: Service, spec: {trafficDistribution: PreferClose}}', 31, []],
    [
      '{apiVersion: v1, kind: Service, spec: {trafficDistribution: PreferSameZone}}',
      33,
      ['spec.trafficDistribution'],
    ],
  ])('%s in 1.%i: %j', (text, minor, paths) => {
    const options = { kubernetesMinor: minor };
    const { objects, workloads } = readManifestSet([{ path: 'a.yaml', text, named: true }], [], options);
    const [object] = objects;
    if (!object) throw new Error('no object');
    expect(featuresBeyond(object, workloads, minor).map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
