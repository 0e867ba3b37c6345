import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDownloads } from '../../src/schema/downloads.ts';

let cacheFolder: string;
beforeEach(() => {
  cacheFolder = mkdtempSync(join(tmpdir(), 'crashgate-downloads-'));
});
afterEach(() => rmSync(cacheFolder, { recursive: true, force: true }));

const address = 'https://schemas.example.com/example.com/widget_v1.json';
const json = (value: object): Response => new Response(JSON.stringify(value));

/** Downloads that get these answers, one after the other; the last one stays. */
function downloads(...answers: (() => Response)[]) {
  const asked: string[] = [];
  const request = async (asking: string): Promise<Response> => {
    const answer = answers[Math.min(asked.length, answers.length - 1)];
    asked.push(asking);
    return (answer as () => Response)();
  };
  return {
    asked,
    ...createDownloads('https://schemas.example.com', { request, cacheFolder, pauses: [1, 1] }),
  };
}

const unreachable = (): Response => {
  throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } });
};

test('a schema is fetched once and kept', async () => {
  const first = downloads(() => json({ type: 'object' }));
  expect(await first.fetch([address])).toEqual([]);
  expect(first.get(address)).toBe('{"type":"object"}');
  const second = downloads(unreachable);
  expect(await second.fetch([address])).toEqual([]);
  expect(second.get(address)).toBe('{"type":"object"}');
  expect(second.asked).toEqual([]);
});

test('what is not there is no failure, and remembered', async () => {
  const first = downloads(() => new Response('not here', { status: 404 }));
  expect(await first.fetch([address])).toEqual([]);
  expect(first.get(address)).toBeUndefined();
  const second = downloads(unreachable);
  expect(await second.fetch([address])).toEqual([]);
  expect(second.asked).toEqual([]);
});

test('a passing fault is tried again', async () => {
  const { fetch, get, asked } = downloads(
    unreachable,
    () => new Response('', { status: 503 }),
    () => json({}),
  );
  expect(await fetch([address])).toEqual([]);
  expect(get(address)).toBe('{}');
  expect(asked).toHaveLength(3);
});

test.each([
  ['no network', unreachable, 'ECONNREFUSED', 3],
  ['a server that is down', () => new Response('', { status: 500 }), 'HTTP 500', 3],
  ['a refusal', () => new Response('', { status: 403 }), 'HTTP 403', 1],
  ['a page instead of a schema', () => new Response('<html>'), 'the answer is not JSON', 1],
])('%s is said and fails nothing', async (_, answer, reason, attempts) => {
  const { fetch, get, asked } = downloads(answer);
  expect(await fetch([address])).toEqual([
    `schema-locations: https://schemas.example.com could not be read (${reason})`,
  ]);
  expect(get(address)).toBeUndefined();
  expect(asked).toHaveLength(attempts);
});

test('an old copy serves when there is no new one', async () => {
  await downloads(() => json({ old: true })).fetch([address]);
  const [file] = readdirSync(cacheFolder);
  utimesSync(join(cacheFolder, file as string), 0, 0);
  const { fetch, get } = downloads(unreachable);
  expect(await fetch([address])).toEqual([
    'schema-locations: https://schemas.example.com could not be read (ECONNREFUSED; an older copy was used)',
  ]);
  expect(get(address)).toBe('{"old":true}');
});

test('after a failure no more is asked for', async () => {
  const addresses = Array.from({ length: 50 }, (_, index) => `${address}?${index}`);
  const { fetch, asked } = downloads(() => new Response('', { status: 403 }));
  expect(await fetch(addresses)).toHaveLength(1);
  expect(asked.length).toBeLessThan(10);
});
