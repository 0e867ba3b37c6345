import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../src/cluster/api.ts';
import { logTail } from '../../src/cluster/log-tail.ts';

/** Answers as the kubelet does: the last lines, of them the FIRST bytes. Seen on Kubernetes 1.35. */
function kubelet(lines: readonly string[]): Transport & { asked: number } {
  const transport = {
    asked: 0,
    renew: () => undefined,
    send: async ({ query = {} }: Parameters<Transport['send']>[0]) => {
      transport.asked += 1;
      const tail = lines.slice(-Number(query.tailLines)).map((line) => `${line}\n`);
      const body = Buffer.from(tail.join('')).subarray(0, Number(query.limitBytes));
      return {
        statusCode: 200,
        headers: {},
        destroy: () => undefined,
        async *[Symbol.asyncIterator]() {
          yield body;
        },
      };
    },
  };
  return transport;
}

const fatal = 'FATAL environment variable DATABASE_URL is not set';
const request = {
  namespace: 'shop',
  pod: 'web-1',
  container: 'app',
  previous: true,
  tailLines: 200,
  limitBytes: 64 * 1024,
};
const read = (lines: readonly string[], transport = kubelet(lines)) =>
  logTail(transport, request, AbortSignal.timeout(5000));

describe('the end of a log is read, however long its lines are', () => {
  test('a short log: all of it', async () => {
    expect(await read(['starting', fatal])).toBe(`starting\n${fatal}\n`);
  });

  test.each([
    ['request logs of 600 bytes', 600],
    ['stack traces in JSON', 20_000],
    ['lines longer than all that is kept', 100_000],
  ])('%s: whole lines, the last one among them', async (_, length) => {
    const text = await read([
      ...Array.from({ length: 400 }, (_, at) => `${at} ${'x'.repeat(length)}`),
      fatal,
    ]);
    expect(text.endsWith(`${fatal}\n`)).toBe(true);
    expect(text.length).toBeLessThanOrEqual(request.limitBytes);
    expect(text).toMatch(/^(?:\d+ x+\n)*FATAL/);
  });

  test('one line that is longer than what is kept: its beginning', async () => {
    const text = await read(['starting', `${fatal} ${'x'.repeat(3_000_000)}`]);
    expect(text.startsWith(fatal)).toBe(true);
    expect(text.length).toBe(request.limitBytes);
  });

  test('usual logs are asked for once', async () => {
    const transport = kubelet(Array.from({ length: 400 }, () => 'x'.repeat(1000)));
    await read([], transport);
    expect(transport.asked).toBe(1);
  });
});
