import picomatch from 'picomatch';
import type { ExternalObject } from '../../settings/settings.ts';
import type { Keys } from './keys.ts';
import type { Target } from './reference.ts';

/** Knows objects that no manifest makes. */
export interface ExistenceSource {
  /** The keys of an object it knows; undefined when it does not know the object. */
  keysOf(target: Target, namespace: string | undefined): Keys | undefined;
}

/** The objects that the settings declare to exist elsewhere, by globs. Where a namespace is not known, any will do. */
export function declaredObjects(external: readonly ExternalObject[]): ExistenceSource {
  const declarations = external.map((entry) => ({
    ...entry,
    matchesName: picomatch(entry.name, { dot: true }),
    matchesNamespace: entry.namespace === undefined ? undefined : picomatch(entry.namespace, { dot: true }),
  }));
  return {
    keysOf(target, namespace) {
      const declaration = declarations.find(
        ({ kind, matchesName, matchesNamespace }) =>
          kind === target.kind &&
          matchesName(target.name) &&
          (namespace === undefined || (matchesNamespace?.(namespace) ?? true)),
      );
      if (!declaration) return undefined;
      return declaration.keys === undefined ? 'open' : new Set(declaration.keys);
    },
  };
}
