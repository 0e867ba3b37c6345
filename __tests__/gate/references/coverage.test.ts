import { expect, test } from '@jest/globals';
import { runGate } from '../../../src/gate/engine/run-gate.ts';
import { defaultSettings } from '../../../src/settings/settings.ts';

const deployment = (namespace: string, more: string): string =>
  `{apiVersion: apps/v1, kind: Deployment, metadata: {name: d${namespace}, namespace: ${namespace}}, spec: {template: {spec: {containers: [{name: c, image: "i:1", volumeMounts: [{name: v}]}], ${more}}}}}`;

function coverageOf(...documents: string[]) {
  const files = [{ path: 'set.yaml', text: documents.join('\n---\n'), named: true }];
  return runGate({ files, unreadableFiles: [], missing: [], settings: defaultSettings, today: '2026-11-23' })
    .coverage;
}

test('what nothing makes is listed once, ready to be declared', () => {
  const volumes =
    'volumes: [{name: v, secret: {secretName: tls}}, {name: v, secret: {secretName: tls}}, {name: v, configMap: {name: o, optional: true}}, {name: idle, secret: {secretName: unused}}]';
  const { external } = coverageOf(
    deployment('a', `${volumes}, priorityClassName: high`),
    deployment('b', volumes),
    '{apiVersion: v1, kind: ConfigMap, metadata: {name: checkout-config, namespace: a}}',
    deployment('a', 'volumes: [{name: v, configMap: {name: checkout-confg}}]'),
  );
  expect(external).toEqual([
    { kind: 'Secret', namespace: 'a', name: 'tls' },
    { kind: 'PriorityClass', namespace: null, name: 'high' },
    { kind: 'Secret', namespace: 'b', name: 'tls' },
  ]);
});

test('assumptions and open sets are said', () => {
  const { notes } = coverageOf(
    deployment('a', 'volumes: [{name: v, configMap: {name: x}}]'),
    '{apiVersion: v1, kind: ConfigMap, metadata: {name: x}}',
    '{apiVersion: argoproj.io/v1alpha1, kind: Application, metadata: {name: app, namespace: argocd}, spec: {destination: {namespace: b}}}',
  );
  expect(notes).toEqual([
    '1 reference resolved by assumption; set the `namespace` input',
    'Application argocd/app may make objects in namespace b that were not rendered: what is absent there is only a note',
  ]);
});

test('a kustomization that nobody rendered is said: its overlays may set what the base lacks', () => {
  const { notes } = coverageOf(
    '{apiVersion: kustomize.config.k8s.io/v1beta1, kind: Kustomization, resources: [set.yaml]}',
    '{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: "i:1"}]}}',
  );
  expect(notes).toEqual([
    '1 kustomization not rendered: files are judged as they stand, without what overlays change; name the directory under `kustomize` instead',
  ]);
});
