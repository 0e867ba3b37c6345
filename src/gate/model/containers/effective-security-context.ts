import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asNumber, asString, type Mapping } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';

/** A setting of a security context, with the place it is written at. */
export interface SecuritySetting {
  readonly value: unknown;
  readonly path: Path;
  readonly by: 'container' | 'pod';
}

/**
 * What holds for a container: its own setting, else the pod's. Undefined where neither says anything.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/securitycontext/util.go (DetermineEffectiveSecurityContext)
 */
export function effectiveSetting(
  container: Container,
  field: 'runAsUser' | 'runAsNonRoot',
): SecuritySetting | undefined {
  return ownSetting(container, field) ?? podSetting(container.workload, field);
}

/** What a container itself says. */
export function ownSetting(container: Container, field: string): SecuritySetting | undefined {
  return settingIn(container.value, container.path, field, 'container');
}

/** What the pod says. */
export function podSetting(workload: Workload, field: string): SecuritySetting | undefined {
  return settingIn(workload.podSpec, workload.podSpecPath, field, 'pod');
}

function settingIn(
  owner: Mapping,
  path: Path,
  field: string,
  by: SecuritySetting['by'],
): SecuritySetting | undefined {
  const value = asMapping(owner.securityContext)[field];
  return value === undefined || value === null
    ? undefined
    : { value, path: [...path, 'securityContext', field], by };
}

/** True when the manifests say that a container does not run as root, by number or by demand. */
export function isNonRoot(container: Container): boolean {
  const user = asNumber(effectiveSetting(container, 'runAsUser')?.value);
  return user === undefined ? effectiveSetting(container, 'runAsNonRoot')?.value === true : user !== 0;
}

/**
 * True when a container is left without a capability: it drops it, or all, and does not add it again. Runtimes take names
 * in any case and with or without `CAP_`.
 */
export function lacksCapability(container: Container, capability: string): boolean {
  const { add, drop } = asMapping(ownSetting(container, 'capabilities')?.value);
  const names = (list: unknown): string[] =>
    asList(list).map((name) => (asString(name) ?? '').toUpperCase().replace(/^CAP_/, ''));
  const has = (list: unknown): boolean => names(list).some((name) => name === capability || name === 'ALL');
  return has(drop) && !has(add);
}

/** True for a pod of Windows nodes, where users, modes and capabilities of Linux mean nothing. */
export function isWindows({ podSpec }: Workload): boolean {
  const { os, nodeSelector } = podSpec;
  const selected = asMapping(nodeSelector);
  return [asMapping(os).name, selected['kubernetes.io/os'], selected['beta.kubernetes.io/os']].includes(
    'windows',
  );
}
