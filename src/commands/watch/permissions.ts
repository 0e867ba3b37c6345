import type { AccessQuestion, Cluster } from '../../ports.ts';
import {
  diagnosisPermissions,
  type Permission,
  permissions,
  rollbackPermissions,
  secretPermissions,
} from '../../rollout/permissions.ts';
import { foundIfAllowed } from '../answers.ts';

/** A permission, and which of its verbs are missing. */
export interface Answer {
  readonly permission: Permission;
  readonly missing: readonly string[];
}

/** Asks the API server for each permission whether we have it. */
export async function askPermissions(
  cluster: Pick<Cluster, 'can' | 'namespace'>,
  { rollback = false, readSecrets = false } = {},
): Promise<Answer[]> {
  const { namespace } = cluster;
  const asked = [
    ...permissions,
    ...diagnosisPermissions,
    ...(readSecrets ? secretPermissions : []),
    ...(rollback ? rollbackPermissions : []),
  ];
  return Promise.all(
    asked.map(async (permission) => {
      const { group, resource, subresource, verbs, clusterWide } = permission;
      const about: Omit<AccessQuestion, 'verb'> = {
        group,
        resource,
        ...(clusterWide ? {} : { namespace }),
        ...(subresource ? { subresource } : {}),
      };
      const allowed = await Promise.all(
        verbs.map(async (verb) => foundIfAllowed(await cluster.can({ ...about, verb }))),
      );
      return { permission, missing: verbs.filter((_, index) => !allowed[index]) };
    }),
  );
}

/** One line for each permission that is missing, the needed ones first; a line that says so when none is. */
export function permissionLines(
  answers: readonly Answer[],
  namespace: string,
  { rollback = false } = {},
): string[] {
  const missing = answers.filter(({ missing }) => missing.length > 0);
  if (missing.length === 0) {
    const more = rollback ? ', and what a rollback changes may be changed' : '';
    return [`everything that watch and diagnose read in namespace ${namespace} may be read${more}`];
  }
  return missing
    .toSorted((a, b) => Number(b.permission.needed) - Number(a.permission.needed))
    .map(({ permission, missing }) => {
      const { group, resource, subresource, needed, without } = permission;
      const name = `${resource}${subresource ? `/${subresource}` : ''}${group ? `.${group}` : ''}`;
      const where = permission.clusterWide ? ' (cluster-wide)' : '';
      return `${needed ? 'needed  ' : 'optional'}  ${missing.join(', ')} ${name}${where}: ${without}`;
    });
}

/** 0 all that is needed may be read, 1 something needed is missing. */
export function permissionsExitCode(answers: readonly Answer[]): number {
  return answers.some(({ permission, missing }) => permission.needed && missing.length > 0) ? 1 : 0;
}
