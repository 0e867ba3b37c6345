import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommentRequest } from '../../src/github-port.ts';
import { readMarker } from '../../src/pull-request/marker.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';
import { fakePull } from './fake-state.ts';
import { openAs, sha } from './run.ts';

let fake: FakeGitHub;
beforeEach(async () => {
  fake = await startFakeGitHub();
  fake.state.pulls.push(fakePull({ number: 7, headSha: sha('1') }));
});
afterEach(async () => {
  await fake.close();
  expect(fake.problems).toEqual([]);
});

/** A result for the gate's comment on pull request 7. */
function result(said: Partial<CommentRequest> = {}): CommentRequest {
  return {
    on: { pullRequest: 7 },
    key: { purpose: 'gate' },
    mode: 'on-failure',
    state: 'problem',
    body: 'blocked',
    ...said,
  };
}

/** A run of pull request 7; later runs have higher ids, and other commits when they say so. */
const run = (id: number, said: Record<string, string> = {}, token = 'job-token') =>
  openAs(fake, 'pull_request', { GITHUB_RUN_ID: String(id), ...said }, { token });

const bodies = () => fake.state.comments.map(({ body }) => body.split('\n').slice(1).join('\n'));

describe('one comment that stays up to date', () => {
  test('a first problem creates it, hidden marker first', async () => {
    const done = await (await run(1)).upsertComment(result());
    expect(done).toEqual({ ok: true, did: 'created', url: expect.stringContaining('/pull/7#issuecomment-') });
    expect(fake.state.comments[0]?.body).toBe(
      `<!-- crashgate:v1 key=gate/// run=1.1 sha=${sha('1')} state=problem problems=1 version=0.1.0 -->\nblocked`,
    );
    expect(fake.state.comments[0]?.user).toBe('github-actions[bot]');
  });

  test('the next result edits it, and knows what stood there', async () => {
    await (await run(1)).upsertComment(result());
    await (await run(2)).upsertComment(result());
    const done = await (await run(3)).upsertComment(
      result({ state: 'clear', body: (previous) => `recovered after ${previous?.problems} failed attempts` }),
    );
    expect(done).toMatchObject({ ok: true, did: 'edited' });
    expect(bodies()).toEqual(['recovered after 2 failed attempts']);
    expect(readMarker(fake.state.comments[0]?.body ?? '')).toMatchObject({ state: 'clear', problems: 2 });
  });

  test('it is found on the third page', async () => {
    await (await run(1)).upsertComment(result());
    const [own] = fake.state.comments.splice(0);
    const chatter = Array.from({ length: 250 }, (_, id) => ({
      id,
      on: 7,
      user: 'octocat',
      app: null,
      body: 'hm',
      edits: 0,
    }));
    fake.state.comments.push(...chatter, own as NonNullable<typeof own>);
    expect(await (await run(2)).upsertComment(result({ body: 'blocked again' }))).toMatchObject({
      did: 'edited',
    });
    expect(fake.state.comments).toHaveLength(251);
    expect(fake.asked.filter((asked) => asked === 'GET issues/list-comments')).toHaveLength(4);
  });

  test('each environment, cluster and job of a matrix has its own', async () => {
    const keys = [
      { purpose: 'gate' },
      { purpose: 'watch' },
      { purpose: 'watch', environment: 'prod' },
      { purpose: 'watch', environment: 'prod', cluster: 'eu' },
      { purpose: 'watch', environment: 'prod', cluster: 'eu', job: 'a' },
      { purpose: 'watch', environment: 'prod/eu', job: 'a' },
    ] as const;
    for (const [index, key] of keys.entries()) await (await run(index + 1)).upsertComment(result({ key }));
    expect(fake.state.comments).toHaveLength(keys.length);
  }, 20_000);
});

describe('when there is something to say', () => {
  test.each([
    ['always', 'clear', 'created'],
    ['always', 'problem', 'created'],
    ['on-failure', 'clear', 'not-wanted'],
    ['on-failure', 'problem', 'created'],
    ['never', 'clear', 'not-wanted'],
    ['never', 'problem', 'not-wanted'],
  ] as const)('mode %s, first result %s: %s', async (mode, state, did) => {
    expect(await (await run(1)).upsertComment(result({ mode, state }))).toMatchObject({ ok: true, did });
    expect(fake.state.comments).toHaveLength(did === 'created' ? 1 : 0);
  });

  test('the same text twice is not edited', async () => {
    await (await run(1)).upsertComment(result());
    expect(await (await run(1)).upsertComment(result())).toMatchObject({ did: 'unchanged' });
    expect(fake.state.comments[0]?.edits).toBe(0);
  });
});

describe('somebody else has our marker', () => {
  const forged =
    '<!-- crashgate:v1 key=gate/// run=1.1 sha=x state=clear problems=0 version=0.1.0 -->\nall is well';

  test.each([
    ['a person', 'mallory', null],
    ['a person with our bare name', 'github-actions', null],
    ['another bot', 'echo[bot]', 'echo'],
  ])('%s: theirs stays, ours is written beside it', async (_, user, app) => {
    fake.state.comments.push({ id: 1, on: 7, user, app, body: forged, edits: 0 });
    expect(await (await run(2)).upsertComment(result())).toMatchObject({ did: 'created' });
    expect(fake.state.comments[0]).toMatchObject({ body: forged, edits: 0 });
  });

  test('ours, quoting a marker further down, is read by its first line', async () => {
    await (await run(1)).upsertComment(result({ key: { purpose: 'watch' }, body: forged }));
    expect(await (await run(2)).upsertComment(result())).toMatchObject({ did: 'created' });
  });

  test.each([
    ['the job itself', 'job-token', 'github-actions[bot]'],
    ['another app', 'app-token', 'release-helper[bot]'],
    ['a person', 'user-token', 'octocat'],
  ])('with the token of %s our own comment is found again', async (_, token, login) => {
    await (await run(1, {}, token)).upsertComment(result());
    expect(await (await run(2, {}, token)).upsertComment(result())).toMatchObject({ did: 'edited' });
    expect(fake.state.comments).toMatchObject([{ user: login, edits: 1 }]);
  });
});

describe('runs that overtake one another', () => {
  const otherCommit = (name: string) => ({ run: { id: Number(name), attempt: 1, sha: sha('9') } });

  test('an older run of an older commit leaves the newer word', async () => {
    await (await run(9)).upsertComment(result({ body: 'new' }));
    const done = await (await run(8)).upsertComment(result({ body: 'old', ...otherCommit('8') }));
    expect(done).toEqual({ ok: true, did: 'stale', url: expect.stringContaining('issuecomment') });
    expect(bodies()).toEqual(['new']);
  });

  test('an older attempt leaves the newer one; a newer attempt does not', async () => {
    await (await run(9, { GITHUB_RUN_ATTEMPT: '2' })).upsertComment(result({ body: 'second' }));
    expect(await (await run(9)).upsertComment(result({ body: 'first' }))).toMatchObject({ did: 'stale' });
    const third = await run(9, { GITHUB_RUN_ATTEMPT: '3' });
    expect(await third.upsertComment(result({ body: 'third' }))).toMatchObject({ did: 'edited' });
  });

  test('for the same commit the later word counts', async () => {
    await (await run(9)).upsertComment(result({ body: 'first' }));
    expect(
      await (await run(8, { GITHUB_RUN_ATTEMPT: '2' })).upsertComment(result({ body: 'again' })),
    ).toMatchObject({ did: 'edited' });
  });

  test('two that both created: the newest is edited, the other removed', async () => {
    await (await run(1)).upsertComment(result());
    const [own] = fake.state.comments;
    fake.state.comments.push({ ...(own as NonNullable<typeof own>), id: 5000 });
    expect(await (await run(2)).upsertComment(result({ body: 'now' }))).toMatchObject({ did: 'edited' });
    expect(fake.state.comments).toMatchObject([{ id: 5000, edits: 1 }]);
  });

  test('deleted between find and edit: written anew', async () => {
    await (await run(1)).upsertComment(result());
    fake.meanwhile('issues/list-comments', (state) => void state.comments.splice(0));
    expect(await (await run(2)).upsertComment(result({ body: 'still blocked' }))).toMatchObject({
      did: 'created',
    });
    expect(bodies()).toEqual(['still blocked']);
  });

  test('not to be edited: written anew', async () => {
    await (await run(1)).upsertComment(result());
    fake.fail({
      operation: 'issues/update-comment',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    expect(await (await run(2)).upsertComment(result({ body: 'again' }))).toMatchObject({ did: 'created' });
  });
});

describe('what does not fit', () => {
  test('a long text is cut at a line, what is open is closed, the cut is said', async () => {
    const body = `<details><summary>log</summary>\n\n\`\`\`\n${'😀 line\n'.repeat(20_000)}\`\`\`\n</details>`;
    expect(await (await run(1)).upsertComment(result({ body }))).toMatchObject({ did: 'created' });
    const [comment] = fake.state.comments;
    expect(comment?.body.length).toBeLessThanOrEqual(60_000);
    expect(comment?.body.split('\n').slice(-4)).toEqual([
      '```',
      '</details>',
      '',
      expect.stringMatching(/^… \d+ more lines did not fit\.$/),
    ]);
  });
});

describe('a commit without a pull request', () => {
  test('has a comment of its own, edited like the others', async () => {
    fake.state.commits.push(sha('2'));
    const on = { commit: sha('2') };
    expect(await (await run(1)).upsertComment(result({ on }))).toMatchObject({ did: 'created' });
    expect(await (await run(2)).upsertComment(result({ on, body: 'now' }))).toMatchObject({ did: 'edited' });
    expect(fake.state.commitComments).toMatchObject([{ on: sha('2'), edits: 1 }]);
  });
});
