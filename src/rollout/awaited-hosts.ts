import type { AwaitedHost } from '../diagnosis/cause.ts';
import type { Observation } from './observation.ts';

/** How long nothing may be behind a host before that counts: who makes it may only be at work. */
const desertedFor = 20_000;

/** A host is looked at again after so long, and what was seen counts for three times that. */
const lookAgain = 5000;
const lookCounts = 3 * lookAgain;

type Place = AwaitedHost & { readonly namespace: string };

interface Look extends Place {
  readonly askedAt: number;
  /** When it was seen last, and since when it has been empty at every look. */
  readonly seenAt?: number | undefined;
  readonly emptySince?: number | undefined;
}

/** Remembers what is behind the hosts that programs wait for. */
export class AwaitedHosts {
  readonly #looks = new Map<string, Look>();

  /** True when it is time to look at a host; it counts as asked for then. */
  isDue(place: Place, at: number): boolean {
    const known = this.#looks.get(keyOf(place));
    if (known && at - known.askedAt < lookAgain) return false;
    this.#looks.set(keyOf(place), { ...place, ...known, askedAt: at });
    return true;
  }

  take({ somebody, at, namespace, host, resolved }: Extract<Observation, { type: 'looked' }>): void {
    const place = { namespace, host, resolved };
    const known = this.#looks.get(keyOf(place));
    if (known?.seenAt !== undefined && known.seenAt >= at) return;
    const emptySince = somebody === false ? (known?.emptySince ?? at) : undefined;
    this.#looks.set(keyOf(place), { askedAt: at, ...known, ...place, seenAt: at, emptySince });
  }

  /**
   * The hosts behind which nothing has been for a while, as programs in this namespace name them.
   * @param since what was seen before does not count
   */
  deserted(namespace: string, at: number, since: number): string[] {
    return [...this.#looks.values()]
      .filter((look) => look.namespace === namespace && isDeserted(look, at, since))
      .map(({ host }) => host);
  }
}

function isDeserted({ seenAt, emptySince }: Look, at: number, since: number): boolean {
  if (seenAt === undefined || emptySince === undefined) return false;
  return seenAt - Math.max(emptySince, since) >= desertedFor && at - seenAt <= lookCounts;
}

function keyOf({ namespace, host, resolved }: Place): string {
  return `${namespace}/${host}/${resolved}`;
}
