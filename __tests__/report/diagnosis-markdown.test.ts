import { describe, expect, test } from '@jest/globals';
import { keepRulesThatFind } from '../../src/commands/diagnose/rules-that-find.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import type { DiagnosisContext } from '../../src/report/diagnosis/diagnosis-context.ts';
import { diagnosisJson } from '../../src/report/diagnosis/diagnosis-json.ts';
import { diagnosisMarkdown } from '../../src/report/diagnosis/diagnosis-markdown.ts';
import { parseDiagnosisReport } from '../../src/report/diagnosis/parse-diagnosis.ts';
import { recoveredMarkdown } from '../../src/report/watch/recovered-markdown.ts';
import { expectGolden } from './golden.ts';

const recordings = new URL('../diagnosis/fixtures/recordings/', import.meta.url).pathname;
const repository = 'https://github.com/acme/shop';

const deploy: DiagnosisContext = {
  environment: 'production',
  commit: { sha: 'abc1234def5678', url: `${repository}/commit/abc1234def5678` },
  runUrl: `${repository}/actions/runs/42`,
  manifests: ({ name }, _, field) =>
    ['env', 'image', 'resources', 'livenessProbe'].includes(field)
      ? { file: `deploy/${name}.yaml`, line: 38, url: `${repository}/blob/abc1234/deploy/${name}.yaml#L38` }
      : undefined,
  release: '1.2.3',
};

async function recorded(
  name: string,
  keep: (path: string) => boolean = () => true,
): Promise<DiagnosedWorkload[]> {
  const { files } = await loadEvidence(recordings + name);
  const evidence = readEvidence(files.filter(({ path }) => keep(path)));
  return keepRulesThatFind(diagnose(evidence), evidence);
}

async function several(...names: string[]): Promise<DiagnosedWorkload[]> {
  return (await Promise.all(names.map((name) => recorded(name)))).flat();
}

/** Lines that stand there before anything is unfolded. */
function visibleLines(markdown: string): number {
  const shown = markdown.replace(/<details>[\s\S]*?<\/details>/g, '<details>');
  return shown.split('\n').filter((line) => line.trim() !== '').length;
}

/** What is on call at night reads, each from a real cluster. */
const reports: readonly (readonly [string, string])[] = [
  ['missing-variable-old-pods-serve', 'checkout-rollout'],
  ['image-not-found-old-pods-serve', 'catalog-rollout'],
  ['stateful-set-one-pod-down', 'ledger-rollout'],
  ['daemon-set-missing-module', 'node-agent-rollout'],
  ['out-of-memory', 'exit137-oomkilled'],
  ['liveness-kills-slow-start', 'liveness-http-slow-start'],
  ['readiness-fails', 'unready-api'],
  ['no-room-on-any-node', 'pending-insufficient-cpu'],
  ['volume-claim-pending', 'pending-pvc'],
  ['pod-never-created', 'forbidden-missing-serviceaccount'],
  ['init-container-fails', 'init-container-fails'],
  ['sidecar-fails', 'mesh-app'],
  ['job-gave-up', 'job-backoff-limit'],
  ['secret-key-missing', 'config-error-missing-secret-key'],
  ['command-not-found', 'exit128-exec-not-found'],
  ['dependency-refuses', 'exit1-connection-refused'],
  ['go-panic', 'exit2-go-panic'],
];

describe('the report on call', () => {
  test.each(reports)('%s', async (golden, recording) => {
    const workloads = await recorded(recording);
    const markdown = diagnosisMarkdown(workloads, deploy);
    expectGolden(`diagnosis-${golden}.md`, markdown);
    expect(visibleLines(markdown)).toBeLessThan(60);
    const stored = parseDiagnosisReport(diagnosisJson(workloads));
    expect(diagnosisMarkdown(stored.workloads, deploy)).toBe(markdown);
  });

  test('unknown: what is known, what was ruled out, the one command that would tell more', async () => {
    const workloads = await recorded('init-waits', (path) => !path.endsWith('.log'));
    expect(workloads[0]?.diagnoses[0]?.cause).toBe('unknown');
    expectGolden('diagnosis-unknown.md', diagnosisMarkdown(workloads, deploy));
  });

  test('several workloads by cause, one table, what is healthy in a line', async () => {
    const names = ['checkout-rollout', 'exit1-missing-env', 'whole-oom-sts', 'exit137-oomkilled'];
    const more = [
      'image-not-found',
      'pending-node-selector',
      'exit139-segfault',
      'mount-cm',
      'healthy',
      'slow-starter',
    ];
    const markdown = diagnosisMarkdown(await several(...names, ...more), deploy);
    expectGolden('diagnosis-several.md', markdown);
    expect(visibleLines(markdown)).toBeLessThan(60);
    expect(markdown.match(/^#### /gm)).toHaveLength(5);
  });

  test('time up: never called a failure of the program', async () => {
    const context: DiagnosisContext = { ...deploy, outcome: 'timed-out', elapsedSeconds: 600 };
    const markdown = diagnosisMarkdown(await recorded('unready-api'), context);
    expectGolden('diagnosis-timed-out.md', markdown);
    expect(markdown.split('\n')[0]).toMatch(/^### ⏳ Not ready within 10 min; most likely: /);
    expect(markdown).not.toMatch(/failed after/);
  });

  test('what was stopped is not said to have failed', async () => {
    const context: DiagnosisContext = { ...deploy, outcome: 'cancelled', elapsedSeconds: 5 };
    const markdown = diagnosisMarkdown(await recorded('checkout-rollout'), context);
    expect(markdown).toContain('stopped after 5 s');
    expect(markdown).not.toMatch(/failed (?:after|within)/);
  });

  test('in a public comment only the line that tells is quoted', async () => {
    const context: DiagnosisContext = { ...deploy, target: 'comment' };
    const workloads = await recorded('checkout-rollout');
    const markdown = diagnosisMarkdown(workloads, context);
    expect(markdown).toContain('`Error: Missing required environment variable DATABASE_URL`');
    expect(markdown).not.toContain('at Module._compile');
    expect(diagnosisMarkdown(workloads, { ...context, logs: 'comment' })).toContain('at Module._compile');
    const none = diagnosisMarkdown(workloads, { ...context, logs: 'none' });
    expect(none).toContain('previous log, line 5 (not shown)');
    expect(none).not.toContain('Error: Missing required');
  });

  test('how the gate takes a rule here', async () => {
    const markdown = diagnosisMarkdown(await recorded('config-error-missing-secret-key'), {
      ...deploy,
      ruleSeverity: () => 'warning',
    });
    expect(markdown).toContain('(set to warning here)');
  });
});

describe('nothing to explain: one paragraph', () => {
  test.each([
    ['complete', 'healthy', '### ✅ `cart` is up'],
    ['progressing', 'slow-starter', '### ⏳ `slow-starter` is still within its time to start'],
  ] as const)('%s', async (_, recording, headline) => {
    const workloads = await recorded(recording);
    const markdown = diagnosisMarkdown(workloads, deploy);
    expect(markdown.split('\n')[0]).toBe(headline.replace('cart', workloads[0]?.object.name ?? ''));
    expect(visibleLines(markdown)).toBeLessThanOrEqual(4);
  });

  test.each(['superseded', 'unable', 'cancelled', 'timed-out'] as const)('%s', async (outcome) => {
    const context: DiagnosisContext = {
      ...deploy,
      outcome,
      reason: 'revision 4 took over',
      elapsedSeconds: 41,
    };
    const markdown = diagnosisMarkdown(await recorded('slow-starter'), context);
    expectGolden(`diagnosis-quiet-${outcome}.md`, markdown);
    expect(markdown).not.toContain('❌');
  });
});

test('recovered: one line, the history folded', () => {
  const attempts = [
    {
      commit: '1111111aaaa',
      title: 'checkout does not start: environment variable "DATABASE_URL" is not set',
      at: '2027-01-05T12:00:00Z',
      runUrl: `${repository}/actions/runs/40`,
    },
    { commit: '2222222bbbb', title: 'there is no image registry.example.com/acme/checkout:2.0.2' },
  ];
  expectGolden(
    'diagnosis-recovered.md',
    recoveredMarkdown({ names: ['checkout'], attempts }, { ...deploy, elapsedSeconds: 38 }),
  );
});

describe('what is too long is cut, and the cut is said', () => {
  const long = (workload: DiagnosedWorkload): DiagnosedWorkload => ({
    ...workload,
    logs: workload.logs.map((log) => ({
      ...log,
      lines: Array.from({ length: 40 }, () => 'log '.repeat(70)),
    })),
    timeline: Array.from({ length: 15 }, () => ({ at: '2027-01-05T12:00:00Z', text: 'moment '.repeat(40) })),
  });

  const all = { timeline: 15, logs: 40 };

  test.each([
    [60_000, []],
    [17_000, ['timeline']],
    [9_000, ['timeline', 'logs']],
    [4_600, ['timeline', 'logs']],
  ])('%d bytes', async (maxLength, expected) => {
    const workloads = (await recorded('checkout-rollout')).map(long);
    const markdown = diagnosisMarkdown(workloads, { ...deploy, maxLength });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxLength);
    const counted = {
      timeline: markdown.match(/^12:00:00 {2}/gm)?.length ?? 0,
      logs: markdown.match(/^log log/gm)?.length ?? 0,
    };
    const parts = ['timeline', 'logs'] as const;
    expect(parts.filter((part) => counted[part] < all[part])).toEqual(expected);
    expect(/\d+ lines cut/.test(markdown)).toBe(expected.length > 0);
    for (const part of ['### ❌', '**Impact:**', '**Evidence**', '**Fix']) expect(markdown).toContain(part);
  });
});
