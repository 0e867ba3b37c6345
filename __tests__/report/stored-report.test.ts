import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { gateComment } from '../../src/report/gate/gate-comment.ts';
import { readStoredReport } from '../../src/report/stored-report.ts';
import { isAnswerTo, watchComment } from '../../src/report/watch/watch-comment.ts';
import { filledReport } from './filled-report.ts';
import { expectHarmless } from './harmless.ts';
import { hostileStrings } from './hostile-strings.ts';

const repositoryUrl = 'https://github.com/acme/shop';
const sha = '4'.repeat(40);
const gateJson: unknown = JSON.parse(readFileSync(new URL('./golden/blocked.json', import.meta.url), 'utf8'));
const diagnosis = {
  ...{ cause: 'missing-environment-variable', confidence: 'high', title: 'app has no X' },
  location: { container: 'app', kind: 'app' },
  evidence: [{ origin: 'log', proves: true, source: 'app.log', text: 'no X' }],
  trail: [{ question: 'how far?', answer: 'it ended' }],
  changed: { since: '14', changes: [{ path: 'env', before: 'X' }], hunks: [{ path: 'env', lines: ['-X'] }] },
  remedy: { steps: ['set X'], yaml: 'env: []' },
  commands: ['kubectl -n shop get pods'],
  ruledOut: ['memory'],
  preventedBy: ['undefined-variable'],
  others: [{ cause: 'application-error', why: 'log' }],
  pods: ['a', 'b'],
};
const workload = {
  object: { apiVersion: 'apps/v1', kind: 'Deployment', namespace: 'shop', name: 'checkout' },
  outcome: 'failed',
  diagnoses: [diagnosis],
  pods: { failing: 2, present: 2, desired: 2 },
  impact: { serving: 'none', ready: 0, wanted: 2, text: 'nothing serves', stuck: true },
  revision: { from: '14', to: '15' },
  failedAfterSeconds: 3,
  logs: [{ pod: 'a', container: 'app', which: 'previous', firstLine: 1, lines: ['no X'], redacted: 0 }],
  events: [
    { type: 'Warning', reason: 'BackOff', about: 'Pod a', message: 'm', count: 1, first: null, last: null },
  ],
  timeline: [{ at: '2026-11-23T04:00:00Z', text: 'began' }],
};
const watchJson = {
  ...{ version: '0.1.0', error: null, outcome: 'failed', seconds: 14, degraded: ['pods: no'] },
  cluster: { name: 'c', context: 'x', version: 'v1.35.4' },
  workloads: [workload],
  rollback: [
    {
      workload: { kind: 'Deployment', namespace: 'shop', name: 'checkout' },
      ...{ outcome: 'failed', to: 'revision 14', reason: 'it fails too', deletedPods: ['a'] },
    },
  ],
  origin: null,
};
const context = {
  runUrl: `${repositoryUrl}/actions/runs/42`,
  commit: { sha, url: `${repositoryUrl}/commit/${sha}` },
};
const run = { id: 42, attempt: 1, sha };
const at = '2026-11-23T04:00:00.000Z';

function commentOf(text: string, previous?: Parameters<typeof watchComment>[2]): string {
  const read = readStoredReport(text);
  return read.by === 'watch'
    ? watchComment(read.overview, { context, run, repositoryUrl, at }, previous)
    : gateComment(read.report, { headSha: sha, repositoryUrl, runUrl: context.runUrl, problemsBefore: 0 });
}

const shown = (comment: string): string => comment.replace(/^<!-- crashgate-attempts:v1 \S+ -->\n/, '');

describe('a comment from a stored report that says anything', () => {
  // A report of such texts may not be larger than a report may be.
  const texts = hostileStrings.map((text) => text.slice(0, 200_000));
  test.each(texts.map((text, index) => [index, text] as const))('%i', (_, text) => {
    for (const report of [gateJson, watchJson]) {
      const comment = commentOf(JSON.stringify(filledReport(report, () => text)));
      expect(Buffer.byteLength(comment)).toBeLessThan(60_000);
      expectHarmless(shown(comment));
    }
    const filled = JSON.stringify({
      ...(filledReport(watchJson, () => text) as object),
      outcome: 'complete',
    });
    const failed = commentOf(JSON.stringify(filledReport(watchJson, () => text)));
    const body = `<!-- crashgate:v1 marker -->\n${failed}`;
    const recovered = commentOf(filled, { state: 'problem', problems: 1, run, body });
    expect(recovered).toContain('after 1 failed attempt');
    expectHarmless(recovered);
  });
});

describe('a deploy that works answers the comment of another pull request', () => {
  const body = `<!-- crashgate:v1 marker -->\n${commentOf(JSON.stringify(watchJson))}`;
  const before = { state: 'problem', problems: 1, run, body } as const;
  const complete = (name: string) => {
    const up = { ...workload, outcome: 'complete', diagnoses: [], object: { ...workload.object, name } };
    const read = readStoredReport(JSON.stringify({ ...watchJson, outcome: 'complete', workloads: [up] }));
    if (read.by !== 'watch') throw new Error('no watch');
    return read.overview;
  };

  test.each([
    ['what failed there was watched now', complete('checkout'), before, true],
    ['something else was deployed', complete('search'), before, false],
    ['it is clear already', complete('checkout'), { ...before, state: 'clear' } as const, false],
    ['somebody took the hidden line out', complete('checkout'), { ...before, body: 'x' }, false],
    ['there is none', complete('checkout'), undefined, false],
  ])('%s', (_, story, previous, answers) => {
    expect(isAnswerTo(story, previous)).toBe(answers);
  });
});

describe('what the comment says of a rollback', () => {
  test.each([
    ['healthy', null, 'rollback verified healthy: Deployment `shop/checkout` runs on revision 14'],
    [
      'healthy',
      'none was started anew',
      'rollback done: Deployment `shop/checkout` runs on revision 14; deleted `a`; none was started anew',
    ],
    [
      'failed',
      'it fails too',
      'rollback also failed: Deployment `shop/checkout` on revision 14: it fails too',
    ],
    ['refused', 'it fails too', 'Deployment `shop/checkout` was not rolled back: it fails too'],
  ])('%s: %s', (outcome, reason, words) => {
    const [rollback] = watchJson.rollback;
    const ended = { ...rollback, outcome, reason };
    expect(commentOf(JSON.stringify({ ...watchJson, rollback: [ended] }))).toContain(words);
  });
});

describe('commands to copy only look', () => {
  test.each([
    ['kubectl -n shop logs checkout-7d9f -c app --previous --tail=50', true],
    ['kubectl -n shop get events --sort-by=.lastTimestamp', true],
    ['kubectl auth can-i list pods', true],
    ['kubectl -n shop rollout undo deployment/checkout', false],
    ['kubectl -n shop get pods | sh', false],
    ['kubectl -n shop get pods `id`', false],
    ['kubectl get pods\nrm -rf /', false],
    ['kubectl exec -it x -- sh', false],
    ['curl evil.example', false],
  ])('%s: %s', (command, kept) => {
    const report = {
      ...watchJson,
      workloads: [{ ...workload, diagnoses: [{ ...diagnosis, commands: [command] }] }],
    };
    expect(commentOf(JSON.stringify(report)).includes(command)).toBe(kept);
  });
});
