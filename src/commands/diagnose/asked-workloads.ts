import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import { placeOf } from '../../kubernetes/object.ts';
import { UserError } from '../../settings/user-error.ts';
import { parseWorkload } from '../watch/watch-targets.ts';

/**
 * Of all workloads in files those that somebody asks for: of a namespace, of a name, or the one that a pod belongs to. Throws
 * with a sentence for people where there is none.
 */
export function askedWorkloads(
  found: readonly DiagnosedWorkload[],
  { workload, namespace }: { readonly workload: string | undefined; readonly namespace: string | undefined },
): readonly DiagnosedWorkload[] {
  const inNamespace = found.filter(
    ({ object }) => namespace === undefined || object.namespace === namespace || object.namespace === '',
  );
  const asked = workload === undefined ? inNamespace : named(inNamespace, workload, namespace);
  if (asked.length > 0 || found.length === 0) return asked;
  const there = found
    .slice(0, 5)
    .map(({ object }) => `${object.kind.toLowerCase()}/${object.name} (${placeOf(object)})`);
  const more = found.length > there.length ? ` and ${found.length - there.length} more` : '';
  throw new UserError(
    `there is no ${workload ?? `workload of namespace ${namespace}`} in the files, but ${there.join(', ')}${more}`,
  );
}

/** True for something that leads nowhere and should lead to one of these workloads. */
export function leadsToOne(
  { object, workload }: WiringFault,
  asked: readonly Pick<DiagnosedWorkload, 'object'>[],
): boolean {
  return asked.some(
    (one) =>
      `${one.object.kind}/${one.object.name}` === workload && one.object.namespace === object.namespace,
  );
}

function named(
  found: readonly DiagnosedWorkload[],
  workload: string,
  namespace: string | undefined,
): DiagnosedWorkload[] {
  const wanted = parseWorkload(workload, namespace ?? '');
  return found.filter(
    ({ object, diagnoses }) =>
      (wanted.namespace === '' || object.namespace === wanted.namespace) &&
      ((object.kind === wanted.kind && object.name === wanted.name) ||
        (wanted.kind === 'Pod' && diagnoses.some(({ pods }) => pods.includes(wanted.name)))),
  );
}
