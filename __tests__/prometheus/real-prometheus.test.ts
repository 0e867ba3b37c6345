import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { measure } from '../../src/commands/diagnose/measure.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { prometheusAt } from '../../src/machine/watch-ports.ts';
import { backOff, deployment, ended, pod, replicaSet } from '../diagnosis/world.ts';

const program = spawnSync('prometheus', ['--version']).status === 0;

/** What cAdvisor exports about two pods: the old one is level, the new one grows with each scrape. */
function exporter(): Server {
  let scrapes = 0;
  return createServer((_, response) => {
    scrapes += 1;
    const line = (name: string, bytes: number): string =>
      `container_memory_working_set_bytes{namespace="shop",pod="${name}",container="app",id="/kubepods/${name}"} ${bytes}\n`;
    const grown = Math.min(60 + scrapes, 64);
    response.end(
      `# TYPE container_memory_working_set_bytes gauge\n${line('web-aaaaaa-abcde', 100 * 2 ** 20)}${line('web-bbbbbb-abcde', grown * 2 ** 20)}`,
    );
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const listen = (server: Server): Promise<void> =>
  new Promise((ready) => server.listen(0, '127.0.0.1', ready));

async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const ago = (seconds: number): string =>
  new Date(Date.now() - seconds * 1000).toISOString().replace(/\.\d+Z/, 'Z');

(program ? describe : describe.skip)('a real Prometheus that scrapes an exporter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crashgate-prometheus-'));
  const exported = exporter();
  let prometheus: ChildProcess;
  let url: string;

  beforeAll(async () => {
    await listen(exported);
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(folder, 'prometheus.yml'),
      `global: {scrape_interval: 1s}\nscrape_configs:\n  - job_name: cadvisor\n    static_configs: [{targets: ['127.0.0.1:${portOf(exported)}']}]\n`,
    );
    prometheus = spawn(
      'prometheus',
      [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    );
    await scraped(url);
  }, 30_000);

  afterAll(async () => {
    const ended = new Promise((done) => prometheus.once('exit', done));
    prometheus.kill();
    await ended;
    await new Promise((done) => exported.close(done));
    rmSync(folder, { recursive: true, force: true });
  });

  /** Waits until some samples of both pods are there. */
  async function scraped(address: string): Promise<void> {
    const query = 'count_over_time(container_memory_working_set_bytes[1m]) >= 3';
    for (let attempt = 0; attempt < 100; attempt++) {
      const response = await fetch(`${address}/api/v1/query?query=${encodeURIComponent(query)}`).catch(
        () => undefined,
      );
      const body = response?.ok ? ((await response.json()) as { data: { result: unknown[] } }) : undefined;
      if (body?.data.result.length === 2) return;
      await new Promise((wait) => setTimeout(wait, 200));
    }
    throw new Error('Prometheus has scraped nothing');
  }

  test('the limit follows from what it measured, and the written evidence gives the same', async () => {
    const spec = { resources: { limits: { memory: '64Mi' } } };
    const killed = ended(137, { reason: 'OOMKilled', startedAt: ago(60), finishedAt: ago(1) });
    const objects = [
      deployment({ revision: '2', spec: { containers: [{ name: 'app', ...spec }] } }),
      replicaSet('aaaaaa', '1'),
      replicaSet('bbbbbb', '2', { podSpec: { containers: [{ name: 'app', ...spec }] } }),
      pod([{ spec, state: backOff, last: killed, restarts: 3 }], { hash: 'bbbbbb' }),
    ].map((object) => ({
      ...object,
      metadata: { ...(object.metadata as object), creationTimestamp: ago(90) },
    }));
    const seen = [{ path: 'all.json', text: JSON.stringify({ kind: 'List', items: objects }) }];
    const { files, problem } = await measure(seen, prometheusAt(url, {}), Date.now());
    expect(problem).toBeUndefined();
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['prometheus-web-app-p99-memory.json', 'prometheus-web-app-memory.json']),
    );
    const [workload] = diagnose(readEvidence(files));
    const [found] = workload?.diagnoses ?? [];
    expect(found?.remedy.steps).toContain('limits.memory: 128Mi = 100 MiB (P99, revision 1) + 20 to 30 %');
    expect(found?.evidence.map(({ text }) => text).join('\n')).toMatch(/highest use 6[1-4] MiB of 64 MiB/);
  });
});
