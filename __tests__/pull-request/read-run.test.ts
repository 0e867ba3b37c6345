import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPullRequest, readRun } from '../../src/pull-request/read-run.ts';

const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: '2'.repeat(40), GITHUB_RUN_ID: '500' };
const payload = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../github/events/${name}.json`, import.meta.url), 'utf8'));
const read = (name: string, said: Record<string, string> = {}) =>
  readRun({ ...env, GITHUB_EVENT_NAME: name.split('-')[0], ...said }, payload(name));

describe('the commit that people know', () => {
  test.each([
    ['pull_request', '1'],
    ['pull_request-from-fork', '4'],
    ['workflow_run', '4'],
    ['push-squash', '2'],
    ['deployment', '2'],
    ['schedule', '2'],
    ['issue_comment', '2'],
  ])('%s: %s…', (name, digit) => {
    expect(read(name)).toMatchObject({ sha: digit.repeat(40), owner: 'acme', repository: 'shop' });
  });
});

describe('the pull request of a merge queue is in the name of its branch', () => {
  const head = (ref: string) => readRun({ ...env, GITHUB_EVENT_NAME: 'merge_group', GITHUB_REF: ref }, {});
  test.each([
    [`refs/heads/gh-readonly-queue/main/pr-104-${'a'.repeat(40)}`, 104],
    [`refs/heads/gh-readonly-queue/release/pr-1-x/pr-7-${'a'.repeat(40)}`, 7],
    [`refs/heads/gh-readonly-queue/main/pr-7-x`, undefined],
    ['refs/pull/7/merge', 7],
    ['refs/heads/refs/pull/7/merge', undefined],
    [`refs/heads/x/gh-readonly-queue/main/pr-7-${'a'.repeat(40)}`, undefined],
    [`refs/heads/gh-readonly-queue/main/pr-0-${'a'.repeat(40)}`, undefined],
  ])('%s: %s', (ref, number) => {
    expect(head(ref)).toMatchObject({ pullRequestNumber: number });
  });
});

describe('what the token may do, before it is tried', () => {
  test.each([
    ['pull_request', {}, undefined, undefined],
    ['pull_request-from-fork', {}, 'forks', 'forks'],
    ['pull_request-from-deleted-fork', {}, 'forks', 'forks'],
    ['pull_request-from-private-fork', {}, undefined, 'forks'],
    ['pull_request_target-from-fork', {}, undefined, undefined],
    ['pull_request-from-dependabot', { GITHUB_ACTOR: 'dependabot[bot]' }, undefined, 'Dependabot'],
    ['pull_request-from-dependabot', { GITHUB_ACTOR: 'octocat' }, undefined, undefined],
    ['push-squash', { GITHUB_ACTOR: 'dependabot[bot]' }, undefined, 'Dependabot'],
    ['schedule', { GITHUB_ACTOR: 'dependabot[bot]' }, undefined, undefined],
  ])('%s %j', (name, said, readOnly, doubt) => {
    const contains = (word: string | undefined) => (word ? expect.stringContaining(word) : undefined);
    expect(read(name, said as Record<string, string>)).toMatchObject({
      readOnly: contains(readOnly),
      doubt: contains(doubt),
    });
  });
});

describe('a payload that somebody wrote by hand', () => {
  const pull = (head: object) =>
    readPullRequest({
      number: 7,
      head: { sha: 'abc1234', ...head },
      base: { repo: { id: 1, full_name: 'acme/shop' } },
    });
  test.each([
    ['names no repository', {}, false],
    ['names the same one', { repo: { full_name: 'acme/shop', fork: true } }, false],
    ['names another one', { repo: { full_name: 'stranger/shop' } }, true],
    ['says that there is none', { repo: null }, true],
  ])('%s: from a fork? %s', (_, head, fromFork) => {
    expect(pull(head)).toMatchObject({ number: 7, headSha: 'abc1234', fromFork });
  });
});

test('a deployment that a run made is no run that triggered this one', () => {
  const run = readRun(
    { ...env, GITHUB_EVENT_NAME: 'deployment_status' },
    { deployment: { id: 5, sha: 'd1', environment: 'prod' }, workflow_run: { id: 9, head_sha: 'w1' } },
  );
  expect(run).toMatchObject({ sha: 'd1', deployment: { id: 5, environment: 'prod' }, trigger: undefined });
});

describe('a payload may hold anything', () => {
  test('any JSON is read without an exception', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => typeof readRun(env, json) === 'object'));
  });

  test('any JSON in the places that are read, too', () => {
    const places = [
      'pull_request',
      'workflow_run',
      'deployment',
      'merge_group',
      'issue',
      'commits',
      'repository',
    ];
    fc.assert(
      fc.property(fc.record(Object.fromEntries(places.map((place) => [place, fc.jsonValue()]))), (json) => {
        const run = readRun({ ...env, GITHUB_EVENT_NAME: 'push' }, json);
        return typeof run === 'object' && /^[\w-]{1,64}$/.test(run.sha);
      }),
    );
  });

  test.each([
    ['a number that is a text', { number: '7', head: { sha: '1'.repeat(40) } }],
    ['a number below 1', { number: -7, head: { sha: '1'.repeat(40) } }],
    ['a commit that is an address', { number: 7, head: { sha: '../../x' } }],
    ['no head', { number: 7 }],
  ])('%s is no pull request', (_, pull) => {
    expect(readPullRequest(pull)).toBeUndefined();
  });
});

test.each(['', 'acme', 'acme/', '/shop', 'acme/shop/x'])('the repository "%s" is none', (repository) => {
  expect(readRun({ ...env, GITHUB_REPOSITORY: repository }, {})).toBe(
    'GITHUB_REPOSITORY does not name a repository as owner/name',
  );
});
