import type { Path } from '../../manifest/path.ts';
import { asList, asMapping, type Mapping } from '../../manifest/value.ts';
import type { Container, Workload } from '../../manifest/workload.ts';
import type { PodSecurityLevel } from './policy.ts';

/** A field of a pod that breaks a standard. */
export interface PodSecurityViolation {
  /** The control by the API server's name for it: `host namespaces`. */
  readonly control: string;
  /** The value that is not allowed, or, when `isAbsent`, the field that must be set. */
  readonly at: Path;
  /** What stands there, or has to: `hostNetwork: true`. */
  readonly says: string;
  readonly isAbsent: boolean;
  /** True for a field that the pod may set for all its containers. */
  readonly isPodWide: boolean;
  /** The container it is about; undefined for the pod. */
  readonly container: Container | undefined;
}

/** One thing a standard controls: finds what breaks it in a pod, for a minor version of the standard. */
export type Control = (
  pod: Workload,
  minor: number,
  level: PodSecurityLevel,
) => Iterable<PodSecurityViolation>;

/** The pod or a container, with a mapping that belongs to it. */
export interface Owner {
  readonly value: Mapping;
  readonly path: Path;
  readonly container?: Container;
}

/** The security context of the pod. */
export function podContext({ podSpec, podSpecPath }: Workload): Owner {
  return { value: asMapping(podSpec.securityContext), path: [...podSpecPath, 'securityContext'] };
}

/** The security contexts of the containers, empty where none is written. */
export function containerContexts({ containers }: Workload): Owner[] {
  return containers.map((container) => ({
    value: asMapping(container.value.securityContext),
    path: [...container.path, 'securityContext'],
    container,
  }));
}

/** The pod's security context, then those of its containers. */
export function allContexts(pod: Workload): Owner[] {
  return [podContext(pod), ...containerContexts(pod)];
}

/** A value that is not allowed, somewhere below an owner. */
export function forbidden(control: string, owner: Owner, below: Path, value: unknown): PodSecurityViolation {
  const field = below.findLast((segment) => typeof segment === 'string') ?? '';
  return {
    control,
    at: [...owner.path, ...below],
    says: `${field}: ${typeof value === 'object' ? '{…}' : String(value)}`,
    isAbsent: false,
    isPodWide: false,
    container: owner.container,
  };
}

const podWideFields = new Set(['runAsNonRoot', 'seccompProfile']);

/** A field below an owner that must be set and is not; `wanted` is how to write it. */
export function absent(control: string, owner: Owner, below: Path, wanted: string): PodSecurityViolation {
  return {
    control,
    at: [...owner.path, ...below],
    says: wanted,
    isAbsent: true,
    isPodWide: podWideFields.has(String(below[0])),
    container: owner.container,
  };
}

/** Volumes of types that are not allowed. */
export function* volumesOfTypes(
  control: string,
  { podSpec, podSpecPath }: Workload,
  types: readonly string[],
): Iterable<PodSecurityViolation> {
  for (const [index, volume] of asList(podSpec.volumes).entries()) {
    const value = asMapping(volume);
    const type = types.find((each) => value[each] !== undefined && value[each] !== null);
    if (type === undefined) continue;
    yield forbidden(control, { path: podSpecPath, value: podSpec }, ['volumes', index, type], value[type]);
  }
}

/** Capabilities that are added beyond the allowed ones. */
export function* addedCapabilities(
  control: string,
  pod: Workload,
  allowed: ReadonlySet<string>,
): Iterable<PodSecurityViolation> {
  for (const owner of containerContexts(pod)) {
    for (const [index, name] of asList(asMapping(owner.value.capabilities).add).entries()) {
      if (typeof name !== 'string' || allowed.has(name)) continue;
      yield {
        ...forbidden(control, owner, ['capabilities', 'add', index], name),
        says: `capabilities: {add: [${name}]}`,
      };
    }
  }
}

/** True for a profile of seccomp or AppArmor that confines the container. */
export function isConfined(type: unknown): boolean {
  return type === 'RuntimeDefault' || type === 'Localhost';
}

/** True for a pod with a user namespace of its own, where root is not the root of the node. */
export function hasOwnUsers({ podSpec }: Workload): boolean {
  return podSpec.hostUsers === false;
}
