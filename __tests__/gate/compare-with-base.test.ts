import { describe, expect, test } from '@jest/globals';
import { compareWithBase } from '../../src/gate/engine/compare-with-base.ts';
import type { GateResult } from '../../src/gate/engine/result.ts';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { defaultSettings, type GateSettings } from '../../src/settings/settings.ts';

const resources = 'resources: {requests: {memory: 64Mi, cpu: 50m}, limits: {memory: 64Mi}}';

/** A Deployment whose containers are given as `name image [more fields]`. */
const web = (...containers: string[]): string => `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
${containers.map((fields) => `        - {${fields}}`).join('\n')}
`;
const app = (image: string, more = resources): string => `name: app, image: ${image}, ${more}`;
const settings: GateSettings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    ['image-floating-tag', 'memory-limit', 'config-map-exists', 'duplicate-object'].map((id) => [
      id,
      { level: 'error' as const },
    ]),
  ),
};
const only = new Set([...Object.keys(settings.rules), 'unreadable-document', 'nothing-checked']);

function judged(files: Record<string, string>, more: Partial<GateSettings> = {}): GateResult {
  const result = runGate({
    files: Object.entries(files).map(([path, text]): ManifestFile => ({ path, text, named: true })),
    unreadableFiles: [],
    missing: [],
    settings: { ...settings, ...more },
    today: '2026-11-23',
  });
  const findings = result.findings.filter(({ rule }) => only.has(rule));
  const blocked = findings.some(({ blocking }) => blocking);
  return { ...result, findings, verdict: result.verdict === 'block' && !blocked ? 'pass' : result.verdict };
}

/** Base and head as one file each, or several by path; what counts afterwards. */
function compare(base: string | Record<string, string>, head: string | Record<string, string>) {
  const files = (set: string | Record<string, string>, path: string) =>
    typeof set === 'string' ? { [path]: set } : set;
  const result = compareWithBase(
    judged(files(head, 'deploy/web.yaml')),
    judged(files(base, 'base/web.yaml')),
    {
      newOnly: true,
    },
  );
  return {
    verdict: result.verdict,
    counting: result.findings.filter(({ suppressed }) => suppressed === null).map(({ message }) => message),
    known: result.base?.known,
    fixed: result.base?.fixed.map(({ rule }) => rule),
    notes: result.coverage.notes,
    result,
  };
}

const floating = web(app('shop/web:latest'));

describe('what the base branch has too does not count', () => {
  test('as it stands: passes, and the known one is counted', () => {
    const { verdict, counting, known, notes, result } = compare(floating, floating);
    expect({ verdict, counting, known }).toEqual({ verdict: 'pass', counting: [], known: 1 });
    expect(notes).toContain('1 known finding on the base branch is not shown');
    expect(result.findings[0]).toMatchObject({ new: false, blocking: false, suppressed: { by: 'base' } });
  });

  test.each<[string, string | Record<string, string>]>([
    ['in other lines', `# a comment\n\n${floating}`],
    ['in another file', { 'deploy/moved/there.yaml': floating }],
    ['behind another container', web(app('shop/side:1.0.0').replace('app', 'side'), app('shop/web:latest'))],
    ['with another image that floats as well', web(app('shop/web:stable'))],
  ])('%s', (_, head) => expect(compare(floating, head)).toMatchObject({ verdict: 'pass', known: 1 }));

  test('a ConfigMap that is missing under a new content hash', () => {
    const of = (hash: string) =>
      web(app('shop/web:1.0.0', `envFrom: [{configMapRef: {name: settings-${hash}}}], ${resources}`));
    expect(compare(of('g4hk9g2ff8'), of('7mh5k2dtc9'))).toMatchObject({ known: 1, counting: [] });
  });

  test('a document that cannot be read, in a checkout elsewhere', () => {
    const broken = 'kind: [\n';
    const head = { 'deploy/a.yaml': broken, 'deploy/web.yaml': web(app('shop/web:1.0.0')) };
    const base = { 'base/deploy/a.yaml': broken, 'base/deploy/web.yaml': web(app('shop/web:1.0.0')) };
    expect(compare(base, head)).toMatchObject({ verdict: 'pass', known: 1 });
  });

  test('an object that is there twice, whatever the path of the checkout', () => {
    const twice = { 'a.yaml': web(app('shop/web:1.0.0')), 'b.yaml': web(app('shop/web:1.0.0')) };
    const base = Object.fromEntries(Object.entries(twice).map(([path, text]) => [`base/${path}`, text]));
    expect(compare(base, twice)).toMatchObject({ verdict: 'pass', known: 1, counting: [] });
  });
});

describe('what is new counts', () => {
  test.each<[string, string, string, string[]]>([
    ['a finding that the base has not', web(app('shop/web:1.0.0')), floating, ['app (Deployment shop/web)']],
    [
      'a second container with the same defect',
      floating,
      web(app('shop/web:latest'), app('shop/side:latest').replace('app', 'side')),
      ['side (Deployment shop/web)'],
    ],
    ['the same defect in another namespace', floating, floating.replaceAll('shop}', 'other}'), ['app (Dep']],
  ])('%s', (_, base, head, counting) => {
    const outcome = compare(base, head);
    expect(outcome.verdict).toBe('block');
    expect(outcome.counting).toEqual(counting.map((start) => expect.stringContaining(start)));
  });

  test('another missing ConfigMap in the place of one that was missing', () => {
    const of = (name: string) =>
      web(app('shop/web:1.0.0', `envFrom: [{configMapRef: {name: ${name}}}], ${resources}`));
    expect(compare(of('settings'), of('preferences'))).toMatchObject({ verdict: 'block', known: 0 });
  });

  test('one more of several alike: as many are known as the base has', () => {
    const { verdict, known, counting } = compare(
      `${floating}---\n${floating}`,
      [1, 2, 3].map(() => floating).join('---\n'),
    );
    expect({ verdict, known, new: counting.length }).toEqual({ verdict: 'block', known: 3, new: 2 });
  });

  test('one that became worse', () => {
    const [head, base] = [
      judged({ 'a.yaml': floating }),
      judged({ 'a.yaml': floating }, { rules: { 'image-floating-tag': { level: 'warning' } } }),
    ];
    const { verdict, findings } = compareWithBase(head, base, { newOnly: true });
    expect(verdict).toBe('block');
    expect(findings.filter(({ rule }) => rule === 'image-floating-tag')).toMatchObject([{ new: true }]);
  });

  test('one whose suppression is gone', () => {
    const accepted = floating.replace(
      'namespace: shop}',
      "namespace: shop, annotations: {crashgate.dev/ignore: 'image-floating-tag: legacy'}}",
    );
    expect(compare(accepted, floating).verdict).toBe('block');
    expect(compare(floating, accepted)).toMatchObject({ verdict: 'pass', known: 0 });
  });
});

test('without new-only nothing is hidden: findings are only marked', () => {
  const both = judged({ 'a.yaml': floating });
  const { verdict, findings, base } = compareWithBase(both, both, { newOnly: false });
  expect({ verdict, known: base?.known }).toEqual({ verdict: 'block', known: 1 });
  expect(findings).toMatchObject([{ new: false, suppressed: null, blocking: true }]);
});

test('what only the base has is fixed', () => {
  expect(compare(floating, web(app('shop/web:1.0.0')))).toMatchObject({
    fixed: ['image-floating-tag'],
    known: 0,
  });
});

test('a base in which nothing can be read says nothing: everything counts, and that is said', () => {
  const { verdict, notes, result } = compare({ 'base/a.yaml': '# empty\n' }, floating);
  expect(verdict).toBe('block');
  expect(notes).toContain(
    'the base branch could not be judged, so all findings count: no Kubernetes object in this file',
  );
  expect(result.findings[0]?.new).toBeUndefined();
});

test('a document of the base that cannot be read is said: what it holds counts as new', () => {
  const { notes } = compare({ 'a.yaml': floating, 'b.yaml': 'kind: [' }, floating);
  expect(notes.join()).toContain('1 document of the base branch could not be read');
});

test('a head in which nothing can be judged is not saved by its base', () => {
  expect(compare(floating, '# nothing\n').verdict).toBe('error');
});
