import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const cli = new URL('../../dist/cli.js', import.meta.url).pathname;
const checkout = readFileSync(new URL('../../examples/passing/checkout.yaml', import.meta.url), 'utf8');
const misspelt = checkout.replace('  replicas:', '  replica:');

/** Where the user may make a network namespace it has no interfaces; elsewhere every way out throws. */
const namespaces = [
  ['unshare', '-n'],
  ['unshare', '-rn'],
].find(([program = '', ...args]) => spawnSync(program, [...args, 'true']).status === 0);
const noWayOut = `
  import net from 'node:net';
  import dns from 'node:dns';
  const refuse = () => { throw new Error('the network was asked for'); };
  globalThis.fetch = refuse;
  net.Socket.prototype.connect = refuse;
  dns.lookup = dns.promises.lookup = refuse;`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-offline-'));
  writeFileSync(join(folder, 'few.yaml'), misspelt);
  const many = Array.from({ length: 300 }, (_, copy) => misspelt.replaceAll('checkout', `checkout-${copy}`));
  writeFileSync(join(folder, 'many.yaml'), many.join('---\n'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function gate(args: readonly string[], offline: boolean): { status: number | null; stdout: string } {
  const command = [process.execPath, cli, 'gate', ...args, '--format', 'json'];
  const isolated = namespaces
    ? [...namespaces, ...command]
    : [
        process.execPath,
        '--import',
        `data:text/javascript,${encodeURIComponent(noWayOut)}`,
        ...command.slice(1),
      ];
  const [program = '', ...rest] = offline ? isolated : command;
  const env = { ...process.env, XDG_CACHE_HOME: folder };
  return spawnSync(program, rest, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28, env });
}

describe('without any network', () => {
  test.each(['few.yaml', 'many.yaml'])('%s gets the same report', (file) => {
    const [online, offline] = [gate([file], false), gate([file], true)];
    expect(offline.status).toBe(1);
    expect(offline.stdout).toBe(online.stdout);
    const { findings, coverage } = JSON.parse(offline.stdout);
    const rules = findings.map(({ rule }: { rule: string }) => rule);
    expect(rules.filter((rule: string) => rule === 'schema')).toHaveLength(file === 'few.yaml' ? 1 : 300);
    expect(coverage.notes).toEqual([]);
  });

  test('addresses in the settings are said to be out of reach, and block nothing', () => {
    writeFileSync(
      join(folder, 'rollout.yaml'),
      'apiVersion: argoproj.io/v1alpha1\nkind: Rollout\nmetadata: {name: a}\nspec: {workloadRef: {kind: Deployment, name: b}}\n',
    );
    writeFileSync(join(folder, 'settings.yaml'), 'schema-locations: ["http://schemas.invalid"]\n');
    const { stdout, status } = gate(['rollout.yaml', '--config', 'settings.yaml'], true);
    expect(JSON.parse(stdout).coverage.notes).toContainEqual(
      expect.stringMatching(/^schema-locations: http:\/\/schemas\.invalid could not be read \(/),
    );
    expect(status).toBe(0);
  });
});
