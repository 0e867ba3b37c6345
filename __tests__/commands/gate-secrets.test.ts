import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runActionSource, runSource, textOf } from './run-source.ts';

/** Made up, each for its own place in the manifest. */
const value = (place: string): string =>
  `Zq9${Buffer.from(`${place}-correct-horse`).toString('hex').slice(0, 26)}`;
const places = [
  'variable',
  'argument',
  'header',
  'hook',
  'annotation',
  'label',
  'comment',
  'address',
] as const;
const secrets = Object.fromEntries(places.map((place) => [place, value(place)])) as Record<
  (typeof places)[number],
  string
>;

/** Nearly every line of it is found fault with, so that nearly every line is quoted. */
const manifest = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: checkout
  namespace: shop
  annotations: {api-token: "${secrets.annotation}", crashgate.dev/ignore: [memory-limit]}
spec:
  selector: {matchLabels: {app: checkout}}
  template:
    metadata: {labels: {app: checkout, "access-token": "${secrets.label} "}}
    spec:
      containers:
        - name: app
          image: shop/checkout:latest # password: ${secrets.comment}
          args: ["--api-key", "${secrets.argument}", 8080]
          env:
            - name: DB_PASSWORD
              value: {a: "${secrets.variable}"}
            - {name: DB_PASSWORD, value: "${secrets.variable}", valueFrom: 3}
            - {name: DATABASE_URL, value: "postgres://app:${secrets.address}@db/shop", x: 1}
          livenessProbe:
            httpGet: {path: /, port: none, httpHeaders: [{name: Authorization, value: "Bearer ${secrets.header}", x: 1}]}
          lifecycle: {preStop: {exec: {command: "curl -u shop:${secrets.hook} http://x"}}}
`;
const folder = mkdtempSync(join(tmpdir(), 'gate-secrets-'));
writeFileSync(join(folder, 'deploy.yaml'), manifest);

const leaking = (text: string): string[] =>
  places.filter(
    (place) => text.includes(secrets[place].slice(0, 12)) || text.includes(secrets[place].slice(-12)),
  );

describe('the gate quotes no secret of the manifests that it judges', () => {
  test.each(['text', 'json', 'sarif', 'markdown', 'github', 'gitlab'])(
    'as %s',
    async (format) => {
      const { stdout, stderr, code } = await runSource(
        ['gate', 'deploy.yaml', '--notes', '--format', format],
        {
          cwd: folder,
        },
      );
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toContain('checkout');
      expect(leaking(stdout)).toEqual([]);
    },
    60_000,
  );

  test('as the action: log, annotations, summary, outputs, report files', async () => {
    const {
      stdout,
      stderr,
      code,
      folder: written,
    } = await runActionSource({
      manifests: join(folder, 'deploy.yaml'),
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(leaking(stdout)).toEqual([]);
    expect(leaking(textOf(written))).toEqual([]);
  }, 60_000);

  test('what is wrong is shown all the same, and the place marked', async () => {
    const { stdout } = await runSource(['gate', 'deploy.yaml', '--notes'], { cwd: folder });
    expect(stdout).toContain('[secret:');

    expect(stdout).toMatch(/^ +\d+ \| .*\[secret:\d+\].*\n +\| +\^/m);
  }, 60_000);
});
