import { newestKubernetesMinor, oldestKubernetesMinor } from './settings.ts';

/** Minor version of a Kubernetes version, or what is wrong with it, to stand behind the name of the setting. */
export type KubernetesVersion = { readonly minor: number } | { readonly problem: string };

/**
 * Reads `1.34`, `v1.34`, `1.34.2` and what clusters call themselves (`v1.33.1+k3s1`, `1.33.1-gke.100`). Versions older
 * than those we know are accepted: most rules hold for them too.
 * @param value a number when YAML made one of it; `1.30` and 1.3 are then the same, so one digit is refused
 */
export function parseKubernetesVersion(value: string | number): KubernetesVersion {
  const known = `known are ${minors(oldestKubernetesMinor)
    .map((minor) => `1.${minor}`)
    .join(', ')}`;
  const match = /^v?1\.(\d{1,3})(?:\.\d+(?:[-+][\w.+-]*)?)?$/.exec(String(value).trim());
  if (!match) return { problem: `must be a version such as 1.34, not ${JSON.stringify(value)}; ${known}` };
  const minor = Number(match[1]);
  if (typeof value === 'number' && minor < 10) {
    return {
      problem: `is the number ${value} to YAML, which drops a zero at the end: write "1.${minor}0" in quotes`,
    };
  }
  if (minor > newestKubernetesMinor) {
    return { problem: `${value} is newer than anything this release knows; ${known}` };
  }
  return { minor };
}

/** All minor versions up to the newest known one. */
export function minors(from: number): number[] {
  return Array.from({ length: newestKubernetesMinor - from + 1 }, (_, index) => from + index);
}
