import type { Path } from '../path.ts';
import { asMapping, describeType, hasKey } from '../value.ts';
import { parseQuantity, type Quantity } from './quantity.ts';

/** One entry of a resource list: the `memory: 256Mi` of `limits`. */
export interface Amount {
  /** `memory`, `cpu`, `nvidia.com/gpu` … */
  readonly resource: string;
  /** As written, cut to what fits a message. */
  readonly text: string;
  /** Undefined when the API server would refuse what is written. */
  readonly quantity: Quantity | undefined;
  readonly path: Path;
}

export type ResourceListName = 'limits' | 'requests';

/** One entry of a resource list; undefined where it is absent. `null` is absent too: kubectl drops it. */
export function amountIn(list: unknown, path: Path, resource: string): Amount | undefined {
  if (!hasKey(list, resource)) return undefined;
  const value = asMapping(list)[resource];
  if (value === null || value === undefined) return undefined;
  const text = typeof value === 'object' ? describeType(value) : String(value).slice(0, 60);
  return { resource, text, quantity: parseQuantity(value), path: [...path, resource] };
}

/** All entries of a resource list. */
export function amountsIn(list: unknown, path: Path): Amount[] {
  return Object.keys(asMapping(list)).flatMap((resource) => amountIn(list, path, resource) ?? []);
}

/** The `limits` or `requests` under `resources` of a container or pod spec, whose own path is given. */
export function resourceAmounts(
  owner: { readonly value: unknown; readonly path: Path },
  name: ResourceListName,
): Amount[] {
  return amountsIn(asMapping(asMapping(owner.value).resources)[name], [...owner.path, 'resources', name]);
}

/** One resource of the `limits` or `requests` of a container or pod spec. */
export function resourceAmount(
  owner: { readonly value: unknown; readonly path: Path },
  name: ResourceListName,
  resource: string,
): Amount | undefined {
  const list = asMapping(asMapping(owner.value).resources)[name];
  return amountIn(list, [...owner.path, 'resources', name], resource);
}
