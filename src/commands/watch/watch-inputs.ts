import type { WatchWishes } from '../../publish/watch-audience.ts';
import { isOn } from '../action-step.ts';
import { commentModes } from '../gate/gate-inputs.ts';
import type { Toolkit } from '../toolkit.ts';

/** GitHub's own limit. Source: https://docs.github.com/rest/deployments/environments */
const longestEnvironment = 255;

const logPlaces = ['summary', 'comment', 'none'] as const;

/** What the inputs want on GitHub of a watch. Throws with a sentence for people. */
export function watchWishesOf(core: Toolkit, env: NodeJS.ProcessEnv): WatchWishes {
  const environment = core.getInput('environment') || undefined;
  if (environment !== undefined && environment.length > longestEnvironment) {
    throw new Error(`environment must not be longer than ${longestEnvironment} characters`);
  }
  return {
    comment: oneOf(core, 'comment', commentModes) ?? 'on-failure',
    commitComment: isOn(core, 'commit-comment', false),
    key: core.getInput('comment-key') || env.GITHUB_JOB || '',
    environment,
    deployment: deploymentOf(core, environment ?? (env.GITHUB_EVENT_NAME === 'deployment' ? '' : undefined)),
    checks: isOn(core, 'checks', false),
    logs: oneOf(core, 'logs', logPlaces),
  };
}

function deploymentOf(core: Toolkit, environment: string | undefined): WatchWishes['deployment'] {
  const wanted = isOn(core, 'deployment', false);
  if (wanted && environment === undefined)
    throw new Error('deployment needs environment: what is deployed to');
  if (wanted) return 'create';
  return core.getInput('deployment') === 'false' || environment === undefined ? 'none' : 'existing';
}

function oneOf<T extends string>(core: Toolkit, input: string, values: readonly T[]): T | undefined {
  const text = core.getInput(input);
  const value = values.find((each) => each === text);
  if (text === '' || value !== undefined) return value;
  throw new Error(`${input} must be ${values.slice(0, -1).join(', ')} or ${values.at(-1)}, not "${text}"`);
}
