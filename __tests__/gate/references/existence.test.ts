import { describe, expect, test } from '@jest/globals';
import { type Existence, ExistenceIndex } from '../../../src/gate/references/existence.ts';
import type { GateSettings } from '../../../src/settings/settings.ts';
import { contextOf } from './inventory-of.ts';

const configMap = (name: string, namespace = '', data = 'a: b'): string =>
  `{apiVersion: v1, kind: ConfigMap, metadata: {name: ${name}${namespace && `, namespace: ${namespace}`}}, data: {${data}}}`;

const helmRelease = (target: string): string =>
  `{apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: {name: r, namespace: flux-system}, spec: {targetNamespace: ${target}}}`;

function resolve(
  files: string | string[] | Record<string, string>,
  asked: string,
  settings: Partial<GateSettings> = {},
): Existence {
  const { inventory, settings: all } = contextOf(
    Array.isArray(files) ? files.join('\n---\n') : files,
    settings,
  );
  const [kind = '', place = ''] = asked.split(' ');
  const [namespace, name] = place.includes('/') ? place.split('/') : [undefined, place];
  return new ExistenceIndex(inventory, all).resolve({ group: '', kind, name: name ?? '' }, namespace);
}

function say(existence: Existence): string {
  if (existence.state !== 'unknown')
    return 'assumed' in existence && existence.assumed ? `${existence.state} by assumption` : existence.state;
  const { elsewhere, otherHash, nearMiss, opening, jobs } = existence;
  if (otherHash) return `unknown, has ${otherHash.name}`;
  if (elsewhere.length > 0) return `unknown, in ${elsewhere.map(({ namespace }) => namespace).join(', ')}`;
  if (nearMiss) return `unknown, near ${nearMiss.name}`;
  if (opening) return `unknown, open by ${opening.by.kind}`;
  return jobs[0] ? `unknown, made by ${jobs[0].title}` : 'unknown';
}

describe('namespaces', () => {
  test.each([
    ['a', 'a', 'present'],
    ['', '', 'present'],
    ['', 'a', 'present by assumption'],
    ['a', '', 'present by assumption'],
    ['b', 'a', 'unknown, in b'],
  ])('an object in "%s" asked for in "%s" is %s', (there, asked, answer) => {
    expect(say(resolve(configMap('x', there), `ConfigMap ${asked && `${asked}/`}x`))).toBe(answer);
  });

  test('the namespace input stands for an unset one', () => {
    expect(say(resolve(configMap('x'), 'ConfigMap a/x', { namespace: 'a' }))).toBe('present');
    expect(say(resolve(configMap('x'), 'ConfigMap b/x', { namespace: 'a' }))).toBe('unknown, in a');
  });
});

describe('what is not there', () => {
  test.each([
    ['nothing at all', [], 'ConfigMap a/x', 'unknown'],
    ['another kind', [configMap('checkout', 'a')], 'Secret a/checkout', 'unknown'],
    [
      'nearly the same name',
      [configMap('checkout-config', 'a')],
      'ConfigMap a/checkout-confg',
      'unknown, near checkout-config',
    ],
    ['a near name elsewhere', [configMap('checkout-config', 'b')], 'ConfigMap a/checkout-confg', 'unknown'],
    [
      'two near names',
      [configMap('checkout-configa', 'a'), configMap('checkout-configb', 'a')],
      'ConfigMap a/checkout-configc',
      'unknown',
    ],
    [
      'another hash',
      [configMap('x-7b4kf9tcm2', 'a')],
      'ConfigMap a/x-2h6tmd8kbg',
      'unknown, has x-7b4kf9tcm2',
    ],
    ['no hash', [configMap('x-7b4kf9tcm2', 'a')], 'ConfigMap a/x', 'unknown, has x-7b4kf9tcm2'],
    ['letters kustomize never uses', [configMap('x-aeiouaeiou', 'a')], 'ConfigMap a/x', 'unknown'],
    ['a HelmRelease for that namespace', [helmRelease('a')], 'ConfigMap a/x', 'unknown, open by HelmRelease'],
    ['a HelmRelease for another one', [helmRelease('b')], 'ConfigMap a/x', 'unknown'],
    ['a HelmRelease, and no namespace', [helmRelease('b')], 'ConfigMap x', 'unknown, open by HelmRelease'],
  ])('%s', (_, files, asked, answer) => {
    expect(say(resolve(files, asked))).toBe(answer);
  });
});

describe('what a cluster holds by itself', () => {
  test.each([
    ['ConfigMap a/kube-root-ca.crt', 'generated'],
    ['ConfigMap kube-system/extension-apiserver-authentication', 'generated'],
    ['ConfigMap a/extension-apiserver-authentication', 'unknown'],
    ['ServiceAccount a/default', 'generated'],
    ['ServiceAccount a/builder', 'unknown'],
    ['PriorityClass system-node-critical', 'generated'],
    ['PriorityClass high', 'unknown'],
    ['ConfigMap a/istio-ca-root-cert', 'unknown'],
  ])('%s is %s', (asked, answer) => {
    expect(say(resolve([], asked))).toBe(answer);
  });
});

describe('what the settings declare', () => {
  const external = [
    { kind: 'Secret', namespace: 'shop-*', name: 'db-*', keys: ['a'], reason: 'made by hand' },
  ];
  test.each([
    ['Secret shop-eu/db-orders', 'declared'],
    ['Secret billing/db-orders', 'unknown'],
    ['Secret shop-eu/cache', 'unknown'],
    ['ConfigMap shop-eu/db-orders', 'unknown'],
    ['Secret db-orders', 'declared'],
  ])('%s is %s', (asked, answer) => {
    expect(say(resolve([], asked, { external }))).toBe(answer);
  });
});

describe('claims of a StatefulSet', () => {
  const set =
    '{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: db, namespace: a}, spec: {volumeClaimTemplates: [{metadata: {name: data}}], template: {spec: {containers: []}}}}';
  test.each([
    ['PersistentVolumeClaim a/data-db-0', 'generated'],
    ['PersistentVolumeClaim a/data-db-17', 'generated'],
    ['PersistentVolumeClaim a/data-db', 'unknown'],
    ['PersistentVolumeClaim a/logs-db-0', 'unknown'],
  ])('%s is %s', (asked, answer) => {
    expect(say(resolve(set, asked))).toBe(answer);
  });
});

describe('keys', () => {
  const keysOf = (files: string | string[] | Record<string, string>, asked: string): unknown => {
    const existence = resolve(files, asked);
    if (existence.state === 'unknown') return undefined;
    return typeof existence.keys === 'string' ? existence.keys : [...existence.keys];
  };
  const secret = (rest: string): string => `{apiVersion: v1, kind: Secret, metadata: {name: x}, ${rest}}`;

  test.each([
    [
      'all fields, whatever their values',
      secret('data: {a: "", b: null}, stringData: {c: d}'),
      ['a', 'b', 'c'],
    ],
    ['no field at all', secret('type: Opaque'), 'unwritten'],
    ['an empty field, which somebody is to fill', secret('data: {}'), 'unwritten'],
    ['a field that is no mapping', secret('data: "{{ .Values.data }}"'), 'open'],
    [
      'the token of an account',
      secret('type: kubernetes.io/service-account-token'),
      ['token', 'ca.crt', 'namespace'],
    ],
    [
      'a Secret and the ExternalSecret that merges into it',
      `${secret('data: {a: ""}')}\n---\n{apiVersion: external-secrets.io/v1, kind: ExternalSecret, metadata: {name: x}, spec: {target: {creationPolicy: Merge}, data: [{secretKey: b}]}}`,
      ['a', 'b'],
    ],
  ])('%s', (_, text, keys) => {
    expect(keysOf(text, 'Secret x')).toEqual(keys);
  });

  test('inputs of a kustomization that patches cannot be known', () => {
    const kustomization = (more: string): string => `{resources: [config.yaml]${more}}`;
    const files = (more: string) => ({
      'base/kustomization.yaml': kustomization(more),
      'base/config.yaml': configMap('x'),
    });
    expect(keysOf(files(''), 'ConfigMap x')).toEqual(['a']);
    expect(keysOf(files(', patches: [{path: patch.yaml}]'), 'ConfigMap x')).toBe('open');
  });
});

describe('unrendered kustomizations', () => {
  test.each([
    ['all inputs are there', '{resources: [config.yaml, ../base]}', 'unknown'],
    ['a file was not read', '{resources: [config.yaml, service.yaml]}', 'unknown, open by Kustomization'],
    ['a directory was not read', '{resources: [../other]}', 'unknown, open by Kustomization'],
    [
      'a remote base',
      '{resources: ["https://git.example.com/acme/base?ref=v1"]}',
      'unknown, open by Kustomization',
    ],
    ['a component was not read', '{components: [../monitoring]}', 'unknown, open by Kustomization'],
    ['a chart', '{helmCharts: [{name: redis}]}', 'unknown, open by Kustomization'],
    ['a chart for another namespace', '{namespace: b, helmCharts: [{name: redis}]}', 'unknown'],
  ])('%s', (_, kustomization, answer) => {
    const files = {
      'prod/kustomization.yaml': kustomization,
      'prod/config.yaml': configMap('checkout-config'),
      'base/kustomization.yaml': '{}',
    };
    expect(say(resolve(files, 'ConfigMap a/x'))).toBe(answer);
  });
});

describe('Jobs that may create something', () => {
  const job = (args: string): string =>
    `{apiVersion: batch/v1, kind: Job, metadata: {name: j, namespace: a}, spec: {template: {spec: {serviceAccountName: seeder, containers: [{name: c, image: "k:1", args: ${args}}]}}}}`;
  const role = (rule: string): string =>
    `{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: r, namespace: a}, rules: [${rule}]}`;
  const binding = (kind: string): string =>
    `{apiVersion: rbac.authorization.k8s.io/v1, kind: ${kind}, metadata: {name: r, namespace: a}, roleRef: {kind: Role, name: r}, subjects: [{kind: ServiceAccount, name: seeder, namespace: a}]}`;
  const create = '{apiGroups: [""], resources: [secrets], verbs: [create]}';

  test.each([
    ['named in its arguments', [job('[create, "--secret-name=hook-tls"]')], 'Secret a/hook-tls', true],
    ['in another namespace', [job('[create, "--secret-name=hook-tls"]')], 'Secret b/hook-tls', false],
    ['nothing is created', [job('[run, "--secret-name=hook-tls"]')], 'Secret a/hook-tls', false],
    ['allowed to', [job('[seed]'), role(create), binding('RoleBinding')], 'Secret a/x', true],
    ['allowed elsewhere', [job('[seed]'), role(create), binding('RoleBinding')], 'Secret b/x', false],
    ['allowed everywhere', [job('[seed]'), role(create), binding('ClusterRoleBinding')], 'Secret b/x', true],
    ['allowed another kind', [job('[seed]'), role(create), binding('RoleBinding')], 'ConfigMap a/x', false],
    [
      'allowed single names, which never grants to create',
      [
        job('[seed]'),
        role('{resources: [secrets], resourceNames: [x], verbs: [create]}'),
        binding('RoleBinding'),
      ],
      'Secret a/x',
      false,
    ],
    [
      'allowed to read',
      [job('[seed]'), role('{resources: [secrets], verbs: [get]}'), binding('RoleBinding')],
      'Secret a/x',
      false,
    ],
    ['allowed, but no Job', [role(create), binding('RoleBinding')], 'Secret a/x', false],
  ])('%s', (_, files, asked, made) => {
    expect(say(resolve(files, asked))).toBe(made ? 'unknown, made by Job a/j' : 'unknown');
  });
});
