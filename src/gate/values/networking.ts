import { asList, asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, FieldContext, Refusal } from './field-check.ts';
import { cidr, dnsSubdomain, formed, ingressHost, quoted } from './formats.ts';

/**
 * Ingresses and network policies.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/networking/validation/validation.go
 */
export const networkingChecks: Readonly<Record<string, FieldChecks>> = {
  'networking.k8s.io/Ingress': {
    spec: somethingToServe,
    'spec.rules.*.host': host,
    'spec.tls.*.hosts.*': host,
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

function* host(value: unknown, context: FieldContext): Iterable<Refusal> {
  if (value !== '') yield* formed(ingressHost)(value, context);
}

function* path(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { path: text, pathType } = value;
  if (pathType !== 'Prefix' && pathType !== 'Exact') return;
  const written = text ?? '';
  if (typeof written !== 'string') return;
  if (!written.startsWith('/')) {
    yield {
      at: ['path'],
      says: written === '' ? 'is missing' : `cannot be ${quoted(written)}`,
      because: `with pathType ${pathType} it begins with /`,
      fix: `path: /${written}`,
    };
    return;
  }
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
  const { service: target } = asMapping(value);
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
