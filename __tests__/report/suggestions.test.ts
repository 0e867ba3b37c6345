import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { rules } from '../../src/gate/rules/index.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { linesOfPatch } from '../../src/pull-request/changed-lines.ts';
import { diffOf } from '../../src/report/gate/diff.ts';
import { suggestionsOf } from '../../src/report/gate/suggestions.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { judgeExample } from '../gate/example.ts';
import { expectGolden } from './golden.ts';

const circumstances = { settings: defaultSettings, today: '2026-11-23' };

/** A pull request that adds this whole file. */
function added(path: string, text: string) {
  const lines = text.split('\n');
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
  return { path, previousPath: undefined, removed: false, ...linesOfPatch(patch) };
}

function suggested(
  file: Partial<ManifestFile> & { text: string },
  changed = added('deploy/web.yaml', file.text),
) {
  const manifest = { path: 'deploy/web.yaml', named: true, ...file };
  const result = runGate({ files: [manifest], unreadableFiles: [], missing: [], ...circumstances });
  return suggestionsOf(result, diffOf([changed]), circumstances);
}

const typo = `apiVersion: v1
kind: ConfigMap
metadata: {name: settings}
data: {DATABASE_URL: x}
---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: app
      image: ghcr.io/acme/web:1.2.3
      env:
        - name: URL
          valueFrom:
            configMapKeyRef:
              name: settings
              key: DATABASE_URI # the address
`;

describe('what becomes a suggestion', () => {
  test('the line as it stands, with the one value changed', () => {
    expect(suggested({ text: typo })).toEqual([
      {
        path: 'deploy/web.yaml',
        firstLine: 18,
        lastLine: 18,
        replacement: '              key: DATABASE_URL # the address',
        reason: expect.stringContaining('has no key `DATABASE_URI`'),
      },
    ]);
  });

  test('in a flow mapping nothing but the value changes', () => {
    const flow = typo.replace(
      /configMapKeyRef:\n.*\n.*$/m,
      'configMapKeyRef: {key: DATABASE_URI, name: settings}',
    );
    expect(suggested({ text: flow }).map(({ replacement }) => replacement)).toEqual([
      '            configMapKeyRef: {key: DATABASE_URL, name: settings}',
    ]);
  });

  test('line ends of Windows stay out of it', () => {
    const [suggestion] = suggested({ text: typo.replaceAll('\n', '\r\n') });
    expect(suggestion?.replacement).toBe('              key: DATABASE_URL # the address');
  });

  test('nothing on lines that the diff does not show', () => {
    const elsewhere = {
      ...added('deploy/web.yaml', typo),
      ...linesOfPatch('@@ -1 +1 @@\n-a\n+apiVersion: v1'),
    };
    expect(suggested({ text: typo }, elsewhere)).toEqual([]);
  });

  test('nothing where the head commit has another line there than the manifest that was judged', () => {
    expect(suggested({ text: typo }, added('deploy/web.yaml', `\n${typo}`))).toEqual([]);
  });

  test('nothing in a file that the pull request leaves alone', () => {
    expect(suggested({ text: typo }, added('deploy/other.yaml', typo))).toEqual([]);
  });

  test('of a rendered manifest the line of its template, where it says the same', () => {
    const rendered = { by: 'helm', directory: 'charts/web' } as const;
    const manifest = { path: 'charts/web', named: true, text: typo, rendered };
    const judged = runGate({ files: [manifest], unreadableFiles: [], missing: [], ...circumstances });
    const source = 'charts/web/templates/pod.yaml';
    const result = {
      ...judged,
      findings: judged.findings.map((finding) => ({ ...finding, source, sourceLine: 4 })),
    };
    const template = (line: string) => diffOf([added(source, `a\nb\nc\n${line}\n`)]);
    expect(suggestionsOf(result, template('  key: DATABASE_URI # the address'), circumstances)).toMatchObject(
      [{ path: source, firstLine: 4, replacement: '  key: DATABASE_URL # the address' }],
    );
    expect(suggestionsOf(result, template('  key: {{ .Values.key }}'), circumstances)).toEqual([]);
  });

  test('nothing for a suppressed finding', () => {
    const text = typo.replace('# the address', '# crashgate-ignore reference-key: legacy');
    expect(suggested({ text })).toEqual([]);
  });
});

const folder = new URL('../../src/gate/rules/', import.meta.url);
const readExample = (id: string, name: string) =>
  readFileSync(new URL(`${id}/examples/${name}`, folder), 'utf8');

/** Every suggestion that the examples of all rules would get: read it when it changes. */
test('the examples of the rules: each suggestion mends its finding and brings no other', async () => {
  const lines: string[] = [];
  for (const rule of rules) {
    for (const name of readdirSync(new URL(`${rule.id}/examples/`, folder)).toSorted()) {
      if (!/^bad-.*\.yaml$/.test(name) || name.endsWith('.base.yaml')) continue;
      const text = readExample(rule.id, name);
      const { result } = await judgeExample(text, rule, name);
      const suggestions = suggestionsOf(result, diffOf([added(name, text)]), circumstances);
      for (const { firstLine, replacement } of suggestions) {
        const written = text.split('\n');
        const [old] = written.splice(firstLine - 1, 1, replacement);
        const again = await judgeExample(written.join('\n'), rule, name);
        const serious = ({ findings }: typeof result) =>
          findings.filter(({ severity, suppressed }) => severity !== 'note' && !suppressed).length;
        expect([rule.id, name, serious(again.result)]).toEqual([rule.id, name, serious(result) - 1]);
        const bare = (line = '') => line.replace(/\s*# expect:.*$/, '').trim();
        lines.push(`${rule.id}/${name}: ${bare(old)} -> ${bare(replacement)}`);
      }
    }
  }
  expectGolden('suggestions.txt', `${lines.join('\n')}\n`);
}, 120_000);
