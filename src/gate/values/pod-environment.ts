import { parseQuantity } from '../../manifest/pod/quantity.ts';
import { asMapping, asString, hasKey, isMapping, type Mapping } from '../../manifest/value.ts';
import type { FieldChecks, FieldContext, Refusal } from './field-check.ts';
import { dnsSubdomain, formed, quoted } from './formats.ts';

/**
 * Environment variables, below a container.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (ValidateEnv)
 */
export const environmentChecks: FieldChecks = {
  'env.*': variable,
  'env.*.valueFrom': oneSource(
    'fieldRef',
    'resourceFieldRef',
    'configMapKeyRef',
    'secretKeyRef',
    'fileKeyRef',
  ),
  'env.*.valueFrom.configMapKeyRef': named,
  'env.*.valueFrom.secretKeyRef': named,
  'env.*.valueFrom.fieldRef.fieldPath': fieldPath,
  'env.*.valueFrom.resourceFieldRef': resourceField,
  'envFrom.*': oneSource('configMapRef', 'secretRef'),
  'envFrom.*.configMapRef': named,
  'envFrom.*.secretRef': named,
};

/** Since 1.32 any printable character but `=`; before, what a shell might take. */
function* variable(value: unknown, { kubernetesMinor }: FieldContext): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { name, value: text, valueFrom } = value;
  const relaxed = kubernetesMinor >= 32;
  if (typeof name === 'string' && !(relaxed ? /^[ -<>-~]+$/ : /^[-._a-zA-Z][-._a-zA-Z0-9]*$/).test(name)) {
    yield {
      at: ['name'],
      says: name === '' ? 'is empty' : `cannot be ${quoted(name)}`,
      because: relaxed ? 'printable characters, and no =' : 'letters, digits, -, _ and ., no digit first',
      fix: name.includes('=') ? `name: ${name.slice(0, name.indexOf('='))}` : 'name: NAME',
      ...(name === '' ? { answer: 'Required value' } : {}),
    };
  }
  if (typeof text === 'string' && text !== '' && isMapping(valueFrom)) {
    yield {
      at: ['valueFrom'],
      says: 'stands beside value',
      because: 'only one of the two',
      fix: 'remove one of them',
    };
  }
}

function oneSource(...sources: readonly string[]) {
  return function* (value: unknown): Iterable<Refusal> {
    if (!isMapping(value)) return;
    const present = sources.filter((source) => isMapping(value[source]));
    if (present.length === 1) return;
    // An unknown field is what the schema says something about.
    if (present.length === 0 && Object.keys(value).some((key) => !sources.includes(key) && key !== 'prefix'))
      return;
    yield {
      says:
        present.length === 0 ? 'names no source' : `names ${present.length} sources: ${present.join(', ')}`,
      because: 'one source for each entry',
      fix: present.length === 0 ? `one of ${sources.join(', ')}` : 'make an entry of each',
    };
  };
}

function* named(value: unknown, context: FieldContext): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { name = '' } = value;
  const kind = context.line.startsWith('secret') ? 'Secret' : 'ConfigMap';
  if (name === '' || name === null) {
    const missing = { says: `names no ${kind}`, because: 'without a name there is nothing to read' };
    yield {
      ...missing,
      ...(hasKey(value, 'name') ? { at: ['name'] } : {}),
      fix: 'name: NAME',
      answer: 'Required value',
    };
    return;
  }
  for (const refusal of formed(dnsSubdomain)(name, { ...context, line: 'name: ' }))
    yield { ...refusal, at: ['name'] };
}

const podFields = [
  'metadata.name',
  'metadata.namespace',
  'metadata.uid',
  'spec.nodeName',
  'spec.serviceAccountName',
  'status.hostIP',
  'status.hostIPs',
  'status.podIP',
  'status.podIPs',
];

function* fieldPath(value: unknown): Iterable<Refusal> {
  if (typeof value !== 'string' || podFields.includes(value)) return;
  if (/^metadata\.(labels|annotations)\['.+'\]$/.test(value)) return;
  const whole = value === 'metadata.labels' || value === 'metadata.annotations';
  const meant = podFields.find((field) => field.toLowerCase() === value.toLowerCase());
  yield {
    says: `cannot be ${quoted(value)}`,
    because: whole
      ? 'a variable takes one of them; a volume takes all'
      : 'a variable takes only some fields of its pod',
    fix: `fieldPath: ${whole ? `${value}['KEY']` : (meant ?? podFields.join(', or '))}`,
    answer: 'Unsupported value',
  };
}

const resources = /^(?:limits|requests)\.(?:cpu|memory|ephemeral-storage|hugepages-.+)$/;
const memoryDivisors = /^1(?:[kMGTPE]|[KMGTPE]i)?$/;

/** Below `resourceFieldRef` of a variable or of a file in a volume. */
export function* resourceField(value: unknown): Iterable<Refusal> {
  const { resource, divisor } = asMapping(value) as Mapping;
  if (typeof resource !== 'string') return;
  if (!resources.test(resource)) {
    yield {
      at: ['resource'],
      says: `cannot be ${quoted(resource)}`,
      because: 'limits or requests of cpu, memory, ephemeral-storage or hugepages',
      fix: `resource: ${resource.startsWith('requests') ? 'requests' : 'limits'}.${/cpu/i.test(resource) ? 'cpu' : 'memory'}`,
      answer: 'Unsupported value',
    };
    return;
  }
  const written = asString(divisor) ?? (typeof divisor === 'number' ? String(divisor) : undefined);
  if (written === undefined || !parseQuantity(written) || /^0+$/.test(written)) return;
  const ofCpu = resource.endsWith('.cpu');
  if ((ofCpu ? /^1m?$/ : memoryDivisors).test(written)) return;
  yield {
    at: ['divisor'],
    says: `cannot be ${quoted(written)}`,
    because: ofCpu ? '1 or 1m' : '1, or 1 with a unit such as Mi',
    fix: `divisor: ${ofCpu ? '1m' : '1Mi'}`,
  };
}
