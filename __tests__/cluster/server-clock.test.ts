import { expect, test } from '@jest/globals';
import type { ApiResponse } from '../../src/cluster/api.ts';
import { withClock } from '../../src/cluster/server-clock.ts';

test.each([
  ['of a server that is an hour ahead', 3600_000],
  ['of one that is a minute behind', -60_000],
])('the clock %s, to a second', async (_, ahead) => {
  const headers = { date: new Date(Date.now() + ahead).toUTCString() };
  const response = { statusCode: 200, headers, destroy: () => undefined } as unknown as ApiResponse;
  const clock = withClock({ send: async () => response, renew: () => undefined });
  expect([clock.ahead(), clock.serverTime()]).toEqual([undefined, undefined]);
  await clock.clocked.send({ path: '/version', signal: new AbortController().signal });
  expect(Math.abs((clock.ahead() ?? 0) - ahead)).toBeLessThanOrEqual(1000);
  expect(clock.serverTime()).toBe(Date.parse(headers.date));
});
