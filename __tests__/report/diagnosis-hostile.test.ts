import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DiagnosisContext } from '../../src/report/diagnosis/diagnosis-context.ts';
import { diagnosisJson } from '../../src/report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../src/report/diagnosis/diagnosis-markdown.ts';
import { diagnosisText } from '../../src/report/diagnosis/diagnosis-text.ts';
import { parseDiagnosisReport } from '../../src/report/diagnosis/parse-diagnosis.ts';
import { recoveredMarkdown } from '../../src/report/watch/recovered-markdown.ts';
import { backOff, deployment, ended, event, look, pod, replicaSet } from '../diagnosis/world.ts';
import { hostileStrings } from './hostile-strings.ts';
import { nodesOf, rendered } from './rendered.ts';

const marker = '<!-- crashgate:v1 key=production/shop run=42 -->';
const ours = /^https:\/\/github\.com\/(?:crashgate\/crashgate|acme\/shop)(?:\/|$)/;
const context: DiagnosisContext = {
  environment: 'production',
  commit: { sha: 'abc1234def', url: 'https://github.com/acme/shop/commit/abc1234def' },
  runUrl: 'https://github.com/acme/shop/actions/runs/42',
  logs: 'comment',
};
const elements =
  /^(?:h3|h4|p|strong|em|ul|li|code|pre|a|details|summary|sub|span|br|table|thead|tbody|tr|th|td)$/;

/** What the reader's browser would get: nothing in it may come from hostile text but text. */
function expectHarmless(markdown: string): void {
  const tree = rendered(`${marker}\n${markdown}`);
  const comments: string[] = [];
  for (const { node, inCode } of nodesOf(tree)) {
    if (node.type === 'comment') comments.push(`<!--${node.value}-->`);
    if (node.type === 'element') expect(node.tagName).toMatch(elements);
    if (node.tagName === 'a') expect(String(node.properties?.href)).toMatch(ours);
    if (node.tagName === 'span') expect(node.children?.map(({ value }) => value)).toEqual(['$']);
    if (node.type !== 'text') continue;
    const text = node.value ?? '';
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Cs}]/u);
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff]/);
    if (inCode) continue;
    // GitHub links these in text once Markdown is done.
    expect(text).not.toMatch(/@\w|#\d|\bGH-\d|\bhttps?:|\bwww\.|\b(?=\d*[a-f])(?=[a-f]*\d)[0-9a-f]{7,40}\b/i);
  }
  expect(comments).toEqual([marker]);
  expect([...nodesOf(tree)].filter(({ node }) => node.tagName === 'h3')).toHaveLength(1);
  expect(markdown.match(/<!--\s*crashgate/g)).toBeNull();
  expect(Buffer.byteLength(markdown)).toBeLessThan(60_000);
  // Echoed to a job log no line of it is a command.
  for (const line of markdown.split(/\r\n|\r|\n/)) expect(line).not.toMatch(/^\s*::|##\[/);
}

/** A failing Deployment in which every text that somebody else may write is this one. */
function hostileWorkloads(text: string) {
  const spec = { image: text, env: [{ name: text, value: text }] };
  return look(
    [
      pod([{ name: text, spec, state: backOff, last: ended(1, { message: text }), restarts: 4 }], {
        name: text,
      }),
      deployment({ revision: '2', spec: { containers: [{ name: text, ...spec, args: [text] }] } }),
      replicaSet('5c9f7d', '2'),
      replicaSet('aaaaaa', '1', { podSpec: { containers: [{ name: text, image: 'a' }] } }),
      event('BackOff', text, { about: { kind: 'Pod', name: text, namespace: 'shop' }, container: text }),
      event(text, text, { about: { kind: 'Deployment', name: 'web', namespace: 'shop' } }),
    ],
    {
      [`previous ${text}/${text}`]: `starting\n${text}\nError: Missing required environment variable ${text}\n${text}`,
    },
  );
}

/** A stored report in which every text is this one. */
function hostileReport(text: string) {
  const told = { source: `log: a/${text}, line 3`, text, origin: 'log', proves: true };
  const diagnosis = {
    cause: 'missing-environment-variable',
    confidence: 'high',
    location: { container: text, kind: 'app' },
    title: text,
    evidence: [
      told,
      { ...told, origin: 'event', source: `event ${text} of Pod ${text} (× 3)` },
      { ...told, origin: 'status', source: text },
      { ...told, origin: 'spec', source: text },
      { ...told, origin: 'change' },
    ],
    trail: [{ question: text, answer: text }],
    changed: {
      since: text,
      changes: [{ path: text, before: text, after: text }],
      hunks: [{ path: text, lines: [`-${text}`, `+${text}`, text] }],
    },
    remedy: { steps: [text, text], yaml: text },
    commands: [text, `kubectl ${text}`, 'kubectl get pods'],
    ruledOut: [text],
    preventedBy: ['undefined-variable'],
    others: [{ cause: 'unknown', why: text }],
    pods: [text, 'b'],
  };
  const workload = {
    object: { apiVersion: text, kind: text, namespace: text, name: text },
    outcome: 'failed',
    diagnoses: [diagnosis, diagnosis],
    pods: { failing: 2, present: 2, desired: 2 },
    impact: { serving: 'none', ready: 0, wanted: 2, text, stuck: true },
    revision: { from: text, to: text },
    failedAfterSeconds: 3,
    logs: [{ pod: text, container: text, which: 'previous', firstLine: 1, lines: [text, text], redacted: 1 }],
    events: [{ type: text, reason: text, about: text, message: text, count: 2, first: null, last: null }],
    timeline: [{ at: '2027-01-05T12:00:00Z', text }],
  };
  const healthy = { ...workload, outcome: 'complete', diagnoses: [] };
  const read = (workloads: readonly object[]) =>
    parseDiagnosisReport(JSON.stringify({ version: text, workloads })).workloads;
  return {
    one: read([workload, healthy]),
    several: read([workload, workload, healthy]),
    none: read([healthy]),
  };
}

function expectAllHarmless(text: string): void {
  const { one, several, none } = hostileReport(text.slice(0, 20_000));
  for (const workloads of [one, several, none]) expectHarmless(diagnosisMarkdown(workloads, context));
  for (const outcome of ['timed-out', 'cancelled', 'superseded', 'unable'] as const)
    expectHarmless(
      diagnosisMarkdown(one, { ...context, outcome, reason: text, environment: text, cluster: text }),
    );
  const attempts = [{ commit: text, title: text, at: text, runUrl: context.runUrl }];
  expectHarmless(recoveredMarkdown({ names: [text], attempts }, context));
  const workloads = hostileWorkloads(text);
  expectHarmless(diagnosisMarkdown(workloads, context));
  for (const line of diagnosisText(workloads).split(/\r\n|\r|\n/))
    expect(line).not.toMatch(/^\s*::|##\[|[^\P{Cc}]/u);
  expect(diagnosisJson(workloads)).not.toMatch(/##\[|[^\P{Cc}\n]/u);
}

describe('what others wrote is shown, never obeyed', () => {
  test.each(hostileStrings.map((text) => [JSON.stringify(text).slice(0, 60), text]))('%s', (_, text) => {
    expectAllHarmless(text as string);
  });

  test('any mixture of it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileStrings.filter(({ length }) => length < 200)),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('\n', '`', '```', '<', '>', '|', '@', '#1', '"', '\\', ' ', '::'),
    );
    const mixture = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(mixture, (text) => expectAllHarmless(text)),
      { numRuns: 25 },
    );
  });
});
