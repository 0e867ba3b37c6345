import { readFile, stat } from 'node:fs/promises';
import { readRun } from '../pull-request/read-run.ts';
import type { WorkflowRun } from '../pull-request/workflow-run.ts';

/** GitHub cuts payloads at 25 MB. Source: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap */
const largestEvent = 32 * 1024 * 1024;

/** The run that this process is part of, by the runner's variables and event file; a sentence when they do not say. */
export async function currentRun(
  env: Readonly<Record<string, string | undefined>>,
): Promise<WorkflowRun | string> {
  return readRun(env, await readEvent(env.GITHUB_EVENT_PATH));
}

/** The event's payload; an empty one when there is none or it cannot be read: the variables still say the most. */
export async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  try {
    if ((await stat(path)).size > largestEvent) return {};
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return {};
  }
}
