import { groupOf, type KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asString, isMapping, valueAt } from '../../../manifest/value.ts';
import type { Site, Use } from '../reference.ts';
import { ingressBackends, routeBackends } from './backends.ts';
import { kindOf, named, podSpecSites } from './pod-sites.ts';

const secret = kindOf('', 'Secret');
const storageClass = kindOf('storage.k8s.io', 'StorageClass');

/** Annotations of ingress controllers that name a Secret as `name` or `namespace/name`. */
const secretAnnotations = [
  'nginx.ingress.kubernetes.io/auth-secret',
  'nginx.ingress.kubernetes.io/auth-tls-secret',
  'nginx.ingress.kubernetes.io/proxy-ssl-secret',
  'ingress.kubernetes.io/auth-secret',
];

/** Places of objects, outside their pods, that name another object: by `group/Kind`. */
const finders: Record<string, (object: KubeObject) => Iterable<Site>> = {
  '/ServiceAccount': function* ({ value }) {
    for (const [index, entry] of asList(value.imagePullSecrets).entries())
      yield* named(asMapping(entry).name, secret, ['imagePullSecrets', index, 'name'], 'pull-secret');
  },
  '/PersistentVolumeClaim': ({ value }) => storage(value, ['spec', 'storageClassName']),
  '/PersistentVolume': volumeSites,
  'apps/StatefulSet': function* ({ value }) {
    const spec = asMapping(value.spec);
    yield* named(spec.serviceName, kindOf('', 'Service'), ['spec', 'serviceName'], 'service');
    for (const index of asList(spec.volumeClaimTemplates).keys())
      yield* storage(value, ['spec', 'volumeClaimTemplates', index, 'spec', 'storageClassName']);
  },
  'networking.k8s.io/Ingress': ingressSites,
  'extensions/Ingress': ingressSites,
  // https://gateway-api.sigs.k8s.io/reference/spec/#gatewaytlsconfig
  'gateway.networking.k8s.io/Gateway': function* ({ value }) {
    for (const [listener, entry] of asList(asMapping(value.spec).listeners).entries()) {
      for (const [index, ref] of asList(asMapping(asMapping(entry).tls).certificateRefs).entries()) {
        const { group, kind, name, namespace } = asMapping(ref);
        if ((group ?? '') !== '' || (kind ?? 'Secret') !== 'Secret') continue;
        const path = ['spec', 'listeners', listener, 'tls', 'certificateRefs', index, 'name'];
        yield* named(name, secret, path, 'tls', { namespace: asString(namespace) });
      }
    }
  },
  'gateway.networking.k8s.io/HTTPRoute': routeSites,
  'gateway.networking.k8s.io/GRPCRoute': routeSites,
  'gateway.networking.k8s.io/TLSRoute': routeSites,
  'gateway.networking.k8s.io/TCPRoute': routeSites,
  // https://argoproj.github.io/argo-rollouts/features/specification/
  'argoproj.io/Rollout': function* ({ value }) {
    for (const [strategy, field] of rolloutServices) {
      const path = ['spec', 'strategy', strategy, field];
      yield* named(valueAt(value, path), kindOf('', 'Service'), path, 'rollout-service');
    }
  },
  // https://keda.sh/docs/latest/concepts/authentication/
  'keda.sh/TriggerAuthentication': function* ({ value }) {
    for (const [index, ref] of asList(asMapping(value.spec).secretTargetRef).entries()) {
      const path = ['spec', 'secretTargetRef', index];
      const { name, key } = asMapping(ref);
      const keys = asString(key) ? [{ name: asString(key) ?? '', path: [...path, 'key'] }] : [];
      yield* named(name, secret, [...path, 'name'], 'scaler-auth', { keys });
    }
  },
  'autoscaling/HorizontalPodAutoscaler': ({ value }) => scaleTarget(value),
  // https://keda.sh/docs/latest/reference/scaledobject-spec/
  'keda.sh/ScaledObject': ({ value }) => scaleTarget(value, { apiVersion: 'apps/v1', kind: 'Deployment' }),
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration': webhookSites,
  'admissionregistration.k8s.io/MutatingWebhookConfiguration': webhookSites,
  'rbac.authorization.k8s.io/RoleBinding': bindingSites,
  'rbac.authorization.k8s.io/ClusterRoleBinding': bindingSites,
  // https://argo-workflows.readthedocs.io/en/latest/fields/#workflowspec: pod fields shared by all steps
  'argoproj.io/Workflow': ({ value }) => workflowSites(value.spec, ['spec']),
  'argoproj.io/WorkflowTemplate': ({ value }) => workflowSites(value.spec, ['spec']),
  'argoproj.io/ClusterWorkflowTemplate': ({ value }) => workflowSites(value.spec, ['spec']),
  'argoproj.io/CronWorkflow': ({ value }) =>
    workflowSites(asMapping(value.spec).workflowSpec, ['spec', 'workflowSpec']),
};

const rolloutServices = [
  ['canary', 'canaryService'],
  ['canary', 'stableService'],
  ['blueGreen', 'activeService'],
  ['blueGreen', 'previewService'],
] as const;

/** Every place of an object, outside its pods, that names another object. */
export function objectSites(object: KubeObject): Iterable<Site> {
  const key = `${object.group}/${object.kind}`;
  return Object.hasOwn(finders, key) ? (finders[key]?.(object) ?? []) : [];
}

function scaleTarget(value: unknown, usual = { apiVersion: '', kind: '' }): Iterable<Site> {
  const { name, kind, apiVersion } = asMapping(asMapping(asMapping(value).spec).scaleTargetRef);
  const target = kindOf(groupOf(asString(apiVersion) || usual.apiVersion), asString(kind) || usual.kind);
  return named(name, target, ['spec', 'scaleTargetRef', 'name'], 'scale-target');
}

function storage(value: unknown, path: Path): Iterable<Site> {
  return named(valueAt(value, path), storageClass, path, 'storage-class');
}

function* ingressSites({ value, annotations }: KubeObject): Iterable<Site> {
  const spec = asMapping(value.spec);
  for (const [index, entry] of asList(spec.tls).entries())
    yield* named(asMapping(entry).secretName, secret, ['spec', 'tls', index, 'secretName'], 'tls');
  for (const annotation of secretAnnotations) {
    const [first = '', second] = (asString(annotations[annotation]) ?? '').split('/');
    const namespace = second === undefined ? undefined : first;
    const path = ['metadata', 'annotations', annotation];
    yield* named(second ?? first, secret, path, 'ingress-auth', { namespace });
  }
  for (const { path, name } of ingressBackends(value))
    yield* named(name, kindOf('', 'Service'), path, 'backend');
  const ingressClass = kindOf('networking.k8s.io', 'IngressClass');
  yield* named(spec.ingressClassName, ingressClass, ['spec', 'ingressClassName'], 'ingress-class');
}

/** Secrets that a PersistentVolume's driver reads; only those whose namespace is written out can be looked up. */
function* volumeSites({ value }: KubeObject): Iterable<Site> {
  const spec = asMapping(value.spec);
  const refs: Path[] = [
    ...['nodePublish', 'nodeStage', 'nodeExpand', 'controllerPublish', 'controllerExpand'].map((step) => [
      'csi',
      `${step}SecretRef`,
    ]),
    ...['cephfs', 'flexVolume', 'iscsi', 'rbd', 'scaleIO', 'storageos'].map((type) => [type, 'secretRef']),
  ];
  for (const ref of refs) {
    const { name, namespace } = asMapping(valueAt(spec, ref));
    if (asString(namespace)) {
      const more = { namespace: asString(namespace) };
      yield* named(name, secret, ['spec', ...ref, 'name'], 'volume-driver', more);
    }
  }
  const { secretName, secretNamespace } = asMapping(spec.azureFile);
  if (asString(secretNamespace)) {
    const more = { namespace: asString(secretNamespace) };
    yield* named(secretName, secret, ['spec', 'azureFile', 'secretName'], 'volume-driver', more);
  }
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#backendref: a Service unless it says otherwise */
function* routeSites({ value }: KubeObject): Iterable<Site> {
  for (const { path, name, namespace } of routeBackends(value))
    yield* named(name, kindOf('', 'Service'), path, 'backend', { namespace });
}

function* webhookSites({ value }: KubeObject): Iterable<Site> {
  for (const [index, webhook] of asList(value.webhooks).entries()) {
    const { name, namespace } = asMapping(asMapping(asMapping(webhook).clientConfig).service);
    const path = ['webhooks', index, 'clientConfig', 'service', 'name'];
    yield* named(name, kindOf('', 'Service'), path, 'webhook', { namespace: asString(namespace) });
  }
}

function* bindingSites(object: KubeObject): Iterable<Site> {
  const { roleRef, subjects } = object.value;
  const { kind, name } = asMapping(roleRef);
  if (kind === 'Role' || kind === 'ClusterRole') {
    yield* named(name, kindOf('rbac.authorization.k8s.io', kind), ['roleRef', 'name'], 'role');
  }
  for (const [index, subject] of asList(subjects).entries()) {
    const { kind: subjectKind, name: subjectName, namespace } = asMapping(subject);
    if (subjectKind !== 'ServiceAccount') continue;
    // A cluster-wide binding has no namespace to fall back to; the API server demands the subject's own.
    if (object.kind === 'ClusterRoleBinding' && !asString(namespace)) continue;
    const use: Use = 'role-subject';
    const more = { namespace: asString(namespace) };
    yield* named(subjectName, kindOf('', 'ServiceAccount'), ['subjects', index, 'name'], use, more);
  }
}

function workflowSites(spec: unknown, path: Path): Iterable<Site> {
  return isMapping(spec) ? podSpecSites(spec, path) : [];
}
