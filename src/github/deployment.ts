import type { Answer, DeploymentDone, DeploymentRequest } from '../github-port.ts';
import { asMapping } from '../manifest/value.ts';
import { shorten, visible } from '../text/visible-text.ts';
import type { Session } from './session.ts';

/** The longest description. Source: https://docs.github.com/rest/deployments/statuses#create-a-deployment-status */
const longestDescription = 140;

/** Of an environment's deployments so many of the newest are looked at. */
const newest = 10;

const task = { failure: 'deployment status not written', permission: 'deployments: write' };

/** A deployment of this run, and whether GitHub made it for the job's `environment`. */
interface Found {
  readonly id: number;
  readonly byGitHub: boolean;
}

/** Says how a deployment goes. */
export function deployment(session: Session, request: DeploymentRequest): Promise<Answer<DeploymentDone>> {
  return session.attempt(task, () => report(session, request));
}

async function report(session: Session, request: DeploymentRequest): Promise<DeploymentDone> {
  const { client, repository, run } = session;
  const found = await find(session, request);
  if (!found && !request.create) return { did: 'none', id: undefined };
  // GitHub itself says that a job began and that it succeeded; a reason for a failure it does not know.
  if (found?.byGitHub && request.state !== 'failure' && request.state !== 'error') {
    return { did: 'left', id: found.id };
  }
  const id = found?.id ?? (await create(session, request));
  await client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...repository,
    deployment_id: id,
    state: request.state,
    description: shorten(visible(request.description), longestDescription),
    log_url: run.url,
    ...(request.environmentUrl ? { environment_url: request.environmentUrl } : {}),
    auto_inactive: true,
  });
  return { did: found ? 'updated' : 'created', id };
}

/** The deployment that started this run, one that we made in it, or one whose statuses lead to it. */
async function find(session: Session, { environment, sha }: DeploymentRequest): Promise<Found | undefined> {
  const { client, repository, run } = session;
  if (run.deployment?.environment === environment) return { id: run.deployment.id, byGitHub: false };
  const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
    ...repository,
    environment,
    ...(sha === undefined ? {} : { sha }),
    per_page: newest,
  });
  for (const { id, payload } of data) {
    if (asMapping(parsed(payload)).crashgate_run === run.id) return { id: Number(id), byGitHub: false };
  }
  for (const { id } of data) {
    const statuses = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...repository,
      deployment_id: Number(id),
      per_page: 100,
    });
    const ofRun = statuses.data.filter(({ log_url, target_url }) => isOfRun(log_url || target_url, run.id));
    if (ofRun.length > 0) {
      // The runner's own address leads to a job; ours and other people's end with the run.
      return { id: Number(id), byGitHub: ofRun.some(({ log_url }) => /\/job\/\d+/.test(log_url ?? '')) };
    }
  }
  return undefined;
}

async function create({ client, repository, run }: Session, request: DeploymentRequest): Promise<number> {
  const { data } = await client.request('POST /repos/{owner}/{repo}/deployments', {
    ...repository,
    ref: request.sha ?? run.sha,
    environment: request.environment,
    description: shorten(visible(request.description), longestDescription),
    payload: { crashgate_run: run.id },
    // What is deployed already is not to be merged, and waits for no check.
    auto_merge: false,
    required_contexts: [],
  });
  if (!('id' in data)) throw new Error('GitHub merged instead of deploying');
  return Number(data.id);
}

function isOfRun(url: string | undefined, run: number): boolean {
  return new RegExp(`/actions/runs/${run}(?:/|$)`).test(url ?? '');
}

/** A payload comes back as it was sent, or as its JSON text. */
function parsed(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload);
  } catch {
    return undefined;
  }
}
