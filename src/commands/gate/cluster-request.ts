import type { ActionInputs } from '../../inputs/action-inputs.ts';
import type { ClusterOptions } from '../../ports.ts';
import type { SecretReading } from './read-cluster-facts.ts';

/** How a gate is to learn what exists in the cluster: by asking it, or from a snapshot. */
export type ClusterRequest =
  | ({ readonly from: 'cluster'; readonly secrets: SecretReading } & Pick<
      ClusterOptions,
      'kubeconfig' | 'context'
    >)
  | { readonly from: 'snapshot'; readonly path: string; readonly maxAgeDays: number };

type Wishes = Pick<
  ActionInputs,
  'cluster' | 'cluster-secrets' | 'secret-keys' | 'context' | 'snapshot' | 'snapshot-max-age'
> &
  Partial<Pick<ActionInputs, 'kubeconfig'>>;

/** What the inputs or options wish; undefined where no cluster is to be known. */
export function clusterRequest(wishes: Wishes): ClusterRequest | undefined {
  const { snapshot, kubeconfig, context } = wishes;
  if (snapshot !== undefined)
    return { from: 'snapshot', path: snapshot, maxAgeDays: wishes['snapshot-max-age'] };
  if (!wishes.cluster) return undefined;
  const secrets = wishes['secret-keys'] ? 'keys' : wishes['cluster-secrets'] ? 'names' : 'none';
  return { from: 'cluster', kubeconfig, context, secrets };
}
