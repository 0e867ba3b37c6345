import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ListWatch, type ListWatchMessage, listAndWatch } from '../../src/cluster/list-watch.ts';
import type { Timing } from '../../src/cluster/timing.ts';
import { asMapping, asString, type Mapping } from '../../src/manifest/value.ts';
import { type Fault, ScriptedApi } from './scripted-api.ts';

const timing: Timing = {
  backoff: [2, 10],
  silence: 100,
  page: 100,
  watchSeconds: [290, 310],
  retryAfter: 60,
  unauthorized: 100,
};

let api: ScriptedApi;
let stop: AbortController;
let seen: View;
let watch: ListWatch | undefined;

beforeEach(async () => {
  api = await ScriptedApi.start();
  stop = new AbortController();
  seen = new View();
});

afterEach(async () => {
  stop.abort();
  await watch?.ended;
  await api.stop();
});

/** What somebody knows who only follows the messages. */
class View {
  readonly messages: ListWatchMessage<Kept>[] = [];
  readonly #objects = new Map<string, Kept>();

  take(message: ListWatchMessage<Kept>): void {
    this.messages.push(message);
    if (message.type === 'listed') {
      this.#objects.clear();
      for (const object of message.objects) this.#objects.set(object.uid, object);
    } else if (message.type === 'seen') this.#objects.set(message.object.uid, message.object);
    else if (message.type === 'gone') this.#objects.delete(message.object.uid);
  }

  get state(): string[] {
    return [...this.#objects.values()].map(({ name, version }) => `${name}@${version}`).toSorted();
  }

  count(type: ListWatchMessage<Kept>['type']): number {
    return this.messages.filter((message) => message.type === type).length;
  }
}

interface Kept {
  readonly name: string;
  readonly uid: string;
  readonly version: string;
}

function reduce({ metadata }: Mapping): Kept {
  const { name, uid, resourceVersion } = asMapping(metadata);
  return { name: asString(name) ?? '', uid: asString(uid) ?? '', version: asString(resourceVersion) ?? '' };
}

function start(
  options: Partial<{
    reduce: (object: Mapping) => Kept;
    transport: ScriptedApi['transport'];
    timing: Timing;
  }> = {},
) {
  watch = listAndWatch({
    transport: api.transport,
    path: '/api/v1/namespaces/shop/pods',
    reduce,
    deliver: (message) => seen.take(message),
    signal: stop.signal,
    timing,
    ...options,
  });
}

async function until(condition: () => boolean, limit = 3000): Promise<void> {
  const end = performance.now() + limit;
  while (!condition()) {
    if (performance.now() > end)
      throw new Error(`it did not come: ${JSON.stringify(seen.messages.slice(-5))}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const agrees = (): boolean => JSON.stringify(seen.state) === JSON.stringify(api.state);

/** Changes while the loop is in trouble: new, changed, gone, gone and back under the same name. */
function changes(): void {
  api.put('b');
  api.put('a');
  api.delete('c');
  api.delete('d');
  api.put('d');
}

async function settledWith(fault: readonly Fault[], kind: 'list' | 'watch'): Promise<void> {
  for (const name of ['a', 'c', 'd']) api.put(name);
  (kind === 'list' ? api.listFaults : api.watchFaults).push(...fault);
  start();
  await until(() => api.requests.length >= fault.length);
  changes();
  await until(agrees);
  api.put('last');
  await until(agrees);
}

describe('the loop survives', () => {
  const watchFaults: [string, Fault[]][] = [
    ['a reset connection', ['reset']],
    ['a reset in the middle of the stream', ['reset-after-headers']],
    ['a reset behind a line', ['reset-after-a-line']],
    ['a clean close', ['close-at-once']],
    ['a close after each event', Array.from({ length: 8 }, () => 'close-after-each-event' as const)],
    ['410 as an event', ['gone-event']],
    ['410 as an answer', [{ status: 410 }]],
    ['410 again and again', ['gone-event', { status: 410 }, 'gone-event']],
    ['401 once', [{ status: 401 }]],
    ['429 with Retry-After', [{ status: 429, retryAfter: 1 }]],
    ['500s', [{ status: 500 }, { status: 503 }, { status: 504, body: '<html>' }, { status: 500 }]],
    ['an error event', ['error-event-500']],
    ['silence', ['silence']],
    ['silence after the headers', ['silence-after-headers']],
    ['garbage lines', ['garbage', 'garbage']],
    ['half a line', ['half-a-line']],
    ['bookmarks only', ['bookmarks-only']],
    [
      'all of it',
      ['reset', 'garbage', { status: 500 }, 'gone-event', { status: 401 }, 'silence', 'close-at-once'],
    ],
  ];
  test.each(watchFaults)('%s, in a watch', async (_, faults) => settledWith(faults, 'watch'));

  const listFaults: [string, Fault[]][] = [
    ['a reset connection', ['reset']],
    ['401 once', [{ status: 401 }]],
    ['410', [{ status: 410 }]],
    ['429 with Retry-After', [{ status: 429, retryAfter: 1 }]],
    ['500s', [{ status: 500 }, { status: 502, body: 'bad gateway' }]],
    ['silence', ['silence']],
    ['half an answer', ['garbage']],
  ];
  test.each(listFaults)('%s, in a list', async (_, faults) => settledWith(faults, 'list'));

  test('connections that are cut again and again while things change', async () => {
    start();
    for (let round = 0; round < 20; round++) {
      api.put(`pod-${round % 7}`);
      if (round % 3 === 0) api.delete(`pod-${(round + 3) % 7}`);
      if (round % 5 === 0) api.forget();
      api.cutWatches();
      await new Promise((resolve) => setTimeout(resolve, 3));
    }
    await until(agrees);
  });

  test('a reader that throws', async () => {
    let thrown = 0;
    start({
      reduce: (object) => {
        if (asMapping(object.metadata).name === 'odd' && thrown++ < 2) throw new Error('unexpected shape');
        return reduce(object);
      },
    });
    await until(() => api.countOf('watch') === 1);
    api.put('odd');
    api.put('b');
    await until(() => seen.state.some((entry) => entry.startsWith('b@')));
    expect(seen.count('trouble')).toBeGreaterThan(0);
  });
});

describe('how it asks', () => {
  test('in pages, then from the version of the list, with bookmarks and an end that differs', async () => {
    for (let index = 0; index < 7; index++) api.put(`pod-${index}`);
    api.pageSize = 3;
    start();
    await until(() => api.countOf('watch') === 1);
    const [first, second, third, watching] = api.requests.map(({ query }) => Object.fromEntries(query));
    expect(first).toEqual({ limit: '500' });
    expect([second?.continue, third?.continue]).toEqual(['3', '6']);
    expect(watching).toMatchObject({ watch: 'true', allowWatchBookmarks: 'true', resourceVersion: '107' });
    expect(Number(watching?.timeoutSeconds)).toBeGreaterThanOrEqual(290);
    expect(Number(watching?.timeoutSeconds)).toBeLessThanOrEqual(310);
    expect(seen.messages).toHaveLength(1);
    expect(seen.state).toHaveLength(7);
  });

  test('again from the last event, and never lists without need', async () => {
    api.watchFaults.push('close-after-each-event', 'close-after-each-event');
    start();
    await until(() => api.countOf('watch') === 1);
    api.put('a');
    await until(() => api.countOf('watch') === 2);
    api.put('b');
    await until(() => api.countOf('watch') === 3);
    const versions = api.requests.slice(1).map(({ query }) => query.get('resourceVersion'));
    expect(versions).toEqual(['100', '101', '102']);
    expect(api.countOf('list')).toBe(1);
  });

  test('waits as long as Retry-After says', async () => {
    api.watchFaults.push({ status: 429, retryAfter: 1 });
    watch = listAndWatch({
      transport: api.transport,
      path: '/api/v1/pods',
      reduce,
      deliver: (message) => seen.take(message),
      signal: stop.signal,
      timing: { ...timing, retryAfter: 200 },
    });
    await until(() => api.countOf('watch') === 2);
    const [, refused, again] = api.requests;
    expect((again?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(195);
  });

  test('asks for the whole list when its pages expire', async () => {
    for (let index = 0; index < 5; index++) api.put(`pod-${index}`);
    api.pageSize = 2;
    start({ transport: expiringPages(api) });
    await until(agrees);
    expect(api.requests.filter(({ query }) => !query.has('watch') && !query.has('limit'))).toHaveLength(1);
  });

  test('401 for a while is waited for: who checks the login may only restart', async () => {
    api.put('a');
    api.listFaults.push(...Array.from({ length: 6 }, () => ({ status: 401 })));
    start({ timing: { ...timing, unauthorized: 20_000 } });
    await until(agrees, 15_000);
    expect(seen.count('denied')).toBe(0);
  });

  test('410 in a row is asked ever more rarely, although each list succeeds', async () => {
    api.watchFaults.push(...Array.from({ length: 400 }, () => 'gone-event' as const));
    start({ timing: { ...timing, backoff: [20, 400] } });
    await until(() => api.countOf('list') === 5, 15_000);
    const lists = api.requests.filter(({ query }) => !query.has('watch')).map(({ at }) => at);
    expect((lists[4] ?? 0) - (lists[3] ?? 0)).toBeGreaterThan(70);
  });

  test('a refresh lists anew and watches from there', async () => {
    start();
    await until(() => api.countOf('watch') === 1);
    api.put('a');
    watch?.refresh();
    await until(() => seen.count('listed') === 2 && api.countOf('watch') === 2);
    expect(agrees()).toBe(true);
    expect(seen.count('trouble')).toBe(0);
  });
});

describe('where it ends', () => {
  test.each([
    [403, 'denied'],
    [404, 'absent'],
  ] as const)('%i ends this watch and says so', async (status, type) => {
    api.listFaults.push({ status });
    start();
    await watch?.ended;
    expect(seen.messages).toEqual([{ type, reason: `refused with ${status}` }]);
  });

  test('401 that stays ends it: new credentials do not help, nor does time', async () => {
    api.listFaults.push(...Array.from({ length: 500 }, () => ({ status: 401 })));
    start();
    await watch?.ended;
    expect(seen.messages.at(-1)).toEqual({ type: 'denied', reason: 'refused with 401' });
  });

  test('the signal ends it from any state, without a message', async () => {
    api.watchFaults.push('silence');
    start();
    await until(() => api.countOf('watch') === 1);
    stop.abort();
    await watch?.ended;
    expect(seen.count('trouble')).toBe(0);
  });
});

/** Refuses the first continued page as etcd does after a compaction. */
function expiringPages(api: ScriptedApi): ScriptedApi['transport'] {
  const { send, renew } = api.transport;
  return {
    renew,
    send: (request) => {
      if (request.query?.continue) api.listFaults.push({ status: 410 });
      return send(request);
    },
  };
}
