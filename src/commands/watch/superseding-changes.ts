import type { Cluster } from '../../ports.ts';
import { type LastChange, lastChangeBy } from '../../rollout/superseded-by.ts';
import { pluralOf, type Target } from '../../rollout/target.ts';
import type { WorkloadState } from '../../rollout/workload-state.ts';
import { clock } from '../../text/words.ts';
import { found } from '../answers.ts';

/** Says of superseded rollouts who came in between. It asks the server once for each, when it happens. */
export class SupersedingChanges {
  readonly #cluster: Pick<Cluster, 'get'>;
  readonly #known = new Map<Target, LastChange | undefined>();

  constructor(cluster: Pick<Cluster, 'get'>) {
    this.#cluster = cluster;
  }

  /** The same states; those that are superseded with whoever did it, as far as the server says. */
  async name(states: readonly WorkloadState[]): Promise<readonly WorkloadState[]> {
    if (!states.some(({ phase }) => phase === 'superseded')) return states;
    return Promise.all(
      states.map(async (state) => {
        const by = state.phase === 'superseded' ? await this.#changeOf(state.target) : undefined;
        if (!by) return state;
        return { ...state, supersededBy: by, reason: `${state.reason}, by ${by.manager} at ${clock(by.at)}` };
      }),
    );
  }

  async #changeOf(target: Target): Promise<LastChange | undefined> {
    if (this.#known.has(target)) return this.#known.get(target);
    const { apiVersion, kind, namespace, name } = target;
    const plural = pluralOf(apiVersion, kind) ?? '';
    const object = found(await this.#cluster.get({ apiVersion, plural, namespace }, name));
    const by = object && lastChangeBy(object);
    this.#known.set(target, by);
    return by;
  }
}
