import { asList, asMapping } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

/** Which of these capabilities the securityContext of the container takes away. */
export function droppedCapabilities({ container }: Failure, names: readonly string[]): string[] {
  const { add, drop } = asMapping(asMapping(container?.spec.securityContext).capabilities);
  const [added, dropped] = [asList(add), asList(drop)];
  return names.filter(
    (name) =>
      (dropped.includes('ALL') || dropped.includes(name)) && !added.includes('ALL') && !added.includes(name),
  );
}

/**
 * Why a container cannot write network rules, where its own template explains it; undefined for a line about anything else.
 * Source: https://man7.org/linux/man-pages/man7/capabilities.7.html
 */
export function networkRulesAdvice(failure: Failure, line: string): string | undefined {
  if (!/iptables|ip6tables|\bnft\b|nftables|netlink/i.test(line)) return undefined;
  const needed = ['NET_ADMIN', 'NET_RAW'];
  const lost = droppedCapabilities(failure, needed);
  if (lost.length > 0)
    return `it needs ${lost.join(' and ')} to write network rules, which the securityContext of this container drops: take ${lost.join(' and ')} out of \`capabilities.drop\`, or add it (an injector may have copied the list from the application container)`;
  if (!/permission denied|operation not permitted/i.test(line)) return undefined;
  const { capabilities, privileged } = asMapping(failure.container?.spec.securityContext);
  if (
    privileged === true ||
    ['NET_ADMIN', 'ALL'].some((name) => asList(asMapping(capabilities).add).includes(name))
  )
    return undefined;
  return 'it needs the capability NET_ADMIN to write network rules, and its securityContext does not add it: add NET_ADMIN to this container only, since it lets a process change the whole network of the pod';
}
