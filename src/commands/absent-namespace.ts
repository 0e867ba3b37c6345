import type { EvidenceReader } from '../ports.ts';
import { UserError } from '../settings/user-error.ts';

/** Throws when the cluster says that there is no such namespace: an empty one must not be what a mistyped name looks like. */
export async function throwIfNoNamespace(
  namespace: string,
  evidence: EvidenceReader,
  signal: AbortSignal,
): Promise<void> {
  const scope = { apiVersion: 'v1', kind: 'Namespace', plural: 'namespaces', namespace: undefined };
  const answer = await evidence.get(scope, namespace, signal);
  if (answer.kind === 'absent') throw new UserError(`there is no namespace ${namespace}`);
}
