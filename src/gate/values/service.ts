import { asList, asMapping, isMapping, type Mapping } from '../../manifest/value.ts';
import type { FieldChecks, Refusal } from './field-check.ts';
import {
  cidr,
  dnsLabel,
  dnsSubdomain,
  formed,
  formedOrEmpty,
  ingressHost,
  ipAddress,
  keysFormed,
  labelKey,
  labelValue,
  quoted,
} from './formats.ts';
import { portNumber } from './numbers.ts';

/**
 * A Service.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (ValidateService)
 */
export const serviceChecks: FieldChecks = {
  spec: service,
  'spec.selector': keysFormed(labelKey),
  'spec.selector.*': formed(labelValue),
  'spec.ports': servicePorts,
  'spec.ports.*.port': portNumber,
  'spec.ports.*.targetPort': portNumber,
  'spec.ports.*.name': formedOrEmpty(dnsLabel),
  'spec.externalIPs.*': formed(ipAddress),
  'spec.loadBalancerSourceRanges.*': formed(cidr),
};

function* service(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  if (value.type === 'ExternalName') return yield* elsewhere(value);
  yield* address(value);
  yield* unfit(value);
}

function* elsewhere({ externalName }: Mapping): Iterable<Refusal> {
  const at = ['externalName'];
  if (typeof externalName !== 'string' || externalName === '') {
    const fix = 'externalName: db.example.com';
    yield { at, says: 'is missing', because: 'it is where the name leads', fix, answer: 'Required value' };
    return;
  }
  const name = externalName.replace(/\.$/, '');
  if (dnsSubdomain.accepts(name)) return;
  const fix = `externalName: ${ingressHost.nearest?.(name) || 'db.example.com'}`;
  yield { at, says: `cannot be ${quoted(externalName)}`, because: 'a DNS name alone', fix };
}

function* address({ type, clusterIP, ports }: Mapping): Iterable<Refusal> {
  if (clusterIP !== 'None' && asList(ports).length === 0) {
    yield {
      at: ['ports'],
      says: ports === undefined ? 'is missing' : 'is empty',
      because: 'only a headless Service does without',
      fix: 'ports: [{port: 80}]',
      answer: 'Required value',
    };
  }
  if (typeof clusterIP !== 'string' || clusterIP === '') return;
  const at = ['clusterIP'];
  if (clusterIP !== 'None' && !ipAddress.accepts(clusterIP)) {
    const fix = 'clusterIP: None, for a headless Service; else remove it';
    yield { at, says: `cannot be ${quoted(clusterIP)}`, because: ipAddress.rule, fix };
  }
  if (clusterIP === 'None' && (type === 'NodePort' || type === 'LoadBalancer')) {
    const because = 'a headless Service has no address to open';
    yield { at, says: `cannot be None beside type ${type}`, because, fix: 'remove clusterIP, or type' };
  }
}

/** Fields that only other types have. */
function* unfit(spec: Mapping): Iterable<Refusal> {
  const type = spec.type ?? 'ClusterIP';
  if (type !== 'ClusterIP' && type !== 'NodePort') return;
  const says = `stands beside type ${type}`;
  const fix = 'remove it, or write\ntype: LoadBalancer';
  if (asList(spec.loadBalancerSourceRanges).length > 0) {
    const at = ['loadBalancerSourceRanges'];
    yield { at, key: true, says, because: 'there is no load balancer', fix, answer: 'Forbidden' };
  }
  if (type === 'NodePort') return;
  if (spec.externalTrafficPolicy && asList(spec.externalIPs).length === 0) {
    yield { at: ['externalTrafficPolicy'], says, because: 'no traffic comes from outside', fix };
  }
  for (const [index, port] of asList(spec.ports).entries()) {
    if (!asMapping(port).nodePort) continue;
    const at = ['ports', index, 'nodePort'];
    const because = 'the nodes open no port for it';
    yield { at, says, because, fix: 'remove nodePort, or write\ntype: NodePort', answer: 'Forbidden' };
  }
}

/** Several ports must have a name each. */
function* servicePorts(value: unknown): Iterable<Refusal> {
  const ports = asList(value).map(asMapping);
  const names = new Set<string>();
  const numbers = new Set<string>();
  for (const [index, { name = '', port, protocol = 'TCP' }] of ports.entries()) {
    if (typeof name !== 'string' || typeof port !== 'number' || typeof protocol !== 'string') continue;
    const because = 'several ports are told apart by name';
    if (ports.length > 1 && name === '') {
      yield { at: [index, 'name'], says: 'is missing', because, fix: 'name: http', answer: 'Required value' };
    }
    if (name !== '' && names.has(name)) {
      const says = `is ${quoted(name)} a second time`;
      yield { at: [index, 'name'], says, because, fix: `name: ${name}-2`, answer: 'Duplicate value' };
    }
    const number = `${port}/${protocol}`;
    if (numbers.has(number)) {
      yield {
        at: [index, 'port'],
        says: `is ${number} a second time`,
        because: 'one entry for each port and protocol',
        fix: 'remove one of the two',
        answer: 'Duplicate value',
      };
    }
    names.add(name);
    numbers.add(number);
  }
}
