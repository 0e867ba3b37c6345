import type { Workload } from '../../../manifest/workload.ts';

/** Groups whose pod templates the API server itself checks. */
const builtIn = new Set(['', 'apps', 'batch', 'extensions', 'apps.openshift.io']);

/**
 * What becomes of a workload whose pod spec the API server refuses: the apply fails, or, for a custom resource whose
 * template nobody checks, its pods are never made.
 */
export function refusalOf({ object }: Workload): string {
  return builtIn.has(object.group) ? 'apply rejected' : 'its pods are refused; FailedCreate';
}
