import { asList, asMapping, asNumber, asString, valueAt } from '../../manifest/value.ts';
import type { Cited } from '../cite/cite.ts';
import type { WorkloadFacts } from '../facts/facts.ts';
import type { LogCause } from '../log-causes.ts';
import type { Failure } from '../tree/failure.ts';
import { type Address, addressOf } from './address.ts';
import { type FoundService, type Target, targetOf } from './service.ts';

/** `db:5432`, `db`, or nothing: the address that a log finding is about. */
export function addressText(failure: Failure, cause: LogCause): string {
  const address = addressOf(failure, [cause]);
  if (!address) return '';
  const target = targetOf(failure, address);
  const written = address.port === undefined ? address.host : `${address.host}:${address.port}`;
  return target.kind === 'service' && !address.host.startsWith(target.object.name)
    ? `Service ${target.object.name} (${written})`
    : written;
}

/** Cites the state of the other side: whether the Service exists, has that port and has ready endpoints. */
export function citeDependency(failure: Failure, cause: LogCause): Cited[] {
  const address = addressOf(failure, [cause]);
  if (!address) return [];
  const target = targetOf(failure, address);
  return [...citeEnvironment(failure, address), ...citeTarget(address, target, cause)];
}

function citeEnvironment({ workload, container }: Failure, { host, port, from }: Address): Cited[] {
  if (from === undefined) return [];
  const among = from === 'command' ? 'in the command' : 'among the variables';
  const text = `the log names no address; the only one ${among} is ${host}${port === undefined ? '' : `:${port}`}`;
  const field = from === 'command' ? 'command and args' : `env ${from}`;
  const source = `${workload.object.kind} ${workload.object.name}, container ${container?.name}: ${field}`;
  return [{ origin: 'spec', source, text, proves: false }];
}

function citeTarget(address: Address, target: Target, cause: LogCause): Cited[] {
  if (target.kind === 'no service') {
    const text = `there is no Service ${target.name} in namespace ${target.namespace}${target.sure ? '' : ', as far as the evidence goes'}`;
    const source = `Services of namespace ${target.namespace}`;
    return [{ origin: 'object', source, text, proves: target.sure && cause === 'dependency-not-resolved' }];
  }
  if (target.kind !== 'service') return [];
  const { object, endpoints } = target;
  const facts = [
    `${address.host} is this Service`,
    portFact(address, target),
    target.externalName === undefined ? undefined : `it leads out of the cluster, to ${target.externalName}`,
    endpoints === undefined
      ? 'its endpoints are not in the evidence'
      : `${endpoints.ready} of ${endpoints.all} endpoint${endpoints.all === 1 ? '' : 's'} ready`,
    target.behind && `behind it ${stateOf(target.behind)}`,
  ];
  const unreachable = endpoints?.ready === 0 || (lacksPort(address, target) && endpoints !== undefined);
  return [
    {
      origin: 'object',
      source: `Service ${object.namespace}/${object.name}`,
      text: facts.filter((fact) => fact !== undefined).join('; '),
      proves: unreachable && cause === 'dependency-unreachable',
    },
  ];
}

/** A headless Service has no ports of its own: the pods' count there. */
function lacksPort({ port }: Address, { object, ports, externalName }: FoundService): boolean {
  const headless = asMapping(object.value.spec).clusterIP === 'None';
  return (
    port !== undefined && !headless && externalName === undefined && !ports.some((each) => each.port === port)
  );
}

function portFact(address: Address, target: FoundService): string | undefined {
  if (target.ports.length === 0) return undefined;
  const listed = target.ports.map(({ port, name }) => (name ? `${port} (${name})` : String(port))).join(', ');
  return lacksPort(address, target) ? `it has no port ${address.port}, only ${listed}` : `port ${listed}`;
}

function stateOf({ object, pods, desired, value }: WorkloadFacts): string {
  const status = asMapping(valueAt(value, ['status']));
  const said = asNumber(status.readyReplicas) ?? asNumber(status.numberReady) ?? 0;
  const ready = pods.filter(({ containers }) =>
    containers.every((each) => each.kind === 'init' || each.ready),
  );
  return `${object.kind} ${object.name}, ${Math.max(ready.length, pods.length === 0 ? said : 0)} of ${desired} pods ready`;
}

/** Remedies, depending on the destination of the address. */
export function dependencyAdvice(failure: Failure, cause: LogCause): string[] {
  const address = addressOf(failure, [cause]);
  if (!address) return [];
  const target = targetOf(failure, address);
  switch (target.kind) {
    case 'service':
      return serviceAdvice(address, target);
    case 'no service':
      return [
        ...(target.near === undefined ? [] : [`there is a Service "${target.near}": did you mean that?`]),
        ...(target.elsewhere === undefined
          ? []
          : [`namespace ${target.elsewhere} has one of that name: write ${target.name}.${target.elsewhere}`]),
        `create Service "${target.name}" in namespace ${target.namespace}, or correct the name`,
      ];
    case 'own pod':
      return ownPodAdvice(failure, address);
    case 'outside':
      return [];
  }
}

function serviceAdvice(address: Address, target: FoundService): string[] {
  const { object, endpoints, selector, behind, ports } = target;
  const name = `Service ${object.name}`;
  if (lacksPort(address, target)) {
    const [only] = ports;
    return [
      ports.length === 1 && only
        ? `${name} listens on ${only.port}, not on ${address.port}: correct the port`
        : `${name} has no port ${address.port}: correct the port`,
    ];
  }
  if (endpoints?.all === 0) {
    return [
      selector === undefined
        ? `${name} has neither a selector nor endpoints: nothing is behind it`
        : `${name} selects ${selector}, and no pod has that: start what it should lead to, or correct the selector`,
      ...(behind ? [`${stateOf(behind)}: look there first`] : []),
    ];
  }
  if (endpoints?.ready === 0) {
    return [
      behind
        ? `look at ${stateOf(behind)}: until one is, ${name} refuses every connection`
        : `none of the ${endpoints.all} pods behind ${name} is ready: look there first (${endpoints.first})`,
    ];
  }
  return endpoints === undefined
    ? [`look behind ${name} first: the first command tells whether a pod there is ready`]
    : [
        `${name} has ${endpoints.ready} ready endpoint${endpoints.ready === 1 ? '' : 's'} now: it was not there in time, or a NetworkPolicy is in between`,
      ];
}

/** The command that shows who is behind the Service, or which Services there are. */
export function dependencyCommand(failure: Failure, cause: LogCause): string {
  const address = addressOf(failure, [cause]);
  const target = address && targetOf(failure, address);
  return target?.kind === 'service'
    ? `kubectl -n ${target.object.namespace} get endpointslices -l kubernetes.io/service-name=${target.object.name}`
    : `kubectl -n ${failure.workload.object.namespace} get services`;
}

/** In a pod, localhost is the pod: another container of it, or a mistake. */
function ownPodAdvice({ pod, workload }: Failure, { host, port }: Address): string[] {
  const containers = asList((pod?.spec ?? workload.podSpec).containers).map(asMapping);
  const owner = containers.find(({ ports }) =>
    asList(ports).some((entry) => asMapping(entry).containerPort === port),
  );
  const name = asString(owner?.name);
  return [
    name === undefined
      ? `${host} is the pod itself, and no container of it declares ${port === undefined ? 'such a port' : `port ${port}`}: name the Service instead`
      : `${host}:${port} is container ${name} of the same pod: make it a sidecar (an init container with restartPolicy: Always), then it starts first`,
  ];
}

/** From which Secret or ConfigMap the container takes what it logs in with. */
export function credentialSources({ container }: Failure): string[] {
  return asList(container?.spec.env)
    .map(asMapping)
    .flatMap(({ name, value, valueFrom }) => {
      const { secretKeyRef, configMapKeyRef } = asMapping(valueFrom);
      const { name: object, key } = asMapping(secretKeyRef ?? configMapKeyRef);
      const called = asString(name) ?? '';
      if (asString(value) && /pass|pwd|token|secret|cred/i.test(called))
        return [`${called} is written in the template`];
      return object !== undefined && /pass|pwd|user|token|key|secret|auth|cred|url|uri|dsn/i.test(called)
        ? [`${called} comes from ${secretKeyRef ? 'Secret' : 'ConfigMap'} ${object}, key ${key}`]
        : [];
    });
}
