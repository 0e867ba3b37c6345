import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { fakePull } from '../github/fake-state.ts';
import { sha } from '../github/run.ts';
import { expectHarmless } from '../report/harmless.ts';
import { hostileStrings } from '../report/hostile-strings.ts';
import type { Step } from './run-action.ts';
import { shownOf } from './shown-comment.ts';
import { crashing, healthy, type Rollout, starting, watchStep } from './watch-step.ts';

const manifest = `apiVersion: apps/v1
kind: Deployment
metadata: {name: checkout, namespace: shop}
spec:
  selector: {matchLabels: {app: checkout}}
  template:
    metadata: {labels: {app: checkout}}
    spec:
      containers:
        - name: app
          image: registry.example.com/app:2
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crashgate-watch-'));
  mkdirSync(join(folder, 'deploy'));
  mkdirSync(join(folder, 'settings'));
  writeFileSync(join(folder, 'deploy/checkout.yaml'), manifest);
  writeFileSync(join(folder, 'settings/lenient.yaml'), 'rules:\n  undefined-variable: warning\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.pulls.push(
    fakePull({ number: 7, headSha: sha('1'), commits: [sha('1')] }),
    fakePull({ number: 8, headSha: sha('4'), headOwner: 'mallory' }),
  );
});
afterEach(async () => {
  const { problems } = fake;
  await fake.close();
  expect(problems).toEqual([]);
});

/** One run of the watch for an event; later runs have higher ids. */
let runId = 500;
function watch(
  rollout: Rollout,
  inputs: Record<string, string> = {},
  said: Record<string, string> = {},
  meanwhile?: Parameters<typeof watchStep>[4],
): Promise<Step> {
  runId += 1;
  const env = { GITHUB_API_URL: fake.url, GITHUB_RUN_ID: String(runId), GITHUB_JOB: 'deploy', ...said };
  return watchStep(folder, rollout, inputs, env, meanwhile);
}

const bodies = (): string[] => fake.state.comments.map(({ body }) => body);
const places = (): (number | string)[] => fake.state.comments.map(({ on }) => on);
const headlines = (): (string | undefined)[] => bodies().map((body) => /^### (.*)$/m.exec(body)?.[1]);
const warnings = ({ lines }: Step): string[] => lines.filter((line) => line.startsWith('::warning::'));
const statuses = () =>
  fake.state.deployments.map(({ statuses: all }) =>
    all.map(({ state, description }) => `${state}: ${description}`),
  );
const missing = '❌ checkout does not start: environment variable `DATABASE_URL` is not set';

describe('the story of a comment', () => {
  test('failed, failed again, recovered, and quiet from then on', async () => {
    const first = await watch(crashing(), { environment: 'production' });
    expect([first.code, first.outputs.verdict, headlines()]).toEqual([1, 'failed', [missing]]);
    expect(first.outputs['comment-url']).toMatch(/pull\/7#issuecomment-\d+$/);
    expect(bodies()[0]).toMatch(/^<!-- crashgate:v1 key=watch\/production\/c\/deploy run=\d+\.1 /);
    expect(bodies()[0]).toContain(
      `**production** · cluster \`c\` · [\`1111111\`](https://github.test/acme/shop/commit/${sha('1')}) · Deployment`,
    );
    expect(bodies()[0]).toContain(`[run](https://github.test/acme/shop/actions/runs/${runId})`);

    await watch(crashing('Error: Cannot find module "stripe"\n'), { environment: 'production' });
    expect(headlines()).toEqual([expect.stringMatching(/^❌ .*stripe/)]);
    expect(bodies()[0]).toContain('2nd attempt in a row');
    expect(fake.state.comments[0]?.edits).toBe(1);

    const fixed = await watch(healthy(), { environment: 'production' });
    expect(fixed.code).toBe(0);
    expect(headlines()).toEqual([
      expect.stringMatching(/^✅ `checkout` recovered in \[`1111111`\]\(.*\) after 2 failed attempts$/),
    ]);
    expect(bodies()[0]).toMatch(/DATABASE_URL.*· \[run\].*\n.*stripe.*· \[run\]/);
    const recovered = bodies()[0]?.split('\n').slice(1);

    await watch(healthy(), { environment: 'production' });
    expect(bodies()[0]?.split('\n').slice(1)).toEqual(recovered);

    await watch(crashing(), { environment: 'production' });
    expect(headlines()).toEqual([missing]);
    expect(bodies()[0]).not.toContain('attempt in a row');
    expect(fake.state.comments).toHaveLength(1);
  }, 60_000);

  test('what was fine from the start has no comment, unless always', async () => {
    const step = await watch(healthy());
    expect([step.code, step.outputs['comment-url'], bodies()]).toEqual([0, '', []]);
    await watch(healthy(), { comment: 'always' });
    expect(headlines()).toEqual(['✅ `checkout` is up']);
  }, 60_000);

  test('never: GitHub is not asked at all', async () => {
    expect((await watch(crashing(), { comment: 'never' })).code).toBe(1);
    expect(fake.asked).toEqual([]);
  });

  test('a timeout is not called a failure, not even afterwards', async () => {
    const step = await watch(starting(), { timeout: '2s' });
    expect([step.code, step.outputs.verdict]).toEqual([1, 'timed-out']);
    expect(headlines()).toEqual([expect.stringMatching(/^⏳ .*not ready/i)]);
    expect(bodies()[0]).not.toMatch(/fail/i);
    await watch(healthy());
    expect(headlines()).toEqual([expect.stringMatching(/^✅ .* after 1 attempt$/)]);
  }, 60_000);

  test('each environment and each job has its own', async () => {
    await watch(crashing(), { environment: 'staging' });
    await watch(crashing(), { environment: 'production' });
    await watch(crashing(), { environment: 'production', 'comment-key': 'eu' });
    await watch(healthy(), { environment: 'production' });
    expect(headlines().map((line) => line?.slice(0, 1))).toEqual(['❌', '✅', '❌']);
  }, 60_000);

  test('a stale run leaves what a newer one says', async () => {
    await watch(crashing(), {}, { event: 'push-squash', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: sha('1') });
    const before = bodies();
    const event = {
      pull_request: { number: 7, state: 'open', head: { sha: sha('9') }, base: { ref: 'main' } },
    };
    writeFileSync(join(folder, 'old.json'), JSON.stringify(event));
    const old = { GITHUB_RUN_ID: '10', GITHUB_EVENT_PATH: join(folder, 'old.json') };
    const step = await watch(healthy(), {}, old);
    expect([step.code, bodies()]).toEqual([0, before]);
    expect(step.lines).toContain('the comment was left: a newer run has written it');
  }, 60_000);

  test('a watch that cannot look leaves an earlier diagnosis as it is', async () => {
    await watch(crashing());
    const before = bodies();
    const step = await watch({ objects: [], log: '' }, { timeout: '3s' });
    expect([step.code, step.outputs.verdict, bodies()]).toEqual([2, 'unable', before]);
    expect(step.lines).toContain('no comment is written or changed: the watch was unable');
  }, 60_000);
});

describe('a fix that comes with another pull request', () => {
  const merge = (number: number, commit: string) => {
    const pull = fake.state.pulls.find((each) => each.number === number);
    const merged = { mergedAt: '2026-11-20T09:00:00Z', mergeCommitSha: commit, state: 'closed' as const };
    if (pull) Object.assign(pull, { landed: [commit], ...merged });
  };
  const deployed = (commit: string) => ({ event: 'schedule', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: commit });

  test('turns the comment around where it stands', async () => {
    fake.state.pulls.push(fakePull({ number: 12, headSha: sha('7'), commits: [sha('7')] }));
    merge(7, sha('2'));
    await watch(crashing(), { environment: 'production' }, deployed(sha('2')));
    merge(12, sha('8'));
    const step = await watch(healthy(), { environment: 'production' }, deployed(sha('8')));
    expect(places()).toEqual([7]);
    expect(headlines()).toEqual([
      expect.stringMatching(/^✅ `checkout` recovered in \[`8888888`\]\(.*\) after 1 failed attempt$/),
    ]);
    expect(step.lines).toContain('the comment on pull request 7 says recovered');
    const edits = fake.state.comments[0]?.edits;
    await watch(healthy(), { environment: 'production' }, deployed(sha('8')));
    expect(fake.state.comments[0]?.edits).toBe(edits);
  }, 60_000);

  test('not when it is another environment that works', async () => {
    merge(7, sha('2'));
    await watch(crashing(), { environment: 'production' }, deployed(sha('2')));
    fake.state.commits.push(sha('8'));
    await watch(healthy(), { environment: 'staging' }, deployed(sha('8')));
    expect(headlines()).toEqual([missing]);
  }, 60_000);
});

describe('which pull request', () => {
  const landed = (commit: string) => {
    const [pull] = fake.state.pulls;
    const merged = { mergedAt: '2026-11-20T09:00:00Z', mergeCommitSha: commit, state: 'closed' as const };
    if (pull) Object.assign(pull, { landed: [commit], ...merged });
  };

  test.each([
    ['push-squash', 'push', sha('2')],
    ['merge_group', 'merge_group', sha('5')],
    ['workflow_dispatch', 'workflow_dispatch', sha('2')],
    ['deployment', 'deployment', sha('2')],
    ['schedule', 'schedule', sha('2')],
  ])(
    '%s: the one that the commit belongs to, named by the head that its people know',
    async (event, name, commit) => {
      landed(commit);
      fake.state.deployments.push({
        ...{ id: 300, sha: commit, ref: 'main', environment: 'production', payload: '', creator: 'octocat' },
        ...{ description: null, statuses: [] },
      });
      const step = await watch(crashing(), {}, { event, GITHUB_EVENT_NAME: name, GITHUB_SHA: commit });
      expect([step.code, places()]).toEqual([1, [7]]);
      expect(bodies()[0]).toContain('[`1111111`]');
    },
  );

  test('a push that came without one: the summary has it, and the commit when that is asked for', async () => {
    fake.state.pulls.splice(0);
    fake.state.commits.push(sha('2'));
    const push = { event: 'push-squash', GITHUB_EVENT_NAME: 'push' };
    const step = await watch(crashing(), {}, push);
    expect([step.code, bodies(), warnings(step)]).toEqual([1, [], []]);
    expect(step.lines).toContain('no comment: no pull request has this commit');
    expect(step.summary).toContain(missing);

    await watch(crashing(), { 'commit-comment': 'true' }, push);
    await watch(healthy(), { 'commit-comment': 'true' }, push);
    expect(fake.state.commitComments.map(({ on }) => on)).toEqual([sha('2')]);
    expect(fake.state.commitComments[0]?.body).toContain('after 1 failed attempt');
  }, 60_000);

  test('a fork: the token may only read, one line says so', async () => {
    const fork = { event: 'pull_request-from-fork', GITHUB_SHA: sha('4') };
    const step = await watch(crashing(), { token: 'read-only-token' }, fork);
    expect([step.code, warnings(step), bodies()]).toEqual([1, [], []]);
    expect(step.lines.filter((line) => /^no comment: .*forks/.test(line))).toHaveLength(1);
    expect(step.summary).toContain(missing);
  });
});

describe('what the comment says of this repository', () => {
  test('where it can be mended, linked; how the gate takes the rule; the annotation is at that line', async () => {
    const step = await watch(
      crashing(undefined, { args: ['--database=$(DATABASE_URL)'] }),
      { manifests: 'deploy', workloads: '', config: 'settings/lenient.yaml' },
      { GITHUB_SHA: sha('3') },
    );
    expect(bodies()[0]).toContain(`https://github.test/acme/shop/blob/${sha('3')}/deploy/checkout.yaml#L10`);
    expect(bodies()[0]).toContain('(set to warning here)');
    expect(step.printed).toContain('file=deploy/checkout.yaml,line=10');
  });

  test.each([
    ['pull_request', {}, false],
    ['pull_request-from-private-fork', {}, true],
    ['pull_request', { logs: 'comment' }, true],
    ['pull_request-from-private-fork', { logs: 'none' }, false],
  ])('%s with %j: logs in the comment: %s', async (event, inputs, shown) => {
    const log = `${Array.from({ length: 12 }, (_, line) => `step ${line} of the boot`).join('\n')}\nError: Missing required environment variable DATABASE_URL\n`;
    const step = await watch(crashing(log), inputs as Record<string, string>, { event });
    expect(bodies()[0]?.includes('step 9 of the boot')).toBe(shown);
    expect(step.summary.includes('step 9 of the boot')).toBe(!('logs' in inputs) || inputs.logs !== 'none');
  });
});

describe('the deployment', () => {
  const own = { environment: 'production', deployment: 'true' };
  const title = 'checkout does not start: environment variable "DATABASE_URL" is not set';

  test('is made when it is asked for, and followed to its end', async () => {
    await watch(crashing(), own);
    await watch(healthy(), own);
    await watch(starting(), { ...own, timeout: '2s' });
    expect(statuses()).toEqual([
      ['in_progress: watching the rollout', `failure: ${title}`],
      ['in_progress: watching the rollout', expect.stringMatching(/^success: checkout is up after \d/)],
      ['in_progress: watching the rollout', expect.stringMatching(/^error: not ready within 2 s/)],
    ]);
    const [{ statuses: [status] = [] } = {}] = fake.state.deployments;
    expect(status?.log_url).toMatch(/actions\/runs\/\d+$/);
  }, 60_000);

  test("GitHub's own of the job is not doubled: its failure gets the reason", async () => {
    const job = (run: number) => ({
      ...{ id: run * 10, sha: sha('1'), ref: 'main', environment: 'production', payload: '' },
      ...{ creator: 'github-actions[bot]', description: '' },
      statuses: [
        {
          ...{ state: 'in_progress', description: '', environment_url: '', creator: 'github-actions[bot]' },
          log_url: `https://github.test/acme/shop/actions/runs/${run}/job/77`,
        },
      ],
    });
    fake.state.deployments.push(job(runId + 1), job(runId + 2));
    await watch(crashing(), { environment: 'production' });
    await watch(healthy(), own);
    expect(statuses()).toEqual([['in_progress: ', `failure: ${title}`], ['in_progress: ']]);
  }, 60_000);

  test('the one that began the run is the one that is spoken of', async () => {
    fake.state.deployments.push({
      ...{ id: 300, sha: sha('2'), ref: 'main', environment: 'production', payload: '', creator: 'octocat' },
      ...{ description: null, statuses: [] },
    });
    const event = JSON.parse(
      readFileSync(new URL('../github/events/deployment.json', import.meta.url), 'utf8'),
    );
    const { id, environment } = event.deployment;
    Object.assign(fake.state.deployments[0] ?? {}, { id, environment });
    await watch(crashing(), {}, { event: 'deployment' });
    expect(statuses()).toEqual([['in_progress: watching the rollout', `failure: ${title}`]]);
  });

  test('a watch that could not begin does not leave it in progress', async () => {
    const step = await watch(crashing(), { ...own, kubeconfig: 'no kubeconfig' });
    expect([step.code, step.outputs.verdict]).toEqual([2, 'unable']);
    expect(statuses()).toEqual([
      ['in_progress: watching the rollout', expect.stringMatching(/^error: could not be watched/)],
    ]);
  });

  test('a slow GitHub does not hold up the watch', async () => {
    fake.fail({ operation: 'repos/list-deployments', delay: 3000, status: 500 });
    const step = await watch(crashing(), own);
    expect(step.lines.find((line) => line.includes('FAILED'))).toBeDefined();
    expect([step.code, headlines()]).toEqual([1, [missing]]);
  }, 60_000);
});

test('a check run, when it is asked for', async () => {
  await watch(crashing(), { checks: 'true', environment: 'production', manifests: 'deploy', workloads: '' });
  expect(fake.state.checkRuns).toMatchObject([
    {
      ...{ name: 'crashgate watch (production, deploy)', head_sha: sha('1'), conclusion: 'failure' },
      annotations: [{ path: 'deploy/checkout.yaml', start_line: 10, annotation_level: 'failure' }],
    },
  ]);
});

describe('whatever GitHub answers, the verdict stands and one line says what was not done', () => {
  test.each([
    [401, 'Bad credentials'],
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [422, 'Validation Failed'],
    [429, 'Too Many Requests'],
    [500, 'Server Error'],
  ])(
    '%i',
    async (status, message) => {
      const headers: Record<string, string> = status === 429 ? { 'retry-after': '3600' } : {};
      fake.fail({ operation: '*', times: 100, status, message, headers });
      const step = await watch(crashing());
      expect([step.code, step.outputs.verdict, step.outputs['comment-url']]).toEqual([1, 'failed', '']);
      expect(warnings(step)).toEqual([expect.stringMatching(/^::warning::comment not written: .*\d/)]);
      expect(step.summary).toContain(missing);
    },
    60_000,
  );

  test('no connection', async () => {
    fake.fail({ operation: '*', times: 100 });
    const step = await watch(crashing());
    expect([step.code, warnings(step).length]).toEqual([1, 1]);
  }, 60_000);

  test('one line for each thing that was asked for', async () => {
    fake.fail({ operation: '*', times: 100, status: 403, message: 'Resource not accessible by integration' });
    const step = await watch(crashing(), { environment: 'production', deployment: 'true', checks: 'true' });
    expect(warnings(step).map((line) => /::warning::(.*?):/.exec(line)?.[1])).toEqual([
      'comment not written',
      'deployment status not written',
      'check run not written',
    ]);
  }, 60_000);

  test('a rollout that works stays quiet about comments that it may not even look for', async () => {
    fake.fail({ operation: '*', times: 100, status: 403, message: 'Resource not accessible by integration' });
    const step = await watch(healthy());
    expect([step.code, warnings(step)]).toEqual([0, []]);
  }, 60_000);

  test('no token at all', async () => {
    const step = await watch(crashing(), { token: '' });
    expect([step.code, warnings(step), fake.asked]).toEqual([1, [], []]);
    expect(step.lines).toContain('nothing is written to GitHub: the input token is empty');
  });
});

test.each([
  [{ comment: 'sometimes' }, 'comment must be always, on-failure or never, not "sometimes"'],
  [{ logs: 'yes' }, 'logs must be summary, comment or none, not "yes"'],
  [{ deployment: 'true' }, 'deployment needs environment: what is deployed to'],
  [{ environment: 'x'.repeat(256) }, 'environment must not be longer than 255 characters'],
])('an input that cannot be meant: %j', async (inputs, message) => {
  const step = await watch(crashing(), inputs as Record<string, string>);
  expect([step.code, step.printed.includes(message)]).toEqual([2, true]);
});

describe('somebody cancels the job', () => {
  /** The runner sends SIGINT, and kills after 7.5 s. */
  const cancelAt = (line: RegExp) => {
    let sent = false;
    return (printed: string, kill: (signal: NodeJS.Signals) => void): void => {
      if (sent || !line.test(printed)) return;
      sent = true;
      kill('SIGINT');
    };
  };
  const deploy = { environment: 'production', deployment: 'true' };

  test('what is known is told: not as a failure', async () => {
    const slow = { ...deploy, restarts: '50' };
    const step = await watch(crashing('it went wrong\n'), slow, {}, cancelAt(/exited 1/));
    expect([step.code, step.outputs]).toEqual([
      2,
      expect.objectContaining({ verdict: 'cancelled', cause: 'application-error', confidence: 'low' }),
    ]);
    expect(headlines()).toEqual([expect.stringMatching(/^⏹️ Stopped before the end; so far: /)]);
    expect(statuses()).toEqual([
      [
        'in_progress: watching the rollout',
        expect.stringMatching(/^error: stopped before the end; so far: /),
      ],
    ]);
  }, 30_000);

  test('where nothing is known, an earlier diagnosis stays', async () => {
    await watch(crashing(), deploy);
    const before = bodies();
    const step = await watch(starting(), deploy, {}, cancelAt(/watching Deployment/));
    expect([step.code, step.outputs.verdict, bodies()]).toEqual([2, 'cancelled', before]);
    expect(step.outputs).toMatchObject({ cause: '', confidence: '' });
    expect(statuses()[1]?.at(-1)).toMatch(/^error: stopped before the end/);
  }, 30_000);

  test('a GitHub that does not answer does not hold up the end', async () => {
    fake.fail({ operation: 'issues/list-comments', times: 9, delay: 60_000, status: 500 });
    const began = performance.now();
    const step = await watch(crashing('it went wrong\n'), { restarts: '50' }, {}, cancelAt(/exited 1/));
    expect([step.code, step.outputs.verdict]).toEqual([2, 'cancelled']);
    expect((performance.now() - began) / 1000).toBeLessThan(9);
    expect(warnings(step)).toEqual(['::warning::comment not written: the run was cancelled']);
  }, 30_000);
});

describe('what containers, logs, events, images and inputs say is shown, never obeyed', () => {
  const texts = hostileStrings.filter(({ length }) => length < 10_000);

  test.each([0, 3, 9, 17, 29, 41])(
    'rotated by %i',
    async (offset) => {
      const text = (index: number): string => texts[(index + offset) % texts.length] ?? '';
      const container = {
        ...{ name: text(0), image: text(1), command: [text(2)] },
        env: [{ name: text(3), value: text(4) }],
      };
      const log = `${text(5)}\nError: Missing required environment variable ${text(6)}\n${text(7)}\n`;
      const step = await watch(
        crashing(log, container, { annotations: { [text(8)]: text(9) }, message: text(10) }),
        {
          ...{ environment: text(11).slice(0, 255), 'comment-key': text(12), logs: 'comment' },
          ...{ deployment: 'true', checks: 'true' },
        },
        { GITHUB_HEAD_REF: text(13), GITHUB_ACTOR: text(14).replaceAll('\u0000', '') },
      );
      expect(step.code).toBe(1);
      const [{ body = '' } = {}] = fake.state.comments;
      expect(body.split('\n', 1)[0]).toMatch(
        /^<!-- crashgate:v1 key=\S+ run=\d+\.1 sha=1{40} state=problem problems=1 version=\S+ -->$/,
      );
      expectHarmless(shownOf(body));
      expectHarmless(step.summary.replaceAll('https://github.test/', 'https://github.com/'));
      expectHarmless(
        (fake.state.checkRuns[0]?.summary ?? '').replaceAll('https://github.test/', 'https://github.com/'),
      );
      const [, ended = ''] = /^::stop-commands::(\S+)$/m.exec(step.printed) ?? [];
      const [before = '', rest = ''] = step.printed.split(`::stop-commands::${ended}\n`);
      const [quoted = '', after = ''] = rest.split(`::${ended}::\n`);
      expect(before).toBe('::group::crashgate watch\n');
      expect(quoted).not.toMatch(/(?!\n)\p{Cc}|##\[/u);
      for (const line of after.split('\n').filter((each) => each.startsWith('::'))) {
        expect(line).toMatch(
          /^::(?:endgroup::$|error title=Deployment shop\/checkout%3A failed::|error::Deployment shop\/checkout: failed$)/,
        );
      }
      expect(after).not.toMatch(/(?!\n)\p{Cc}|##\[/u);
      for (const { statuses: all } of fake.state.deployments)
        for (const { description } of all) expect(description).not.toMatch(/\p{Cc}/u);
    },
    30_000,
  );
});
