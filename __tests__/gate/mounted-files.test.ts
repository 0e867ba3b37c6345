import { describe, expect, test } from '@jest/globals';
import { mountedFileAt, normalPath } from '../../src/gate/model/volumes/mounted-files.ts';
import { podOf } from './pods.ts';

const scripts =
  '{apiVersion: v1, kind: ConfigMap, metadata: {name: scripts}, data: {run.sh: x}, binaryData: {logo: eA==}}';
const hidden = '{apiVersion: v1, kind: Secret, metadata: {name: hidden}, stringData: {token: x}}';

function look(path: string, volume: string, mount = 'mountPath: /s', more = ''): unknown {
  const { container, context } = podOf(
    `containers: [{name: app, volumeMounts: [{name: v, ${mount}}${more}]}], volumes: [{name: v, ${volume}}, {name: w, emptyDir: {}}]`,
    { others: [scripts, hidden] },
  );
  const file = mountedFileAt(container, path, context);
  return file && [file.state, file.mode];
}

describe('ConfigMap, Secret, projected', () => {
  test.each<[string, string, unknown]>([
    ['/s/run.sh', 'configMap: {name: scripts}', ['present', 0o644]],
    ['/s/logo', 'configMap: {name: scripts}', ['present', 0o644]],
    ['/s/stop.sh', 'configMap: {name: scripts}', ['absent', 0o644]],
    ['/s/run.sh', 'configMap: {name: other}', ['unknown', 0o644]],
    ['/s/token', 'secret: {secretName: hidden, defaultMode: 0400}', ['present', 0o400]],
    ['/s/run.sh', 'configMap: {name: scripts, defaultMode: 493}', ['present', 0o755]],
    ['/s/run.sh', 'configMap: {name: scripts, defaultMode: null}', ['present', 0o644]],
    ['/s/run.sh', 'configMap: {name: scripts, defaultMode: 755}', ['present', undefined]],
    ['/s/run.sh', 'configMap: {name: scripts, defaultMode: "0755"}', ['present', undefined]],
    ['/s/bin/a', 'configMap: {name: other, items: [{key: b, path: bin/a, mode: 0500}]}', ['present', 0o500]],
    ['/s/bin', 'configMap: {name: other, items: [{key: b, path: bin/a}]}', ['unknown', 0o644]],
    ['/s/b', 'configMap: {name: other, items: [{key: b, path: bin/a}]}', ['absent', 0o644]],
    ['/s', 'configMap: {name: scripts}', ['unknown', 0o644]],
    ['/s/run.sh', 'projected: {sources: [{configMap: {name: scripts}}]}', ['present', 0o644]],
    ['/s/token', 'projected: {defaultMode: 0444, sources: [{secret: {name: hidden}}]}', ['present', 0o444]],
    ['/s/id', 'projected: {sources: [{serviceAccountToken: {path: id}}]}', ['present', 0o644]],
    [
      '/s/x',
      'projected: {sources: [{configMap: {name: scripts}}, {secret: {name: hidden}}]}',
      ['absent', 0o644],
    ],
    [
      '/s/x',
      'projected: {sources: [{configMap: {name: scripts}}, {configMap: {name: other}}]}',
      ['unknown', 0o644],
    ],
    ['/s/x', 'projected: {sources: [{downwardAPI: {items: [{path: x}]}}]}', ['present', 0o644]],
    ['/s/x', 'projected: {sources: [{clusterTrustBundle: {path: x}}]}', ['unknown', 0o644]],
    ['/s/x', 'emptyDir: {}', undefined],
    ['/s/x', 'csi: {driver: x}', undefined],
    ['/t/run.sh', 'configMap: {name: scripts}', undefined],
    ['/super/run.sh', 'configMap: {name: scripts}', undefined],
    ['run.sh', 'configMap: {name: scripts}', undefined],
  ])('%s in {%s}', (path, volume, expected) => {
    expect(look(path, volume)).toEqual(expected);
  });
});

describe('mounts', () => {
  const volume = 'configMap: {name: scripts}';
  test.each<[string, string, string, unknown]>([
    ['/app/go', 'mountPath: /app/go, subPath: run.sh', '', ['present', 0o644]],
    ['/app/go', 'mountPath: /app/go, subPath: stop.sh', '', ['absent', 0o644]],
    ['/app/go', 'mountPath: /app/go, subPathExpr: $(X)', '', undefined],
    ['/s/run.sh', 'mountPath: /s/', '', ['present', 0o644]],
    ['/run.sh', 'mountPath: /', '', ['present', 0o644]],
    ['/s/bin/run.sh', 'mountPath: /s', ', {name: w, mountPath: /s/bin}', undefined],
    ['/s/run.sh', 'mountPath: /s', ', {name: w, mountPath: /s/bin}', ['present', 0o644]],
    ['/s/run.sh', 'mountPath: /s', ', {name: w, mountPath: /}', ['present', 0o644]],
    ['/s/run.sh', 'mountPath: null', '', undefined],
  ])('%s with {%s%s}', (path, mount, more, expected) => {
    expect(look(path, volume, mount, more)).toEqual(expected);
  });
});

test.each([
  ['/a//b/./c/', '/a/b/c'],
  ['/a/../b', '/b'],
  ['/', '/'],
  ['a/b', undefined],
  ['/a/$(B)', undefined],
])('%s is %s', (path, normal) => {
  expect(normalPath(path)).toBe(normal);
});
