import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { queryPrometheus } from '../../src/prometheus/prometheus.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** A server on loopback; gives its address and what was asked. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: { url: URL; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({
      url: new URL(request.url ?? '/', 'http://x'),
      authorization: request.headers.authorization,
    });
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const vector = JSON.stringify({ status: 'success', data: { resultType: 'vector', result: [] } });
const json =
  (text: string, status = 200) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(text);
const instant = [{ name: 'web-app-p99', query: 'up{job="a b"}', time: 1798000000 }];
const token = 'very-secret-token';

describe('a question to Prometheus', () => {
  test('is a GET to its API, the token goes along, the query stands beside the answer', async () => {
    const { url, asked } = await serve(json(vector));
    const { answers, problem } = await queryPrometheus({ url: `${url}/prom/`, token }, instant);
    expect(problem).toBeUndefined();
    expect(asked[0]?.url.pathname).toBe('/prom/api/v1/query');
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toEqual({
      query: 'up{job="a b"}',
      time: '1798000000',
    });
    expect(asked[0]?.authorization).toBe(`Bearer ${token}`);
    expect(JSON.parse(answers[0]?.text ?? '')).toMatchObject({ query: 'up{job="a b"}', status: 'success' });
  });

  test('over a range it says from when to when, and how finely', async () => {
    const { url, asked } = await serve(json(vector));
    await queryPrometheus({ url, token: undefined }, [
      { name: 'r', query: 'up', range: { start: 1, end: 9, step: 2 } },
    ]);
    expect(asked[0]?.url.pathname).toBe('/api/v1/query_range');
    expect(asked[0]?.url.search).toBe('?query=up&start=1&end=9&step=2');
    expect(asked[0]?.authorization).toBeUndefined();
  });

  test('a redirect on the same server is followed', async () => {
    const { url, asked } = await serve((request, response) =>
      request.url?.startsWith('/select')
        ? json(vector)(request, response)
        : void response.writeHead(307, { location: `/select${request.url}` }).end(),
    );
    expect((await queryPrometheus({ url, token }, instant)).problem).toBeUndefined();
    expect(asked).toHaveLength(2);
  });

  test('a redirect to another server is not: the token stays here', async () => {
    const other = await serve(json(vector));
    const { url } = await serve(
      (request, response) => void response.writeHead(302, { location: `${other.url}${request.url}` }).end(),
    );
    const { problem, answers } = await queryPrometheus({ url, token }, instant);
    expect(problem).toContain('redirects to another server');
    expect(answers).toEqual([]);
    expect(other.asked).toEqual([]);
  });
});

describe('what goes wrong is one line', () => {
  const problemOf = async (answer: Parameters<typeof serve>[0]) => {
    const { url } = await serve(answer);
    const { problem } = await queryPrometheus({ url, token }, instant);
    expect(problem).not.toContain(token);
    expect(problem).not.toContain('\n');
    return problem?.replace(url, 'URL');
  };

  test.each<[string, string, number, string]>([
    [
      'its own error',
      '{"status":"error","errorType":"bad_data","error":"invalid parameter \\"query\\": 1:5: parse error"}',
      400,
      'Prometheus at URL/: it answers: invalid parameter "query": 1:5: parse error',
    ],
    [
      'no access',
      'Unauthorized',
      401,
      'Prometheus at URL/: it does not let us in (401): set CRASHGATE_PROMETHEUS_TOKEN',
    ],
    [
      'a login page',
      '<html>',
      200,
      'Prometheus at URL/: it answers something else than the API of Prometheus',
    ],
    [
      'another path',
      'not found',
      404,
      'Prometheus at URL/: it answers 404, not as the API of Prometheus does',
    ],
  ])('%s', async (_, body, status, said) => {
    expect(await problemOf(json(body, status))).toBe(said);
  });

  test('redirects without end', async () => {
    expect(
      await problemOf(
        (request, response) => void response.writeHead(302, { location: request.url ?? '/' }).end(),
      ),
    ).toContain('in a circle');
  });

  test('a connection that breaks', async () => {
    expect(await problemOf((request) => void request.socket.destroy())).toContain('it cannot be reached');
  });

  test('nobody there', async () => {
    const { url } = await serve(json(vector));
    await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
    expect((await queryPrometheus({ url, token }, instant)).problem).toContain(
      'it cannot be reached (ECONNREFUSED)',
    );
  });

  test.each([
    ['prometheus:9090', 'must be like https://'],
    ['ftp://prometheus', 'must be like https://'],
    ['https://user:hunter2@prometheus', 'must hold no password'],
  ])('the address %s', async (url, said) => {
    const { problem } = await queryPrometheus({ url, token }, instant);
    expect(problem).toContain(said);
    expect(problem).not.toContain('hunter2');
  });

  test('one refusal ends it: the others are not asked for long', async () => {
    const { url, asked } = await serve(json('', 503));
    const many = Array.from({ length: 40 }, (_, index) => ({ name: String(index), query: 'up' }));
    const { problem } = await queryPrometheus({ url, token }, many);
    expect(problem).toContain('503');
    expect(asked.length).toBeLessThan(10);
  });
});
