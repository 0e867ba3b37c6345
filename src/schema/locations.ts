import { readFileSync } from 'node:fs';
import type { Downloads } from './downloads.ts';

/** One of `schema-locations`. */
export interface Location {
  /** The schema of a name, if it is here. */
  get(name: string): string | undefined;
  /** Makes those of the names available that are here. Returns what went wrong. */
  fetch(names: readonly string[]): Promise<string[]>;
}

/** Opens directories and addresses that hold schemas. Nothing is read or fetched before a name is asked for. */
export function openLocations(locations: readonly string[]): Location[] {
  return locations.map((location) =>
    /^https?:\/\//i.test(location) ? website(location) : directory(location),
  );
}

function directory(location: string): Location {
  return {
    get(name) {
      const path = schemaAddress(location, name, (part) => part);
      try {
        return path === undefined ? undefined : readFileSync(path, 'utf8');
      } catch {
        return undefined;
      }
    },
    fetch: async () => [],
  };
}

function website(location: string): Location {
  let downloads: Downloads | undefined;
  const addressOf = (name: string): string | undefined => schemaAddress(location, name, encodeURIComponent);
  return {
    get(name) {
      const address = addressOf(name);
      return address === undefined ? undefined : downloads?.get(address);
    },
    async fetch(names) {
      const addresses = names.map(addressOf).filter((address) => address !== undefined);
      // Most runs have no such location, and need none of what it loads.
      downloads ??= (await import('./downloads.ts')).createDownloads(location);
      return downloads.fetch([...new Set(addresses)]);
    },
  };
}

/**
 * Where a location keeps the schema of a name: below it in the layout of the CRDs catalog, or where its own pattern says,
 * in the words of kubeconform. Names come from documents: one that is not plain, or would lead elsewhere, is nowhere.
 * Source: https://github.com/yannh/kubeconform/blob/v0.8.0/pkg/registry/registry.go (schemaPath)
 */
export function schemaAddress(
  location: string,
  name: string,
  encode: (part: string) => string,
): string | undefined {
  if (!/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(name)) return undefined;
  if (!location.includes('{{')) {
    return `${location.replace(/\/$/, '')}/${name.split('/').map(encode).join('/')}`;
  }
  const [, group, kind, version] = /^([^/]+)\/([^/]+)_([^/_]+)\.json$/.exec(name) ?? [];
  const parts = new Map([
    ['Group', group],
    ['ResourceKind', kind],
    ['ResourceAPIVersion', version],
  ]);
  if (group === undefined) return undefined;
  return location.replace(/\{\{\s*\.(\w+)\s*\}\}/g, (whole, part: string) =>
    encode(parts.get(part) ?? whole),
  );
}
