import { hookFields, probeFields } from '../../manifest/pod/probe.ts';
import { asList, asMapping, asNumber, asString, isMapping, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import {
  addedCapabilities,
  allContexts,
  type Control,
  containerContexts,
  forbidden,
  hasOwnUsers,
  isConfined,
  type PodSecurityViolation,
  podContext,
  volumesOfTypes,
} from './violation.ts';

/** `restricted` has stricter controls in place of these, from the given version of the standard on. */
export const overridden: readonly { readonly control: Control; readonly from: number }[] = [
  { control: (pod) => volumesOfTypes('hostPath volumes', pod, ['hostPath']), from: 0 },
  {
    control: (pod) => addedCapabilities('non-default capabilities', pod, defaultCapabilities),
    from: 22,
  },
  { control: seccompNotUnconfined, from: 19 },
];

/** The controls of the level `baseline` that hold for `restricted` too. */
export const baselineControls: readonly Control[] = [
  hostNamespaces,
  windowsHostProcess,
  privileged,
  hostPorts,
  probeHosts,
  appArmor,
  seLinux,
  procMount,
  sysctls,
];

function* hostNamespaces({ podSpec, podSpecPath }: Workload): Iterable<PodSecurityViolation> {
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) {
    const owner = { path: podSpecPath, value: podSpec };
    if (podSpec[field] === true) yield forbidden('host namespaces', owner, [field], true);
  }
}

function* windowsHostProcess(pod: Workload): Iterable<PodSecurityViolation> {
  for (const owner of allContexts(pod)) {
    if (asMapping(owner.value.windowsOptions).hostProcess !== true) continue;
    yield forbidden('hostProcess', owner, ['windowsOptions', 'hostProcess'], true);
  }
}

function* privileged(pod: Workload): Iterable<PodSecurityViolation> {
  for (const owner of containerContexts(pod)) {
    if (owner.value.privileged === true) yield forbidden('privileged', owner, ['privileged'], true);
  }
}

function* hostPorts({ containers }: Workload): Iterable<PodSecurityViolation> {
  for (const container of containers) {
    for (const [index, port] of asList(container.value.ports).entries()) {
      const number = asNumber(asMapping(port).hostPort);
      const owner = { path: container.path, value: container.value, container };
      if (number) yield forbidden('hostPort', owner, ['ports', index, 'hostPort'], number);
    }
  }
}

const checks = [...probeFields.map((field) => [field]), ...hookFields.map((field) => ['lifecycle', field])];

function* probeHosts({ containers }: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor < 34) return;
  for (const container of containers) {
    const owner = { path: container.path, value: container.value, container };
    for (const check of checks) {
      for (const handler of ['httpGet', 'tcpSocket']) {
        const below = [...check, handler, 'host'];
        const host = asString(valueAt(container.value, below));
        if (host) yield forbidden('probe or lifecycle host', owner, below, host);
      }
    }
  }
}

const appArmorAnnotation = 'container.apparmor.security.beta.kubernetes.io/';

function* appArmor(pod: Workload): Iterable<PodSecurityViolation> {
  const control = 'forbidden AppArmor profile';
  for (const owner of allContexts(pod)) {
    const { appArmorProfile: profile } = owner.value;
    if (!isMapping(profile) || isConfined(profile.type)) continue;
    yield forbidden(control, owner, ['appArmorProfile', 'type'], profile.type ?? 'none');
  }
  const isProfile = (key: string): boolean => key.startsWith(appArmorAnnotation);
  yield* annotations(control, pod, isProfile, /^(?:|runtime\/default|localhost\/.*)$/s);
}

function* seLinux(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  const types = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
  if (minor >= 31) types.push('container_engine_t');
  for (const owner of allContexts(pod)) {
    const { type, user, role } = asMapping(owner.value.seLinuxOptions);
    for (const [field, value] of Object.entries({ type, user, role })) {
      const allowed = field === 'type' ? types : [''];
      if (typeof value !== 'string' || allowed.includes(value)) continue;
      yield forbidden('seLinuxOptions', owner, ['seLinuxOptions', field], value);
    }
  }
}

function* procMount(pod: Workload, minor: number, level: string): Iterable<PodSecurityViolation> {
  if (minor >= 35 && level === 'baseline' && hasOwnUsers(pod)) return;
  for (const owner of containerContexts(pod)) {
    const { procMount: type } = owner.value;
    if (typeof type !== 'string' || type === 'Default') continue;
    yield forbidden('procMount', owner, ['procMount'], type);
  }
}

function* sysctls(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  const owner = podContext(pod);
  for (const [index, sysctl] of asList(owner.value.sysctls).entries()) {
    const name = asString(asMapping(sysctl).name);
    const safeFrom = safeSysctls.get(name ?? '');
    if (name === undefined || (safeFrom !== undefined && safeFrom <= minor)) continue;
    yield forbidden('forbidden sysctls', owner, ['sysctls', index, 'name'], name);
  }
}

/** Up to version 1.18 of the standard annotations counted, then fields. */
function* seccompNotUnconfined(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  const control = 'seccompProfile';
  if (minor < 19) {
    const keys = pod.containers.map(({ name }) => `container.${seccompAnnotation}/${name}`);
    const isProfile = (key: string): boolean => key === `${seccompAnnotation}/pod` || keys.includes(key);
    yield* annotations(control, pod, isProfile, /^(?:runtime\/default|docker\/default|localhost\/.*)$/s);
    return;
  }
  for (const owner of allContexts(pod)) {
    const { seccompProfile: profile } = owner.value;
    if (!isMapping(profile) || isConfined(profile.type)) continue;
    yield forbidden(control, owner, ['seccompProfile', 'type'], profile.type ?? 'none');
  }
}

const seccompAnnotation = 'seccomp.security.alpha.kubernetes.io';

function* annotations(
  control: string,
  { podAnnotations, templatePath }: Workload,
  counts: (key: string) => boolean,
  allowed: RegExp,
): Iterable<PodSecurityViolation> {
  const owner = { path: [...templatePath, 'metadata', 'annotations'], value: podAnnotations };
  for (const [key, value] of Object.entries(podAnnotations)) {
    if (!counts(key) || typeof value !== 'string' || allowed.test(value)) continue;
    yield forbidden(control, owner, [key], value);
  }
}

const defaultCapabilities = new Set([
  ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE'],
  ...['SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
]);

/** Sysctls that every level allows, each with the version of the standard that it is safe from. */
const safeSysctls = new Map([
  ['kernel.shm_rmid_forced', 0],
  ['net.ipv4.ip_local_port_range', 0],
  ['net.ipv4.tcp_syncookies', 0],
  ['net.ipv4.ping_group_range', 0],
  ['net.ipv4.ip_unprivileged_port_start', 0],
  ['net.ipv4.ip_local_reserved_ports', 27],
  ['net.ipv4.tcp_keepalive_time', 29],
  ['net.ipv4.tcp_fin_timeout', 29],
  ['net.ipv4.tcp_keepalive_intvl', 29],
  ['net.ipv4.tcp_keepalive_probes', 29],
  ['net.ipv4.tcp_rmem', 32],
  ['net.ipv4.tcp_wmem', 32],
  ['net.ipv4.tcp_slow_start_after_idle', 37],
  ['net.ipv4.tcp_notsent_lowat', 37],
]);
