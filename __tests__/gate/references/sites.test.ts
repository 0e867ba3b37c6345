import { expect, test } from '@jest/globals';
import { referencesIn } from '../../../src/gate/references/references.ts';
import { formatPath } from '../../../src/manifest/path.ts';
import { contextOf } from './inventory-of.ts';

function referencesOf(text: string): string[] {
  const context = contextOf(text);
  const references = referencesIn(context);
  return context.inventory.objects
    .flatMap((object) => references.of(object))
    .map(
      ({ path, target, use, optional, keys, namespace, idle }) =>
        `${formatPath(path)} ${target.kind} ${namespace ? `${namespace}/` : ''}${target.name} ${use}${keys.map(({ name }) => ` [${name}]`).join('')}${optional ? ' optional' : ''}${idle ? ' idle' : ''}`,
    );
}

test('every place of a pod that names an object', () => {
  expect(
    referencesOf(`
apiVersion: v1
kind: Pod
metadata: {name: p, namespace: shop}
spec:
  serviceAccount: old
  priorityClassName: high
  runtimeClassName: gvisor
  imagePullSecrets: [{name: login}, {}, null]
  initContainers:
    - {name: i, envFrom: [{secretRef: {name: s1}}]}
  ephemeralContainers:
    - {name: e, env: [{name: A, valueFrom: {configMapKeyRef: {name: c0, key: a}}}]}
  containers:
    - name: c
      volumeMounts: [{name: v1}, {name: v2}, {name: v3}, {name: v5}, {name: v6}, null]
      env:
        - {name: A, valueFrom: {configMapKeyRef: {name: c1, key: a, optional: true}}}
        - {name: B, valueFrom: {secretKeyRef: {name: s2, key: b, optional: "true"}}}
        - {name: C, value: plain}
        - {name: D, valueFrom: {fieldRef: {fieldPath: metadata.name}}}
        - {name: E, valueFrom: {secretKeyRef: {name: "{{inputs.parameters.secret}}", key: b}}}
        - null
      envFrom: [{prefix: X_, configMapRef: {name: c2}}, {configMapRef: {name: 5}}]
  volumes:
    - {name: v1, configMap: {name: c3, items: [{key: k1, path: p}, {key: k2, path: q}]}}
    - {name: v2, secret: {secretName: s3, optional: true}}
    - name: v3
      projected:
        sources:
          - {configMap: {name: c4}}
          - {secret: {name: s4, items: [{key: k3, path: p}]}}
          - {serviceAccountToken: {path: t}}
    - {name: v4, persistentVolumeClaim: {claimName: claim}}
    - {name: v5, csi: {driver: secrets-store.csi.k8s.io, volumeAttributes: {secretProviderClass: spc}, nodePublishSecretRef: {name: s5}}}
    - {name: v6, azureFile: {secretName: s6, shareName: x}}
    - {name: v7, rbd: {secretRef: {name: s7}}}
    - {name: v8, ephemeral: {volumeClaimTemplate: {spec: {storageClassName: fast}}}}
    - {name: v9, emptyDir: {}}
`),
  ).toMatchInlineSnapshot(`
[
  "spec.initContainers[0].envFrom[0].secretRef.name Secret shop/s1 envFrom",
  "spec.containers[0].env[0].valueFrom.configMapKeyRef.name ConfigMap shop/c1 env [a] optional",
  "spec.containers[0].env[1].valueFrom.secretKeyRef.name Secret shop/s2 env [b]",
  "spec.containers[0].envFrom[0].configMapRef.name ConfigMap shop/c2 envFrom",
  "spec.ephemeralContainers[0].env[0].valueFrom.configMapKeyRef.name ConfigMap shop/c0 env [a]",
  "spec.volumes[0].configMap.name ConfigMap shop/c3 volume [k1] [k2]",
  "spec.volumes[1].secret.secretName Secret shop/s3 volume optional",
  "spec.volumes[2].projected.sources[0].configMap.name ConfigMap shop/c4 projected",
  "spec.volumes[2].projected.sources[1].secret.name Secret shop/s4 projected [k3]",
  "spec.volumes[3].persistentVolumeClaim.claimName PersistentVolumeClaim shop/claim volume-claim",
  "spec.volumes[4].csi.nodePublishSecretRef.name Secret shop/s5 volume-driver",
  "spec.volumes[4].csi.volumeAttributes.secretProviderClass SecretProviderClass shop/spc secret-provider-class",
  "spec.volumes[5].azureFile.secretName Secret shop/s6 volume-driver",
  "spec.volumes[6].rbd.secretRef.name Secret shop/s7 volume-driver idle",
  "spec.volumes[7].ephemeral.volumeClaimTemplate.spec.storageClassName StorageClass fast storage-class",
  "spec.imagePullSecrets[0].name Secret shop/login pull-secret",
  "spec.serviceAccount ServiceAccount shop/old service-account",
  "spec.priorityClassName PriorityClass high priority-class",
  "spec.runtimeClassName RuntimeClass gvisor runtime-class",
]
`);
});

test.each([
  [
    '{apiVersion: v1, kind: ServiceAccount, metadata: {name: x, namespace: shop}, imagePullSecrets: [{name: login}]}',
    ['imagePullSecrets[0].name Secret shop/login pull-secret'],
  ],
  [
    '{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: x, namespace: shop}, spec: {serviceName: peers, volumeClaimTemplates: [{spec: {storageClassName: fast}}], template: {spec: {containers: []}}}}',
    [
      'spec.serviceName Service shop/peers service',
      'spec.volumeClaimTemplates[0].spec.storageClassName StorageClass fast storage-class',
    ],
  ],
  [
    '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: x, namespace: shop}, spec: {storageClassName: fast}}',
    ['spec.storageClassName StorageClass fast storage-class'],
  ],
  [
    '{apiVersion: v1, kind: PersistentVolume, metadata: {name: x}, spec: {azureFile: {secretName: s, secretNamespace: shop}, csi: {nodePublishSecretRef: {name: t}}}}',
    ['spec.azureFile.secretName Secret shop/s volume-driver'],
  ],
  [
    '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: x, namespace: shop, annotations: {nginx.ingress.kubernetes.io/auth-secret: m/users, nginx.ingress.kubernetes.io/auth-tls-secret: ca}}, spec: {ingressClassName: nginx, tls: [{secretName: cert}, {hosts: [a]}]}}',
    [
      'spec.tls[0].secretName Secret shop/cert tls',
      'metadata.annotations["nginx.ingress.kubernetes.io/auth-secret"] Secret m/users ingress-auth',
      'metadata.annotations["nginx.ingress.kubernetes.io/auth-tls-secret"] Secret shop/ca ingress-auth',
      'spec.ingressClassName IngressClass nginx ingress-class',
    ],
  ],
  [
    '{apiVersion: gateway.networking.k8s.io/v1, kind: Gateway, metadata: {name: x, namespace: shop}, spec: {listeners: [{tls: {certificateRefs: [{name: a}, {name: b, namespace: m}, {kind: Other, name: c}]}}]}}',
    [
      'spec.listeners[0].tls.certificateRefs[0].name Secret shop/a tls',
      'spec.listeners[0].tls.certificateRefs[1].name Secret m/b tls',
    ],
  ],
  [
    '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: x, namespace: shop}, spec: {scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: d}}}',
    ['spec.scaleTargetRef.name Deployment shop/d scale-target'],
  ],
  [
    '{apiVersion: admissionregistration.k8s.io/v1, kind: MutatingWebhookConfiguration, metadata: {name: x}, webhooks: [{clientConfig: {service: {name: s, namespace: shop}}}, {clientConfig: {url: u}}]}',
    ['webhooks[0].clientConfig.service.name Service shop/s webhook'],
  ],
  [
    '{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: x, namespace: shop}, roleRef: {kind: Role, name: r}, subjects: [{kind: ServiceAccount, name: a}, {kind: User, name: u}]}',
    ['roleRef.name Role shop/r role', 'subjects[0].name ServiceAccount shop/a role-subject'],
  ],
  [
    '{apiVersion: argoproj.io/v1alpha1, kind: CronWorkflow, metadata: {name: x, namespace: shop}, spec: {workflowSpec: {serviceAccountName: w, templates: [{name: t, container: {image: "i:1", envFrom: [{configMapRef: {name: c}}]}}]}}}',
    [
      'spec.workflowSpec.serviceAccountName ServiceAccount shop/w service-account',
      'spec.workflowSpec.templates[0].container.envFrom[0].configMapRef.name ConfigMap shop/c envFrom',
    ],
  ],
])('%s', (text, references) => {
  expect(referencesOf(text)).toEqual(references);
});
