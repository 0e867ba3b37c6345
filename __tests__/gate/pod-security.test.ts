import { describe, expect, test } from '@jest/globals';
import { enforcedPolicy, isPolicyVersion } from '../../src/gate/pod-security/policy.ts';
import { podSecurityViolations } from '../../src/gate/pod-security/standards.ts';
import { formatPath } from '../../src/manifest/path.ts';
import { podOf } from './pods.ts';

/** What a container needs to pass `restricted`, and a pod. */
const own = 'allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}';
const shared = 'runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}';

function check(version: string, container: string, pod: string, metadata = 'name: web'): string[] {
  const [level, minor] = version.split(':') as ['baseline' | 'restricted', string];
  const workload = podOf(`containers: [{name: app${container ? `, ${container}` : ''}}], ${pod}`, {
    metadata,
  }).pod;
  const violations = podSecurityViolations(workload, { level, minor: Number(minor) });
  return violations.map(
    ({ at, isAbsent }) => `${isAbsent ? 'no ' : ''}${formatPath(at).replace(/^spec\./, '')}`,
  );
}

const sc = (fields: string): string => `securityContext: {${fields}}`;
const good = sc(own);

/** One line a case: level and version, container, pod, what breaks it. The expectations are upstream's own. */
describe('controls', () => {
  test.each<[string, string, string, string[]]>([
    [
      'baseline:37',
      '',
      'hostNetwork: true, hostPID: true, hostIPC: true',
      ['hostNetwork', 'hostPID', 'hostIPC'],
    ],
    ['baseline:37', '', 'hostNetwork: false, hostPID: "true"', []],
    ['baseline:37', sc('privileged: true'), '', ['containers[0].securityContext.privileged']],
    ['baseline:37', sc('privileged: false'), '', []],
    [
      'baseline:37',
      sc('capabilities: {add: [CHOWN, NET_RAW]}'),
      '',
      ['containers[0].securityContext.capabilities.add[1]'],
    ],
    [
      'restricted:21',
      sc('allowPrivilegeEscalation: false, capabilities: {add: [NET_RAW]}'),
      sc(shared),
      ['containers[0].securityContext.capabilities.add[0]'],
    ],
    [
      'restricted:37',
      sc('allowPrivilegeEscalation: false, capabilities: {drop: [ALL], add: [NET_BIND_SERVICE, CHOWN]}'),
      sc(shared),
      ['containers[0].securityContext.capabilities.add[1]'],
    ],
    [
      'baseline:37',
      '',
      'volumes: [{name: a, hostPath: {path: /x}}, {name: b, nfs: {}}, {name: c, hostPath: null}]',
      ['volumes[0].hostPath'],
    ],
    [
      'restricted:37',
      good,
      `${sc(shared)}, volumes: [{name: a, hostPath: {}}, {name: b, nfs: {}}, {name: c, emptyDir: {}}, {name: d, image: {}}, {name: e}]`,
      ['volumes[0].hostPath', 'volumes[1].nfs'],
    ],
    [
      'baseline:37',
      'ports: [{containerPort: 1, hostPort: 0}, {containerPort: 2, hostPort: 80}]',
      '',
      ['containers[0].ports[1].hostPort'],
    ],
    [
      'baseline:34',
      'livenessProbe: {httpGet: {host: a}}, lifecycle: {preStop: {tcpSocket: {host: b}}}',
      '',
      ['containers[0].livenessProbe.httpGet.host', 'containers[0].lifecycle.preStop.tcpSocket.host'],
    ],
    ['baseline:33', 'livenessProbe: {httpGet: {host: a}}', '', []],
    [
      'baseline:37',
      sc('appArmorProfile: {type: Unconfined}'),
      sc('appArmorProfile: {type: Localhost}'),
      ['containers[0].securityContext.appArmorProfile.type'],
    ],
    [
      'baseline:37',
      sc('seLinuxOptions: {type: spc_t, user: u, role: ""}'),
      sc('seLinuxOptions: {role: r}'),
      [
        'securityContext.seLinuxOptions.role',
        'containers[0].securityContext.seLinuxOptions.type',
        'containers[0].securityContext.seLinuxOptions.user',
      ],
    ],
    [
      'baseline:30',
      sc('seLinuxOptions: {type: container_engine_t}'),
      '',
      ['containers[0].securityContext.seLinuxOptions.type'],
    ],
    ['baseline:31', sc('seLinuxOptions: {type: container_engine_t}'), '', []],
    ['baseline:37', sc('procMount: Unmasked'), '', ['containers[0].securityContext.procMount']],
    ['baseline:35', sc('procMount: Unmasked'), 'hostUsers: false', []],
    [
      'baseline:34',
      sc('procMount: Unmasked'),
      'hostUsers: false',
      ['containers[0].securityContext.procMount'],
    ],
    [
      'restricted:37',
      sc(`${own}, procMount: Unmasked`),
      `hostUsers: false, ${sc(shared)}`,
      ['containers[0].securityContext.procMount'],
    ],
    [
      'baseline:37',
      sc('seccompProfile: {type: Unconfined}'),
      '',
      ['containers[0].securityContext.seccompProfile.type'],
    ],
    ['baseline:18', sc('seccompProfile: {type: Unconfined}'), '', []],
    [
      'baseline:37',
      '',
      sc('sysctls: [{name: net.ipv4.tcp_rmem}, {name: constructor}]'),
      ['securityContext.sysctls[1].name'],
    ],
    ['baseline:31', '', sc('sysctls: [{name: net.ipv4.tcp_rmem}]'), ['securityContext.sysctls[0].name']],
    [
      'baseline:37',
      sc('windowsOptions: {hostProcess: true}'),
      sc('windowsOptions: {hostProcess: true}'),
      [
        'securityContext.windowsOptions.hostProcess',
        'containers[0].securityContext.windowsOptions.hostProcess',
      ],
    ],
    ['restricted:37', good, sc(shared), []],
    [
      'restricted:37',
      sc('capabilities: {drop: [ALL]}'),
      sc(shared),
      ['no containers[0].securityContext.allowPrivilegeEscalation'],
    ],
    [
      'restricted:37',
      sc('allowPrivilegeEscalation: true, capabilities: {drop: [ALL]}'),
      sc(shared),
      ['containers[0].securityContext.allowPrivilegeEscalation'],
    ],
    [
      'restricted:37',
      sc('allowPrivilegeEscalation: false, capabilities: {drop: [all]}'),
      sc(shared),
      ['no containers[0].securityContext.capabilities.drop'],
    ],
    [
      'restricted:37',
      good,
      '',
      ['no containers[0].securityContext.runAsNonRoot', 'no containers[0].securityContext.seccompProfile'],
    ],
    ['restricted:37', sc(`${own}, ${shared}`), '', []],
    ['restricted:37', sc(`${own}, ${shared}`), sc('runAsNonRoot: false'), ['securityContext.runAsNonRoot']],
    [
      'restricted:37',
      good,
      sc('runAsNonRoot: false, seccompProfile: {type: RuntimeDefault}'),
      ['securityContext.runAsNonRoot'],
    ],
    ['restricted:37', sc(`${own}, runAsUser: 0`), sc(shared), ['containers[0].securityContext.runAsUser']],
    ['restricted:22', sc(`${own}, runAsUser: 0`), sc(shared), []],
    [
      'restricted:35',
      sc(`${own}, runAsUser: 0`),
      'hostUsers: false, securityContext: {seccompProfile: {type: Localhost}}',
      [],
    ],
    ['restricted:37', '', 'os: {name: windows}, securityContext: {runAsNonRoot: true}', []],
    [
      'restricted:24',
      '',
      'os: {name: windows}, securityContext: {runAsNonRoot: true}',
      [
        'no containers[0].securityContext.allowPrivilegeEscalation',
        'no containers[0].securityContext.capabilities.drop',
        'no containers[0].securityContext.seccompProfile',
      ],
    ],
    ['restricted:7', '', sc('runAsNonRoot: true'), []],
    [
      'restricted:37',
      good,
      `${sc(shared)}, initContainers: [{name: i}], ephemeralContainers: [{name: e, ${good}}]`,
      [
        'no initContainers[0].securityContext.allowPrivilegeEscalation',
        'no initContainers[0].securityContext.capabilities.drop',
      ],
    ],
  ])('%s {%s} {%s}', (version, container, pod, expected) => {
    expect(check(version, container, pod)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'baseline:37',
      'container.apparmor.security.beta.kubernetes.io/app: unconfined',
      ['metadata.annotations["container.apparmor.security.beta.kubernetes.io/app"]'],
    ],
    ['baseline:37', 'container.apparmor.security.beta.kubernetes.io/app: localhost/x', []],
    [
      'baseline:18',
      'seccomp.security.alpha.kubernetes.io/pod: unconfined',
      ['metadata.annotations["seccomp.security.alpha.kubernetes.io/pod"]'],
    ],
    ['baseline:18', 'container.seccomp.security.alpha.kubernetes.io/other: unconfined', []],
    ['baseline:19', 'seccomp.security.alpha.kubernetes.io/pod: unconfined', []],
  ])('%s with annotation %s', (version, annotation, expected) => {
    expect(check(version, '', 'restartPolicy: Never', `name: web, annotations: {${annotation}}`)).toEqual(
      expected,
    );
  });
});

const namespace = (labels: string, name = 'shop'): string =>
  `{apiVersion: v1, kind: Namespace, metadata: {name: ${name}, labels: {${labels}}}}`;
const enforce = 'pod-security.kubernetes.io/enforce';

test.each<[string, number, [string, number] | undefined]>([
  [`${enforce}: restricted`, 35, ['restricted', 35]],
  [`${enforce}: baseline, ${enforce}-version: latest`, 35, ['baseline', 35]],
  [`${enforce}: baseline, ${enforce}-version: v1.25`, 35, ['baseline', 25]],
  [`${enforce}: baseline, ${enforce}-version: v1.99`, 35, ['baseline', 35]],
  [`${enforce}: privileged`, 35, ['privileged', 35]],
  [`${enforce}: restrictd`, 35, undefined],
  [`${enforce}: baseline, ${enforce}-version: "1.25"`, 35, undefined],
  ['pod-security.kubernetes.io/warn: restricted', 35, undefined],
])('{%s} on 1.%s enforces %j', (labels, minor, expected) => {
  const { pod, context } = podOf('containers: [{name: app}]', {
    metadata: 'name: web, namespace: shop',
    others: [namespace(labels), namespace(`${enforce}: restricted`, 'payments')],
  });
  const policy = enforcedPolicy(pod.object, context.inventory, minor);
  expect(policy && [policy.level, policy.minor]).toEqual(expected);
});

test.each([
  ['latest', true],
  ['v1.0', true],
  ['v1.35', true],
  ['v1.035', false],
  ['1.35', false],
  ['v2.1', false],
  [1.35, false],
])('the version %s is one: %s', (version, is) => {
  expect(isPolicyVersion(version)).toBe(is);
});
