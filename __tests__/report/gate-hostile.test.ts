import { describe, expect, test } from '@jest/globals';
import { runGate } from '../../src/gate/engine/run-gate.ts';
import { annotationsOf } from '../../src/report/gate/annotations/annotations.ts';
import { checkAnnotations } from '../../src/report/gate/annotations/check-annotations.ts';
import { workflowCommand } from '../../src/report/gate/annotations/workflow-command.ts';
import { diffOf } from '../../src/report/gate/diff.ts';
import { gateComment } from '../../src/report/gate/gate-comment.ts';
import { gateErrorReport, gateReport, jsonReport } from '../../src/report/gate/json.ts';
import { commentBudget, markdownReport } from '../../src/report/gate/markdown.ts';
import { parseGateReport } from '../../src/report/gate/parse-gate-report.ts';
import { suggestionsOf } from '../../src/report/gate/suggestions.ts';
import { textReport } from '../../src/report/gate/text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { expectHarmless, expectNoCommand } from './harmless.ts';
import { hostileStrings } from './hostile-strings.ts';

const surroundings = {
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  repositoryUrl: 'https://github.com/acme/shop',
  diff: diffOf([]),
};
const circumstances = { settings: { ...defaultSettings, pedantic: true }, today: '2026-11-23' };

/** Manifests in which every name and value that somebody may choose is this text, in a file of that name. */
function judged(text: string) {
  const metadata = {
    name: text,
    namespace: text,
    annotations: { [text]: text, 'crashgate.dev/ignore': text },
  };
  const reference = { configMapKeyRef: { name: text, key: text } };
  const container = {
    ...{ name: text, image: text, command: [text], workingDir: text },
    env: [
      { name: text, valueFrom: reference },
      { name: text, value: text },
    ],
    resources: { limits: { memory: text, [text]: text } },
    volumeMounts: [{ name: text, mountPath: text }],
    livenessProbe: { httpGet: { path: text, port: text, scheme: text } },
  };
  const template = {
    metadata: { labels: { [text]: text } },
    spec: { containers: [container], serviceAccountName: text },
  };
  const documents = [
    {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata,
      spec: { selector: { matchLabels: { a: text } }, template },
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { [`${text}x`]: text } },
    { apiVersion: `${text}/v1`, kind: text, metadata },
    { kind: text },
  ];
  const yaml = [...documents.map((each) => JSON.stringify(each)), `a: [${text}`].join('\n---\n');
  const path = `${text.slice(0, 300)}.yaml`;
  const files = [{ path, text: yaml, named: true }];
  return runGate({
    files,
    unreadableFiles: [],
    missing: [{ path: text, message: text, fix: text }],
    ...circumstances,
  });
}

/** A stored report in which every text is this one. */
function storedReport(text: string) {
  const finding = {
    ...{ rule: 'memory-limit', severity: 'error', certainty: 'certain', blocking: true, prevents: [text] },
    ...{
      message: text,
      because: text,
      fix: `${text}\nkey: ${text}`,
      predicts: text,
      path: text,
      fingerprint: text,
    },
    ...{ file: text, line: 1, column: 1, endLine: 1, endColumn: 2, source: text, sourceLine: 1, docs: text },
    ...{
      object: { apiVersion: text, kind: text, namespace: text, name: text },
      container: text,
      suppressed: null,
    },
  };
  const suppression = {
    rule: 'cpu-limit',
    object: text,
    by: 'config',
    reason: text,
    until: null,
    findings: 1,
  };
  return {
    ...{ $schema: text, version: '0.1.0', verdict: 'block', error: null },
    counts: { errors: 1, warnings: 0, notes: 0, blocking: 1, suppressed: 0, known: 0, files: 1 },
    findings: [
      finding,
      { ...finding, severity: 'warning' },
      { ...finding, severity: 'note', file: null, line: null },
    ],
    coverage: {
      ...{ files: 1, documents: 1, objects: 1, workloads: 1, containers: 1 },
      skipped: [{ reason: text, count: 1, examples: [text] }],
      suppressions: [suppression],
      external: [{ kind: text, namespace: text, name: text }],
      notes: [text],
    },
    failures: [{ rule: 'cpu-limit', object: text, message: text }],
    base: { newOnly: true, known: 1, new: 1, fixed: 1, unreadable: text },
    rendered: [{ file: text, directory: text }],
  };
}

describe('what manifests hold is shown, never obeyed', () => {
  test.each(hostileStrings.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text = '') => {
    const result = judged(text);
    expect(result.failures).toEqual([]);
    const report = gateReport(result);
    // One with megabytes in each name is too large to be taken.
    const stored = parseGateReport(jsonReport(judged(text.slice(0, 50_000))));
    const comments = [
      report,
      stored,
      gateErrorReport(text),
      parseGateReport(JSON.stringify(storedReport(text.slice(0, 50_000)))),
    ].map((each) => gateComment(each, { ...surroundings, headSha: text, problemsBefore: 1 }));
    for (const comment of comments) {
      expectHarmless(comment);
      expect(comment.length).toBeLessThan(commentBudget);
    }
    const summary = markdownReport(result, { maxLength: 100_000 });
    expectHarmless(summary);
    expectNoCommand(textReport(result, { notes: true }));
    const { annotations } = annotationsOf(result);
    for (const annotation of annotations) expect(workflowCommand(annotation)).not.toMatch(/[\r\n]/);
    for (const { message, title } of checkAnnotations(report)) expectNoCommand(`${title}\n${message}`);
    for (const { reason } of suggestionsOf(result, diffOf([]), circumstances))
      expectHarmless(`### x\n${reason}`);
  });
});

describe('a stored report that is none', () => {
  const good = storedReport('x');
  test.each<[string, unknown, RegExp]>([
    ['no JSON', undefined, /^the report is no JSON, or was cut off$/],
    ['no object', [], /none of the gate that this version can read/],
    ['a verdict that there is not', { ...good, verdict: 'fine' }, /at verdict$/],
    [
      'a rule that leads elsewhere',
      { ...good, findings: [{ ...good.findings[0], rule: '../../x' }] },
      /at findings\.0\.rule$/,
    ],
    ['a release that leads elsewhere', { ...good, version: '1.0.0/../../evil' }, /at version$/],
    [
      'a line that is none',
      { ...good, findings: [{ ...good.findings[0], line: -1 }] },
      /at findings\.0\.line$/,
    ],
  ])('%s', (_, value, message) => {
    const text = value === undefined ? '{"verdict":' : JSON.stringify(value);
    expect(() => parseGateReport(text)).toThrow(message);
  });

  test('one that is too large', () => {
    expect(() => parseGateReport(' '.repeat(33 * 1024 * 1024))).toThrow('the report is larger than 32 MB');
  });

  test('what is not named in it is not taken; what an older release does not write is absent', () => {
    const { base: _, rendered: __, ...older } = good;
    const report = parseGateReport(JSON.stringify({ ...older, __proto__: { polluted: 1 }, evil: 1 }));
    expect(report).toMatchObject({ base: null, rendered: [] });
    expect(report).not.toHaveProperty('evil');
  });

  test('a report of ours is read back as it was', () => {
    const result = judged('web');
    expect(parseGateReport(jsonReport(result))).toEqual(JSON.parse(jsonReport(result)));
  });
});
