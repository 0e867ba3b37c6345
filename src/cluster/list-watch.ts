import { asList, asMapping, asString, type Mapping } from '../manifest/value.ts';
import { getJson, openBody, statusError, type Transport } from './api.ts';
import { ApiError, isHopeless, reasonOf } from './api-error.ts';
import { jsonLines } from './json-lines.ts';
import { Backoff, between, pause, type Timing } from './timing.ts';

/** What the loop tells. A list holds all there is: what is not in it is gone. */
export type ListWatchMessage<T> =
  | { readonly type: 'listed'; readonly objects: readonly T[]; readonly begun: number }
  | { readonly type: 'seen' | 'gone'; readonly object: T }
  /** This watch has ended and will not come back. */
  | { readonly type: 'denied' | 'absent'; readonly reason: string }
  /** The connection is in trouble; the loop goes on. */
  | { readonly type: 'trouble'; readonly reason: string };

export interface ListWatchOptions<T> {
  readonly transport: Transport;
  /** `/api/v1/namespaces/shop/pods` */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  /** Makes the record that is kept of an object. */
  readonly reduce: (object: Mapping) => T;
  /** Takes a message; it must not throw. */
  readonly deliver: (message: ListWatchMessage<T>) => void;
  readonly signal: AbortSignal;
  readonly timing: Timing;
}

/** A list and watch that is running. */
export interface ListWatch {
  /** Lists anew and goes on watching from there. */
  readonly refresh: () => void;
  /** Resolves when the loop has ended; never rejects. */
  readonly ended: Promise<void>;
}

/** How many objects a page of a list holds. */
const pageSize = 500;

/**
 * Lists a collection and watches it from there until the signal aborts, through whatever the network does: a stream that
 * ends is resumed from the last version seen, a version that is too old leads to a new list, and only a refusal ends it.
 * Source: https://kubernetes.io/docs/reference/using-api/api-concepts/#efficient-detection-of-changes
 */
export function listAndWatch<T>(options: ListWatchOptions<T>): ListWatch {
  const loop = new Loop(options);
  const ended = loop.run().catch((error: unknown) => {
    options.deliver({ type: 'denied', reason: reasonOf(error) });
  });
  return { refresh: () => loop.refresh(), ended };
}

class Loop<T> {
  readonly #options: ListWatchOptions<T>;
  readonly #backoff: Backoff;
  /** Where the next watch starts; undefined when a list must come first. */
  #version: string | undefined;
  #attempt = new AbortController();
  #refreshing = false;
  /** Since when the credentials have been refused. */
  #refusedSince: number | undefined;
  /** How often in a row a version was too old; lists in between succeed. */
  #expired = 0;
  #wholeList = false;

  constructor(options: ListWatchOptions<T>) {
    this.#options = options;
    this.#backoff = new Backoff(options.timing.backoff);
  }

  refresh(): void {
    this.#refreshing = true;
    // A list under way began too early to count; it ends, and another follows.
    if (this.#version !== undefined) this.#attempt.abort();
  }

  async run(): Promise<void> {
    const { signal } = this.#options;
    while (!signal.aborted) {
      this.#attempt = new AbortController();
      try {
        if (this.#refreshing) this.#version = undefined;
        this.#refreshing = false;
        if (this.#version === undefined) await this.#list();
        else await this.#watch(this.#version);
      } catch (error) {
        if (signal.aborted) return;
        if (this.#refreshing) continue;
        if (!(await this.#recover(error))) return;
      }
    }
  }

  async #list(): Promise<void> {
    const { transport, path, query, reduce, deliver, timing } = this.#options;
    const objects: T[] = [];
    // Rounded up: what was decided before within this millisecond is older.
    const begun = Date.now() + 1;
    let page: { continue?: string | undefined; version?: string | undefined } = {};
    do {
      const guard = this.#guard(timing.page);
      try {
        const answer = await getJson(transport, {
          path,
          query: {
            ...query,
            ...(this.#wholeList ? {} : { limit: pageSize }),
            continue: page.continue || undefined,
          },
          signal: guard.signal,
        });
        const kind = asString(answer.kind)?.replace(/List$/, '');
        for (const item of asList(answer.items)) {
          objects.push(reduce({ apiVersion: answer.apiVersion, kind, ...asMapping(item) }));
        }
        const metadata = asMapping(answer.metadata);
        page = { continue: asString(metadata.continue), version: asString(metadata.resourceVersion) };
      } catch (error) {
        // A list so long that its pages expire is asked for at once.
        this.#wholeList ||= page.continue !== undefined && error instanceof ApiError && error.status === 410;
        throw guard.expired() ?? error;
      } finally {
        guard.release();
      }
    } while (page.continue);
    if (!page.version) throw new Error('the list has no resourceVersion');
    this.#version = page.version;
    // Where versions expire as soon as they are listed a list alone is no sign of health.
    if (this.#expired === 0) this.#healthy();
    deliver({ type: 'listed', objects, begun });
  }

  async #watch(version: string): Promise<void> {
    const { transport, path, query, timing } = this.#options;
    const started = performance.now();
    let events = 0;
    const guard = this.#guard(timing.silence);
    try {
      const body = await openBody(transport, {
        path,
        query: {
          ...query,
          watch: true,
          allowWatchBookmarks: true,
          resourceVersion: version,
          timeoutSeconds: between(timing.watchSeconds),
        },
        signal: guard.signal,
      });
      for await (const event of jsonLines(guard.touchedBy(body))) {
        this.#take(event);
        events += 1;
      }
    } catch (error) {
      throw guard.expired() ?? error;
    } finally {
      guard.release();
    }
    // Ending is normal. A stream that only ever ends would make this loop spin.
    if (events === 0 && performance.now() - started < 1000) await this.#pause(this.#backoff.next());
    else this.#healthy();
  }

  /** The version moves on before the object is handed over: whatever happens there, the loop resumes behind it. */
  #take({ type, object }: Mapping): void {
    if (type === 'ERROR') throw statusError(object);
    const value = asMapping(object);
    const version = asString(asMapping(value.metadata).resourceVersion);
    if (version) this.#version = version;
    this.#healthy();
    if (type === 'BOOKMARK') return;
    if (type !== 'ADDED' && type !== 'MODIFIED' && type !== 'DELETED') return;
    const record = this.#options.reduce(value);
    this.#options.deliver({ type: type === 'DELETED' ? 'gone' : 'seen', object: record });
  }

  #healthy(): void {
    this.#backoff.reset();
    this.#refusedSince = undefined;
    this.#expired = 0;
  }

  /** Gets ready for the next attempt. False when there is no use in one. */
  async #recover(error: unknown): Promise<boolean> {
    const { deliver, timing } = this.#options;
    const reason = reasonOf(error);
    const status = error instanceof ApiError ? error.status : 0;
    switch (status) {
      case 410:
        this.#version = undefined;
        this.#expired += 1;
        await this.#pause(this.#expired === 1 ? this.#backoff.next() / 4 : this.#backoff.next());
        return true;
      case 401: {
        const known = this.#refusedSince !== undefined;
        this.#refusedSince ??= performance.now();
        if (performance.now() - this.#refusedSince > timing.unauthorized) return end('denied');
        this.#renew();
        // New credentials are tried at once; where they do not help either it takes time.
        if (known) {
          deliver({ type: 'trouble', reason });
          await this.#pause(this.#backoff.next());
        }
        return true;
      }
      case 403:
      case 405:
        return end('denied');
      case 404:
        return end('absent');
      case 400:
      case 422:
        return end('denied');
    }
    if (status === 0 && isHopeless(error)) return end('denied');
    deliver({ type: 'trouble', reason });
    const asked = error instanceof ApiError ? error.retryAfter : undefined;
    const wait = asked === undefined ? this.#backoff.next() : Math.min(asked * 1000, timing.retryAfter);
    await this.#pause(wait);
    return true;

    function end(type: 'denied' | 'absent'): false {
      deliver({ type, reason });
      return false;
    }
  }

  /** Credentials that cannot be loaded now may be there later: the old ones are tried once more. */
  #renew(): void {
    try {
      this.#options.transport.renew();
    } catch (error) {
      this.#options.deliver({ type: 'trouble', reason: reasonOf(error) });
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return pause(milliseconds, AbortSignal.any([this.#options.signal, this.#attempt.signal]));
  }

  /** A signal that aborts with the loop, with a refresh, and when nothing has come for too long. */
  #guard(limit: number) {
    const watchdog = new AbortController();
    const bark = (): void => watchdog.abort(new Error(`nothing came for ${limit / 1000} s`));
    let timer = setTimeout(bark, limit);
    return {
      signal: AbortSignal.any([this.#options.signal, this.#attempt.signal, watchdog.signal]),
      expired: (): unknown => (watchdog.signal.aborted ? watchdog.signal.reason : undefined),
      release: () => {
        clearTimeout(timer);
      },
      touchedBy: async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
        for await (const chunk of chunks) {
          clearTimeout(timer);
          timer = setTimeout(bark, limit);
          yield chunk;
        }
      },
    };
  }
}
