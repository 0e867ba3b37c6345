import type { Cluster, Observations, WatchPorts } from '../../src/ports.ts';
import type { Observation } from '../../src/rollout/observation.ts';
import { type Story, World } from './world.ts';

/** A cluster in which a story happens, on a clock of its own that runs as fast as it is read. */
export class PlayedCluster {
  readonly lines: string[] = [];
  readonly #story: Story;
  readonly #cancel = new AbortController();
  #at = 0;

  constructor(story: Story) {
    this.#story = story;
  }

  /** What every container prints. */
  log = 'started\nError: no database\n';
  /** The person at the keyboard ends the watch at this second. */
  cancelAt: number | undefined;

  get ports(): WatchPorts {
    return {
      loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
      openCluster: async () => this.#cluster(),
      now: () => this.#at,
      print: (lines) => void this.lines.push(...lines),
      cancelled: this.#cancel.signal,
    };
  }

  #cluster(): Cluster {
    const world = new World(this.#story);
    return {
      name: 'prod-eu',
      context: 'prod',
      namespace: 'shop',
      version: 'v1.35.4',
      observe: () => this.#observe(world),
      get: async () => ({ kind: 'absent' }),
      list: async () => ({ kind: 'found', value: [] }),
      can: async () => ({ kind: 'found', value: true }),
      evidence: {
        get: async () => ({ kind: 'absent' }),
        list: async () => ({ kind: 'found', value: [] }),
        log: async () => ({ kind: 'found', value: this.log }),
        serverTime: () => this.#at,
      },
      resourceOf: async () => ({ kind: 'absent' }),
    };
  }

  #observe(world: World): Observations {
    const waiting: Observation[] = world.lists(0);
    const changes = [...world.changes];
    let closed = false;
    const take = async (): Promise<Observation[]> => {
      // What is posted comes between, as from a network.
      await new Promise((resolve) => setImmediate(resolve));
      if (closed) return [];
      this.#at += 500;
      if (this.cancelAt !== undefined && this.#at >= this.cancelAt * 1000) this.#cancel.abort();
      while (changes[0] && changes[0].at <= this.#at) waiting.push(changes.shift() as Observation);
      waiting.push({ type: 'tick', at: this.#at });
      return waiting.splice(0);
    };
    return {
      add: () => undefined,
      refresh: () =>
        void waiting.push(...world.lists(this.#at).map((list) => ({ ...list, at: this.#at + 1 }))),
      post: (observation) => void waiting.push(observation),
      take,
      close: async () => {
        closed = true;
      },
      async *[Symbol.asyncIterator]() {
        for (let news = await take(); news.length > 0; news = await take()) yield* news;
      },
    };
  }
}
