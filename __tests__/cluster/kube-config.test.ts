import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadKubeConfig } from '../../src/cluster/kube-config.ts';
import { proxyFor } from '../../src/proxy.ts';

const folder = mkdtempSync(join(tmpdir(), 'kube-config-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const config = (name: string, server: string, more = ''): string => `
apiVersion: v1
kind: Config
current-context: ${name}
clusters: [{name: ${name}, cluster: {server: "${server}"}}]
users: [{name: ${name}, user: {token: ${name}-token}}]
contexts: [{name: ${name}, context: {cluster: ${name}, user: ${name}, namespace: ${name}-ns}}]
${more}`;

const one = file('one', config('one', 'https://one.example.com'));
const two = file('two', config('two', 'https://two.example.com'));
const oneElsewhere = file('one-elsewhere', config('one', 'https://elsewhere.example.com'));

const server = (input: Parameters<typeof loadKubeConfig>[0], env: NodeJS.ProcessEnv): string | undefined =>
  loadKubeConfig(input, env).getCurrentCluster()?.server;

describe('the cluster is found as kubectl finds it', () => {
  test('a text that is passed wins over files', () => {
    expect(server({ kubeconfig: config('text', 'https://text.example.com') }, { KUBECONFIG: one })).toBe(
      'https://text.example.com',
    );
  });

  test('the files of KUBECONFIG are merged: absent ones are skipped, the first definition of a name wins', () => {
    const env = { KUBECONFIG: [join(folder, 'absent'), one, oneElsewhere, two].join(':') };
    expect(server({}, env)).toBe('https://one.example.com');
    expect(server({ context: 'two' }, env)).toBe('https://two.example.com');
  });

  test('without KUBECONFIG it is the file in the home directory', () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    expect(() => loadKubeConfig({}, { HOME: home })).toThrow(/no cluster is configured/);
  });

  test('the context names user and namespace', () => {
    const loaded = loadKubeConfig({ context: 'two' }, { KUBECONFIG: `${one}:${two}` });
    expect(loaded.getCurrentUser()?.token).toBe('two-token');
    expect(loaded.getContextObject('two')?.namespace).toBe('two-ns');
  });

  test.each([
    [
      'an unknown context',
      { context: 'three' },
      { KUBECONFIG: `${one}:${two}` },
      'no context "three"; it has: one, two',
    ],
    ['files that are all absent', {}, { KUBECONFIG: join(folder, 'nowhere') }, 'which does not exist'],
    ['a namespace with a blank', { namespace: 'A B' }, {}, '"A B" cannot be the name of a namespace'],
    ['no contexts', { kubeconfig: 'kind: Config' }, {}, 'no contexts at all'],
    ['broken text', { kubeconfig: 'users: [{token: s3cret' }, {}, 'not readable as YAML'],
    [
      'a tab in line 3',
      { kubeconfig: 'users:\n- name: one\n\tuser: {token: s3cret}\n' },
      {},
      'not readable as YAML: tab as indent at line 3, column 1',
    ],
  ])('%s is said in one sentence, without credentials', (_, input, env, words) => {
    expect(() => loadKubeConfig(input, env)).toThrow(words);
    expect(() => loadKubeConfig(input, env)).not.toThrow('s3cret');
  });

  test('plain HTTP is taken, as kubectl does', async () => {
    const loaded = loadKubeConfig({ kubeconfig: config('plain', 'http://127.0.0.1:1') }, {});
    await expect(loaded.applyToHTTPSOptions({})).resolves.toBeUndefined();
  });

  test('a token file is read, relative to its kubeconfig', async () => {
    file('the-token', 'from-a-file');
    const text = config('one', 'https://one.example.com').replace('token: one-token', 'tokenFile: the-token');
    const options: { headers?: Record<string, string> } = {};
    await loadKubeConfig({}, { KUBECONFIG: file('with-token-file', text) }).applyToHTTPSOptions(options);
    expect(options.headers?.Authorization).toBe('Bearer from-a-file');
  });

  test('a credential program beside its kubeconfig is run', async () => {
    const program = file(
      'login',
      '#!/bin/sh\necho \'{"kind":"ExecCredential","status":{"token":"from-a-program"}}\'\n',
    );
    const { chmodSync } = await import('node:fs');
    chmodSync(program, 0o755);
    const text = config('one', 'https://one.example.com').replace(
      'token: one-token',
      'exec: {apiVersion: client.authentication.k8s.io/v1, command: ./login}',
    );
    const options: { headers?: Record<string, string> } = {};
    await loadKubeConfig({}, { KUBECONFIG: file('with-program', text) }).applyToHTTPSOptions(options);
    expect(options.headers?.Authorization).toBe('Bearer from-a-program');
  });
});

describe('proxies', () => {
  const env = { HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '.internal,10.0.0.0/8,exact.example.com:6443' };
  test.each([
    ['https://api.example.com', 'http://proxy:3128'],
    ['http://api.example.com', undefined],
    ['https://127.0.0.1:6443', undefined],
    ['https://localhost:6443', undefined],
    ['https://[::1]:6443', undefined],
    ['https://api.internal', undefined],
    ['https://10.1.2.3:6443', undefined],
    ['https://11.1.2.3:6443', 'http://proxy:3128'],
    ['https://exact.example.com:6443', undefined],
    ['https://exact.example.com:8443', 'http://proxy:3128'],
  ])('%s goes through %s', (url, proxy) => {
    expect(proxyFor(url, env)).toBe(proxy);
  });

  test('a proxy without a scheme is HTTP; * excepts everything', () => {
    expect(proxyFor('https://a.example.com', { https_proxy: 'proxy:1' })).toBe('http://proxy:1');
    expect(proxyFor('https://a.example.com', { https_proxy: 'proxy:1', no_proxy: '*' })).toBeUndefined();
  });
});
