import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asString, hasKey } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import type { Inventory } from '../objects/inventory.ts';

/** An environment variable of a container. */
export interface Variable {
  /** Undefined when the manifests do not show it: a Secret, a field of the pod, a ConfigMap that is not in the set. */
  readonly value: string | undefined;
  /** The value where it is written in the container, else the entry of `env` or `envFrom` that brings it. */
  readonly at: Path;
  /** The ConfigMap that holds the value. */
  readonly source?: KubeObject | undefined;
}

/**
 * The variable as the container sees it: `env` over `envFrom`, later entries over earlier ones, `$(OTHER)` filled in,
 * ConfigMaps of the set followed. Secrets are never read.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/
 */
export function variableOf(container: Container, inventory: Inventory, name: string): Variable | undefined {
  return lookUp(container, inventory, name, asList(container.value.env).length, true);
}

/** Longer values are no settings; filling in their references could take for ever. */
const longestFilledIn = 10_000;

/** Looks among the entries before an index. References are filled in one level deep: nested ones could explode. */
function lookUp(
  container: Container,
  inventory: Inventory,
  name: string,
  before: number,
  fillIn: boolean,
): Variable | undefined {
  const env = asList(container.value.env).map(asMapping);
  for (let index = before - 1; index >= 0; index--) {
    const entry = env[index] ?? {};
    if (entry.name !== name) continue;
    const at = [...container.path, 'env', index];
    const written = asString(entry.value);
    if (written !== undefined) {
      const value = (other: string): string | undefined =>
        lookUp(container, inventory, other, index, false)?.value;
      const filled =
        fillIn && written.length <= longestFilledIn
          ? written.replace(/\$\(([\w.-]+)\)/g, (whole, other: string) => value(other) ?? whole)
          : written;
      return { value: filled, at: [...at, 'value'] };
    }
    const { configMapKeyRef } = asMapping(entry.valueFrom);
    const found = configValue(container, inventory, configMapKeyRef, asMapping(configMapKeyRef).key);
    return found ? { ...found, at } : { value: undefined, at };
  }
  const sources = asList(container.value.envFrom).map(asMapping);
  for (let index = sources.length - 1; index >= 0; index--) {
    const { prefix, configMapRef } = sources[index] ?? {};
    const start = asString(prefix) ?? '';
    if (!name.startsWith(start)) continue;
    const found = configValue(container, inventory, configMapRef, name.slice(start.length));
    if (found) return { ...found, at: [...container.path, 'envFrom', index] };
  }
  return undefined;
}

function configValue(
  container: Container,
  inventory: Inventory,
  reference: unknown,
  key: unknown,
): Pick<Variable, 'value' | 'source'> | undefined {
  const name = asString(asMapping(reference).name);
  if (name === undefined || typeof key !== 'string') return undefined;
  const source = configMapNamed(container.workload.object, inventory, name);
  const data = source?.value.data;
  const value = hasKey(data, key) ? asString(asMapping(data)[key]) : undefined;
  return value === undefined ? undefined : { value, source };
}

const configMaps = new WeakMap<Inventory, Map<string, KubeObject[]>>();

/** The ConfigMap a workload means by a name: in its own namespace, else the only one that may share it. */
function configMapNamed(peer: KubeObject, inventory: Inventory, name: string): KubeObject | undefined {
  let byName = configMaps.get(inventory);
  if (!byName) {
    byName = new Map();
    for (const object of inventory.ofKind('', 'ConfigMap')) {
      const known = byName.get(object.name);
      if (known) known.push(object);
      else byName.set(object.name, [object]);
    }
    configMaps.set(inventory, byName);
  }
  const namespace = inventory.namespaceOf(peer);
  const candidates = byName.get(name) ?? [];
  const near = candidates.filter((object) => inventory.namespaceOf(object) === namespace);
  if (near.length > 0) return near.at(-1);
  const possible = candidates.filter(
    (object) => namespace === undefined || inventory.namespaceOf(object) === undefined,
  );
  return possible.length === 1 ? possible[0] : undefined;
}
