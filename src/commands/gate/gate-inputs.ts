import { existsSync, readFileSync } from 'node:fs';
import type { CommentMode } from '../../github-port.ts';
import { asMapping, asNumber } from '../../manifest/value.ts';
import type { GitHubWishes } from '../../publish/gate-on-github.ts';
import type { Toolkit } from '../toolkit.ts';
import type { GateRequest } from './gate.ts';

/** When a comment is wanted. */
export const commentModes: readonly CommentMode[] = ['always', 'on-failure', 'never'];
const switches = ['annotations', 'summary', 'review', 'checks', 'new-only', 'allow-untrusted-rendering'];

/** What is wrong with the inputs of the gate as an action; the settings among them are checked elsewhere. */
export function inputProblems(core: Toolkit, env: NodeJS.ProcessEnv): string[] {
  const [mode, comment] = [core.getInput('mode'), core.getInput('comment')];
  const wrong = switches.filter((input) => !['', 'true', 'false'].includes(core.getInput(input)));
  const known: readonly string[] = ['', ...commentModes];
  return [
    ...(['', 'gate'].includes(mode) ? [] : [`mode must be gate, watch, alert or comment, not "${mode}"`]),
    ...wrong.map((input) => `${input} must be true or false, not "${core.getInput(input)}"`),
    ...(known.includes(comment) ? [] : [`comment must be always, on-failure or never, not "${comment}"`]),
    ...untrustedRendering(core, env),
  ];
}

/** The gate's request as the inputs make it. */
export function requestOf(core: Toolkit): GateRequest {
  return {
    paths: core.getMultilineInput('manifests'),
    helm: core.getInput('helm'),
    kustomize: core.getMultilineInput('kustomize'),
    config: core.getInput('config') || undefined,
    base: core.getMultilineInput('base'),
    newOnly: core.getInput('new-only') === 'true',
    inputs: {
      namespace: core.getInput('namespace'),
      kubernetesVersion: core.getInput('kubernetes-version'),
      failOn: core.getInput('fail-on'),
      external: core.getMultilineInput('external'),
    },
  };
}

/** What the inputs want on GitHub. Jobs tell their comments apart by their ids, unless they say otherwise. */
export function wishesOf(core: Toolkit, env: NodeJS.ProcessEnv): GitHubWishes {
  return {
    comment: commentModes.find((mode) => mode === core.getInput('comment')) ?? 'on-failure',
    review: core.getInput('review') === 'true',
    checks: core.getInput('checks') === 'true',
    key: core.getInput('comment-key') || env.GITHUB_JOB || '',
  };
}

/**
 * A run that has secrets must not let strangers choose what helm and kustomize do: charts and kustomizations can read files
 * and run plugins.
 * Source: https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
function untrustedRendering(core: Toolkit, env: NodeJS.ProcessEnv): string[] {
  const renders = core.getInput('helm') !== '' || core.getMultilineInput('kustomize').length > 0;
  if (!renders || !isPrivileged(env) || core.getInput('allow-untrusted-rendering') === 'true') return [];
  return [
    `nothing is rendered in ${env.GITHUB_EVENT_NAME}: this run has secrets and a token that may write, and a stranger's chart or kustomization can read files and run programs. Render in a pull_request run and pass the result as manifests, or, when only trusted branches are checked out, set allow-untrusted-rendering: true`,
  ];
}

/** True for runs with the base repository's rights that a pull request of anybody can set off. */
function isPrivileged({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): boolean {
  if (event !== 'workflow_run') return event === 'pull_request_target';
  try {
    const payload = asMapping(path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
    const { event: cause, head_repository: head, repository } = asMapping(payload.workflow_run);
    const [from, to] = [head, repository ?? payload.repository].map((value) => asNumber(asMapping(value).id));
    return String(cause).startsWith('pull_request') && (from === undefined || from !== to);
  } catch {
    return true;
  }
}
