import { asList, asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import { cidr, dnsSubdomain, formed, formedOrEmpty, ingressHost, quoted } from './formats.ts';

/**
 * Ingresses and network policies.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go
 */
export const networkingChecks: Readonly<Record<string, FieldChecks>> = {
  'networking.k8s.io/Ingress': {
    spec: somethingToServe,
    'spec.rules.*.host': formedOrEmpty(ingressHost),
    'spec.tls.*.hosts.*': formedOrEmpty(ingressHost),
    'spec.ingressClassName': formed(dnsSubdomain),
    'spec.rules.*.http.paths.*': path,
    'spec.rules.*.http.paths.*.backend': backend,
    'spec.defaultBackend': backend,
  },
  'networking.k8s.io/NetworkPolicy': {
    'spec.ingress.*.from.*': peer,
    'spec.egress.*.to.*': peer,
    'spec.ingress.*.from.*.ipBlock.cidr': formed(cidr),
    'spec.egress.*.to.*.ipBlock.cidr': formed(cidr),
    'spec.ingress.*.from.*.ipBlock.except.*': formed(cidr),
    'spec.egress.*.to.*.ipBlock.except.*': formed(cidr),
    'spec.ingress.*.ports.*': portRange,
    'spec.egress.*.ports.*': portRange,
  },
};

function* somethingToServe(value: unknown): Iterable<Refusal> {
  const { rules, defaultBackend } = asMapping(value);
  if (asList(rules).length > 0 || isMapping(defaultBackend)) return;
  yield {
    says: 'has neither rules nor defaultBackend',
    because: 'there is nothing to lead to',
    fix: 'rules: […]',
  };
}

function* path(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { path: text, pathType } = value;
  const strict = pathType === 'Prefix' || pathType === 'Exact';
  if (!strict && pathType !== 'ImplementationSpecific') return;
  const written = text ?? '';
  if (typeof written !== 'string' || (written === '' && !strict)) return;
  if (!written.startsWith('/')) {
    yield {
      at: ['path'],
      says: written === '' ? 'is missing' : `cannot be ${quoted(written)}`,
      because: 'it begins with /',
      fix: `path: /${written}`,
    };
    return;
  }
  if (!strict) return;
  const forbidden = ['//', '/./', '/../', '%2f', '%2F'].find((part) => written.includes(part));
  if (forbidden)
    yield {
      at: ['path'],
      says: `cannot be ${quoted(written)}`,
      because: `it must not contain ${forbidden}`,
      fix: 'write the path it leads to',
    };
}

function* backend(value: unknown): Iterable<Refusal> {
  const { service: target, resource } = asMapping(value);
  if (isMapping(value) && !isMapping(target)) {
    if (isMapping(resource) || Object.keys(value).length > 0) return;
    const fix = 'service: {name: NAME, port: {number: 80}}';
    yield { says: 'is empty', because: 'it must say where requests go', fix };
  }
  if (!isMapping(target)) return;
  const { number, name } = asMapping(target.port);
  if (Boolean(number) !== Boolean(name)) return;
  yield {
    at: ['service', 'port'],
    says: number ? 'has both number and name' : 'has neither number nor name',
    because: 'one of the two says which port',
    fix: number ? 'remove one of the two' : 'port: {number: 80}',
    ...(number ? {} : { answer: 'Required value' }),
  };
}

function* peer(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { ipBlock, podSelector, namespaceSelector } = value;
  const selects = isMapping(podSelector) || isMapping(namespaceSelector);
  if (isMapping(ipBlock) && selects) {
    yield {
      says: 'has an ipBlock and a selector',
      because: 'addresses or pods, one entry for each',
      fix: 'make two entries',
      answer: 'Forbidden',
    };
  } else if (!isMapping(ipBlock) && !selects && Object.keys(value).length === 0) {
    yield {
      says: 'is empty',
      because: 'it must say who',
      fix: '- podSelector: {}',
      answer: 'Required value',
    };
  }
}

function* portRange(value: unknown): Iterable<Refusal> {
  const { port, endPort } = asMapping(value);
  if (typeof endPort !== 'number') return;
  if (typeof port === 'number' && endPort >= port) return;
  yield {
    at: ['endPort'],
    says: `is ${endPort}`,
    because: typeof port === 'number' ? `it must be ${port} or more` : 'port must be a number then',
    fix: 'remove endPort',
  };
}
