import { portRefusal } from '../../manifest/pod/container-port.ts';
import { asList, asMapping, isMapping } from '../../manifest/value.ts';
import type { FieldChecks, FieldContext, Refusal } from './field-check.ts';
import { dnsLabel, dnsSubdomain, formed, formedOrEmpty, ipAddress, labelKey, quoted } from './formats.ts';
import { atLeast, portNumber, userId, within } from './numbers.ts';
import { environmentChecks } from './pod-environment.ts';
import { resourceNames } from './pod-resources.ts';
import { schedulingChecks } from './pod-scheduling.ts';
import { privilegedPropagation, volumeChecks } from './pod-volumes.ts';

const userChecks: FieldChecks = {
  'securityContext.runAsUser': userId,
  'securityContext.runAsGroup': userId,
  'securityContext.seccompProfile': localProfile,
  'securityContext.appArmorProfile': localProfile,
};

const containerChecks: FieldChecks = {
  ...environmentChecks,
  ...userChecks,
  '': privilegedPropagation,
  name: formed(dnsLabel),
  'ports.*.name': portName,
  'ports.*.containerPort': portNumber,
  'ports.*.hostPort': within(0, 65_535),
  resources: resourceNames,
  'volumeMounts.*.mountPath': notEmpty,
};

/**
 * A pod's spec, without its probes and what is written twice, which rules of their own look at.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (ValidatePodSpec)
 */
export const podChecks: FieldChecks = {
  ...volumeChecks,
  ...schedulingChecks,
  ...userChecks,
  'securityContext.fsGroup': userId,
  'securityContext.supplementalGroups.*': userId,
  'securityContext.sysctls.*.name': sysctl,
  '': together,
  hostname: formedOrEmpty(dnsLabel),
  subdomain: formedOrEmpty(dnsLabel),
  nodeName: formedOrEmpty(dnsSubdomain),
  serviceAccountName: formedOrEmpty(dnsSubdomain),
  priorityClassName: formedOrEmpty(dnsSubdomain),
  'imagePullSecrets.*.name': formedOrEmpty(dnsSubdomain),
  activeDeadlineSeconds: atLeast(1),
  'hostAliases.*.ip': formed(ipAddress),
  'hostAliases.*.hostnames.*': formed(dnsSubdomain),
  'readinessGates.*.conditionType': formed(labelKey),
  ...Object.fromEntries(
    ['containers', 'initContainers', 'ephemeralContainers'].flatMap((list) =>
      Object.entries(containerChecks).map(
        ([path, check]) => [`${list}.*${path === '' ? '' : `.${path}`}`, check] as const,
      ),
    ),
  ),
};

/** What a pod template may not have, although a pod may. */
export function* templateRefusals(podSpec: unknown, runsForEver: boolean): Iterable<Refusal> {
  const { activeDeadlineSeconds, ephemeralContainers } = asMapping(podSpec);
  if (runsForEver && typeof activeDeadlineSeconds === 'number' && activeDeadlineSeconds > 0) {
    yield {
      at: ['activeDeadlineSeconds'],
      says: 'is for Jobs only',
      because: 'these pods run forever',
      fix: 'remove it',
      answer: 'Forbidden',
    };
  }
  if (asList(ephemeralContainers).length > 0) {
    yield {
      at: ['ephemeralContainers'],
      key: true,
      says: 'cannot be in a template',
      because: 'kubectl debug adds them to a pod that runs',
      fix: 'remove it',
      answer: 'Forbidden',
    };
  }
}

function* portName(value: unknown, { line }: FieldContext): Iterable<Refusal> {
  const because = typeof value === 'string' && value !== '' ? portRefusal(value) : undefined;
  if (!because || typeof value !== 'string') return;
  const meant = value
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 15)
    .replaceAll(/^-+|-+$/g, '');
  const fix = portRefusal(meant) ? `${line}http` : `${line}${meant}`;
  yield { says: `cannot be ${quoted(value)}`, because, fix };
}

function* notEmpty(value: unknown, { line }: FieldContext): Iterable<Refusal> {
  if (value === '')
    yield { says: 'is empty', because: 'it is needed', fix: `${line}/data`, answer: 'Required value' };
}

function* localProfile(value: unknown): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { type, localhostProfile } = value;
  if (type === 'Localhost' && !localhostProfile) {
    yield {
      says: 'names no file',
      because: 'type Localhost reads one from the node',
      fix: 'localhostProfile: profiles/NAME.json; or\ntype: RuntimeDefault',
      answer: 'Required value',
    };
  } else if (typeof type === 'string' && type !== 'Localhost' && typeof localhostProfile === 'string') {
    const at = ['localhostProfile'];
    yield {
      at,
      says: `stands beside type ${type}`,
      because: 'only Localhost reads a file',
      fix: 'remove it',
    };
  }
}

function* sysctl(value: unknown, { line }: FieldContext): Iterable<Refusal> {
  const form = /^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$/;
  if (typeof value !== 'string' || (form.test(value) && value.length <= 253)) return;
  const fix = `${line}net.core.somaxconn`;
  yield {
    says: `cannot be ${quoted(value)}`,
    because: 'small letters, digits, - and _, with . between',
    fix,
  };
}

function* together(value: unknown, { kubernetesMinor }: FieldContext): Iterable<Refusal> {
  if (!isMapping(value)) return;
  const { dnsPolicy, dnsConfig, hostUsers, hostNetwork, hostPID, hostIPC, shareProcessNamespace } = value;
  if (dnsPolicy === 'None' && asList(asMapping(dnsConfig).nameservers).length === 0) {
    yield {
      at: ['dnsPolicy'],
      says: 'is None, and dnsConfig names no server',
      because: 'the pod could ask nobody',
      fix: 'dnsConfig: {nameservers: [10.9.8.7]}; or remove dnsPolicy',
      answer: 'Required value',
    };
  }
  if (shareProcessNamespace === true && hostPID === true) {
    yield {
      at: ['shareProcessNamespace'],
      says: 'stands beside hostPID',
      because: 'the processes of the node are shared already',
      fix: 'remove one of the two',
    };
  }
  if (hostNetwork === true) yield* otherHostPorts(value);
  // Newer versions may allow some of it.
  if (hostUsers !== false || kubernetesMinor > 35) return;
  for (const [field, shared] of Object.entries({ hostNetwork, hostPID, hostIPC })) {
    if (shared !== true) continue;
    yield {
      at: [field],
      says: 'stands beside hostUsers: false',
      because: 'users of its own need namespaces of its own',
      fix: 'remove one of the two',
      answer: 'Forbidden',
    };
  }
}

/** A pod in the network of its node has no ports but those of the node. */
function* otherHostPorts({ containers }: Record<string, unknown>): Iterable<Refusal> {
  for (const [index, container] of asList(containers).entries()) {
    for (const [number, entry] of asList(asMapping(container).ports).entries()) {
      const { hostPort, containerPort } = asMapping(entry);
      if (typeof hostPort !== 'number' || typeof containerPort !== 'number') continue;
      if (hostPort === 0 || hostPort === containerPort) continue;
      yield {
        at: ['containers', index, 'ports', number, 'hostPort'],
        says: `is ${hostPort}, containerPort ${containerPort}`,
        because: 'with hostNetwork they are the same',
        fix: `hostPort: ${containerPort}`,
      };
    }
  }
}
