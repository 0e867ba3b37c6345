import type { PodFacts } from '../facts/facts.ts';
import type { ContainerLog } from './evidence.ts';

/** True for a log of this pod; its name is enough where nobody says the namespace. */
export function isLogOf(
  log: ContainerLog,
  { name, namespace }: Pick<PodFacts, 'name' | 'namespace'>,
): boolean {
  return log.pod === name && (log.namespace === undefined || log.namespace === namespace);
}
