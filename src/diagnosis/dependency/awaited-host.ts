import type { Failure } from '../tree/failure.ts';
import { addressOf } from './address.ts';

/** Causes for which a watch may look whether the host exists. */
export type DependencyCause = 'dependency-unreachable' | 'dependency-not-resolved';

/** The host that a program waits for. */
export function awaitedHost(failure: Failure, cause: DependencyCause): string | undefined {
  return addressOf(failure, [cause])?.host;
}

/**
 * How many equal crashes show that a program will not get what it waits for. Many start that way while their database does;
 * where nothing is that could answer, and nothing that would make it, it is a crash like any other.
 */
export function crashesWhileWaiting(failure: Failure, cause: DependencyCause): number {
  return isDeserted(failure, cause) ? 3 : 5;
}

/** True when for a while nothing has stood behind the host that a program waits for, nor anything that would. */
export function isDeserted(failure: Failure, cause: DependencyCause): boolean {
  const host = awaitedHost(failure, cause);
  return host !== undefined && failure.facts.evidence.deserted?.includes(host) === true;
}
