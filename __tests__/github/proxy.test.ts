import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { fakePull } from './fake-state.ts';
import { runnerEnv, sha } from './run.ts';

let fake: FakeGitHub;
const tunnels: string[] = [];
/** A proxy that leads every tunnel to the test server, whatever it is asked for. */
const proxy = createServer();
proxy.on('connect', (request, client) => {
  tunnels.push(request.url ?? '');
  const server = connect(Number(new URL(fake.url).port), '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.pipe(client).pipe(server);
  });
  for (const end of [client, server]) end.on('error', () => undefined);
});

beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.pulls.push(fakePull({ number: 7, headSha: sha('1') }));
  tunnels.length = 0;
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
});
afterEach(async () => {
  await fake.close();
  proxy.close();
  proxy.closeAllConnections();
  expect(fake.problems).toEqual([]);
});

/** The Node that runs the request: CI also names the oldest that we promise, whose own `fetch` knows no proxies. */
const node = process.env.CRASHGATE_TEST_NODE || process.execPath;

/** Asks for the files of a pull request in a process of its own, whose `fetch` is Node's; then fetches without GitHub. */
async function ask(env: Record<string, string>): Promise<unknown> {
  const program = `
    import { openGitHub } from '${new URL('../../src/github/open.ts', import.meta.url).href}';
    const { github } = await openGitHub({ token: 'job-token', env: process.env });
    const { ok } = await github.changedFiles(7);
    const { status } = await fetch('${fake.url}/_control/state');
    console.log(JSON.stringify({ ok, status }));`;
  const { stdout } = await promisify(execFile)(node, ['--input-type=module', '-e', program], {
    env: { PATH: process.env.PATH, ...runnerEnv('pull_request', env) },
  });
  return JSON.parse(stdout);
}

const through = () => ({ HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}` });

test('requests to GitHub go through the proxy that the runner names, and nothing else does', async () => {
  const env = { ...through(), GITHUB_API_URL: 'http://github.test:8080/api/v3' };
  expect(await ask(env)).toEqual({ ok: true, status: 200 });
  expect(tunnels).toEqual(['github.test:8080']);
}, 30_000);

test('but for a server on this machine, which NO_PROXY excepts too', async () => {
  const env = { ...through(), NO_PROXY: '127.0.0.1', GITHUB_API_URL: fake.url };
  expect(await ask(env)).toEqual({ ok: true, status: 200 });
  expect(tunnels).toEqual([]);
}, 30_000);
