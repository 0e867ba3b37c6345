import type { ManifestSet } from '../../../manifest/manifest-set.ts';
import type { Finding } from '../../model/finding.ts';
import type { Suppression } from './suppression.ts';

/** Tells, for a suppression that silences nothing, what was probably meant. */
export function hinter(
  findings: readonly Finding[],
  set: ManifestSet,
): (suppression: Suppression) => string | undefined {
  let lines: Map<string, number[]> | undefined;
  return ({ by, rule, container, object, location }) => {
    if (by === 'comment') {
      lines ??= linesByRule(findings);
      const line = location?.line ?? 0;
      const known = lines.get(keyOf(rule, location?.file)) ?? [];
      const away = (other: number): number => Math.abs(other - line);
      const nearest = known.reduce<number | undefined>(
        (best, other) => (best === undefined || away(other) < away(best) ? other : best),
        undefined,
      );
      return nearest === undefined ? undefined : `${rule} is found in line ${nearest}, not here`;
    }
    if (by === 'annotation' && container !== undefined) {
      const workloads = set.workloads.filter((workload) => workload.object === object);
      const names = workloads.flatMap(({ containers }) => containers.map(({ name }) => name));
      if (!names.includes(container))
        return `there is no container ${container}; there is ${names.join(', ') || 'none'}`;
    }
    return undefined;
  };
}

function linesByRule(findings: readonly Finding[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const { rule, location } of findings) {
    if (!location || !('line' in location)) continue;
    const key = keyOf(rule, location.file);
    const known = lines.get(key);
    if (known) known.push(location.line);
    else lines.set(key, [location.line]);
  }
  return lines;
}

function keyOf(rule: string, file: string | undefined): string {
  return `${rule}\0${file}`;
}
