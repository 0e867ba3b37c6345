import type { Path } from '../../manifest/path.ts';
import { asList, asMapping, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import {
  absent,
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

/** What the level `restricted` demands on top of `baseline`. */
export const restrictedControls: readonly Control[] = [
  (pod) => volumesOfTypes('restricted volume types', pod, volumeTypes),
  allowPrivilegeEscalation,
  capabilities,
  runAsNonRoot,
  runAsUser,
  seccompProfile,
];

/** The volume types that are not allowed; all others are. */
const volumeTypes = [
  ...['hostPath', 'gcePersistentDisk', 'awsElasticBlockStore', 'gitRepo', 'nfs', 'iscsi', 'glusterfs', 'rbd'],
  ...[
    'flexVolume',
    'cinder',
    'cephfs',
    'flocker',
    'fc',
    'azureFile',
    'vsphereVolume',
    'quobyte',
    'azureDisk',
  ],
  ...['portworxVolume', 'photonPersistentDisk', 'scaleIO', 'storageos'],
];

function* allowPrivilegeEscalation(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor < 8 || isExemptWindows(pod, minor)) return;
  const field = 'allowPrivilegeEscalation';
  const control = `${field} != false`;
  for (const owner of containerContexts(pod)) {
    if (owner.value[field] === true) yield forbidden(control, owner, [field], true);
    else if (owner.value[field] !== false) yield absent(control, owner, [field], `${field}: false`);
  }
}

function* capabilities(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor < 22 || isExemptWindows(pod, minor)) return;
  const control = 'unrestricted capabilities';
  for (const owner of containerContexts(pod)) {
    if (asList(asMapping(owner.value.capabilities).drop).includes('ALL')) continue;
    yield absent(control, owner, ['capabilities', 'drop'], 'capabilities: {drop: [ALL]}');
  }
  yield* addedCapabilities(control, pod, new Set(['NET_BIND_SERVICE']));
}

function* runAsNonRoot(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor >= 35 && hasOwnUsers(pod)) return;
  const isTrue = (value: unknown): boolean => value === true;
  yield* inherited(pod, 'runAsNonRoot != true', ['runAsNonRoot'], isTrue, 'runAsNonRoot: true');
}

function* runAsUser(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor < 23 || (minor >= 35 && hasOwnUsers(pod))) return;
  for (const owner of allContexts(pod)) {
    if (owner.value.runAsUser === 0) yield forbidden('runAsUser=0', owner, ['runAsUser'], 0);
  }
}

function* seccompProfile(pod: Workload, minor: number): Iterable<PodSecurityViolation> {
  if (minor < 19 || isExemptWindows(pod, minor)) return;
  const wanted = 'seccompProfile: {type: RuntimeDefault}';
  const holds = (value: unknown): boolean => isConfined(asMapping(value).type);
  yield* inherited(pod, 'seccompProfile', ['seccompProfile', 'type'], holds, wanted);
}

/** A field that must hold: in the pod, for all containers that do not set it, or in each of them. */
function* inherited(
  pod: Workload,
  control: string,
  below: Path,
  holds: (value: unknown) => boolean,
  wanted: string,
): Iterable<PodSecurityViolation> {
  const field = String(below[0]);
  const isUnset = (value: unknown): boolean => value === undefined || value === null;
  for (const owner of allContexts(pod)) {
    const value = owner.value[field];
    if (isUnset(value) || holds(value)) continue;
    yield forbidden(control, owner, below, valueAt(owner.value, below) ?? 'none');
  }
  if (!isUnset(podContext(pod).value[field])) return;
  for (const owner of containerContexts(pod)) {
    if (isUnset(owner.value[field])) yield absent(control, owner, [field], wanted);
  }
}

/** Since version 1.25 of the standard nothing is asked of a Windows pod that only Linux has. */
function isExemptWindows({ podSpec }: Workload, minor: number): boolean {
  return minor >= 25 && asMapping(podSpec.os).name === 'windows';
}
