import type { KubeObject } from '../../manifest/object.ts';
import { asMapping, asString } from '../../manifest/value.ts';
import type { FieldChecks, FieldContext, Refusal } from './field-check.ts';
import {
  annotationKey,
  dns1035Label,
  dnsLabel,
  dnsSubdomain,
  type Format,
  formed,
  formedOrEmpty,
  keysFormed,
  labelKey,
  labelValue,
  pathSegment,
} from './formats.ts';

/** Keys and values of a map of labels, of an object or a pod template. */
export const labelChecks = {
  labels: keysFormed(labelKey),
  'labels.*': formed(labelValue),
  annotations: annotations,
} satisfies FieldChecks;

/** Below `metadata` of any object. */
export const metadataChecks: FieldChecks = {
  ...labelChecks,
  name: objectName,
  namespace: formedOrEmpty(dnsLabel),
  'finalizers.*': finalizer,
};

/** Kinds whose names are read as a part of a path, and those that Kubernetes itself names. */
const anyName = new Set([
  'CertificateSigningRequest',
  'ClusterTrustBundle',
  'IPAddress',
  'User',
  'Group',
  'Identity',
]);

const longest: Readonly<Record<string, number>> = { CronJob: 52, Job: 63 };

function* objectName(name: unknown, context: FieldContext): Iterable<Refusal> {
  const { object, kubernetesMinor } = context;
  const { group, kind } = object;
  const format = formatOfName(object, kubernetesMinor);
  // Aggregated APIs have rules of their own.
  if (!format || typeof name !== 'string' || name === '' || group.endsWith('openshift.io')) return;
  yield* formed(format)(name, context);
  const most = group === 'batch' ? longest[kind] : undefined;
  if (most !== undefined && name.length > most && format.accepts(name)) {
    yield {
      says: `has ${name.length} characters`,
      because: `at most ${most}, since ${kind === 'CronJob' ? 'its Jobs add a time to it' : 'it becomes a label of its pods'}`,
      fix: `name: ${name.slice(0, most).replace(/[-.]+$/, '')}`,
    };
  }
  yield* reserved(object, name);
}

function formatOfName({ group, kind }: KubeObject, kubernetesMinor: number): Format | undefined {
  if (group === 'rbac.authorization.k8s.io') return pathSegment;
  if (group === '' && kind === 'Namespace') return dnsLabel;
  // Newer versions may take a digit first: RelaxedServiceNameValidation is on its way.
  if (group === '' && kind === 'Service') return kubernetesMinor <= 35 ? dns1035Label : dnsLabel;
  // Its name is the host name of its pods, up to a number.
  if (group === 'apps' && kind === 'StatefulSet') return dnsLabel;
  return anyName.has(kind) ? undefined : dnsSubdomain;
}

function* reserved({ group, kind, value }: KubeObject, name: string): Iterable<Refusal> {
  if (
    group === 'scheduling.k8s.io' &&
    kind === 'PriorityClass' &&
    /^system-(?!(cluster|node)-critical$)/.test(name)
  ) {
    const fix = `name: ${name.slice('system-'.length)}`;
    yield { says: `cannot be "${name}"`, because: 'system- is reserved', fix, answer: 'Forbidden' };
  }
  const { group: ownGroup, names } = asMapping(value.spec);
  const plural = asString(asMapping(names).plural);
  if (kind !== 'CustomResourceDefinition' || !plural || typeof ownGroup !== 'string') return;
  const expected = `${plural}.${ownGroup}`;
  if (name === expected) return;
  yield {
    says: `cannot be "${name}"`,
    because: 'spec.names.plural, a dot, spec.group',
    fix: `name: ${expected}`,
  };
}

const largestAnnotations = 262_144;

function* annotations(value: unknown, context: FieldContext): Iterable<Refusal> {
  yield* keysFormed(annotationKey)(value, context);
  const size = Object.entries(asMapping(value)).reduce(
    (sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(asString(text) ?? ''),
    0,
  );
  if (size <= largestAnnotations) return;
  yield {
    says: `have ${size} bytes`,
    because: `at most ${largestAnnotations}`,
    fix: 'put what is that large into a ConfigMap',
    answer: 'Too long',
  };
}

const standardFinalizers = ['kubernetes', 'orphan', 'foregroundDeletion'];

/** Custom resources may have others; a warning is all they get. */
function* finalizer(value: unknown, { object }: FieldContext): Iterable<Refusal> {
  if (typeof value !== 'string' || value.includes('/') || object.group.includes('.')) return;
  if (standardFinalizers.includes(value)) return;
  yield {
    says: `cannot be "${value}"`,
    because: 'it needs a domain before it',
    fix: `- example.com/${value}`,
  };
}
