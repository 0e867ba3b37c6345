import { asMapping, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import type { Cluster } from '../../ports.ts';
import type { Scope } from '../../rollout/observation.ts';
import { pluralOf, type Target } from '../../rollout/target.ts';
import { found } from '../answers.ts';

/** With more workloads in a namespace, asking for each of them costs more than it saves. */
const most = 10;

/**
 * Narrows the watch of pods to the labels that all watched workloads of a namespace select their pods by: in a namespace
 * that many share, the pods of others are most of what would come. Left as it is where a workload is not there yet, or has
 * no such labels.
 */
export async function narrowPods(
  scopes: readonly Scope[],
  targets: readonly Target[],
  cluster: Pick<Cluster, 'get'>,
): Promise<Scope[]> {
  return Promise.all(
    scopes.map(async (scope) => {
      if (scope.kind !== 'Pod') return scope;
      const here = targets.filter(({ namespace }) => namespace === scope.namespace);
      const labelSelector = here.length > most ? undefined : await sharedLabels(here, cluster);
      return labelSelector ? { ...scope, labelSelector } : scope;
    }),
  );
}

async function sharedLabels(targets: readonly Target[], cluster: Pick<Cluster, 'get'>): Promise<string> {
  const [first = {}, ...others] = await Promise.all(
    targets.map(async ({ apiVersion, kind, namespace, name }): Promise<Mapping> => {
      const plural = pluralOf(apiVersion, kind);
      if (!plural) return {};
      // What cannot be read now is told by its own watch.
      const object = found(await cluster.get({ apiVersion, plural, namespace }, name));
      return asMapping(valueAt(object, ['spec', 'selector', 'matchLabels']));
    }),
  );
  return Object.entries(first)
    .filter(([key, value]) => asString(value) && others.every((labels) => labels[key] === value))
    .map(([key, value]) => `${key}=${value}`)
    .join(',');
}
