import {
  type ApiObject,
  crashingDeployment,
  kubeconfigFor,
  ScriptedCluster,
} from '../cluster/scripted-cluster.ts';
import { runAction, type Step } from './run-action.ts';

/** What a watch of Deployment shop/checkout meets. */
export interface Rollout {
  readonly objects: readonly ApiObject[];
  readonly log: string;
}

/** Its one new pod exits again and again. */
export function crashing(
  log = 'Error: Missing required environment variable DATABASE_URL\n',
  ...how: Parameters<typeof crashingDeployment>
): Rollout {
  return { objects: crashingDeployment(...how), log };
}

/** Its one pod runs and is ready. */
export function healthy(): Rollout {
  const now = new Date(Date.now() - 20_000).toISOString().replace(/\.\d+/, '');
  const objects = crashingDeployment().flatMap((object): ApiObject[] => {
    if (object.kind === 'Event') return [];
    if (object.kind === 'Pod') return [{ ...object, status: readyPod(now) }];
    const counts = {
      replicas: 1,
      updatedReplicas: 1,
      readyReplicas: 1,
      availableReplicas: 1,
      observedGeneration: 2,
    };
    return [{ ...object, status: counts }];
  });
  return { objects, log: '' };
}

/** Its one pod has not started yet, and nothing says why. */
export function starting(): Rollout {
  const objects = crashingDeployment().flatMap((object): ApiObject[] => {
    if (object.kind === 'Event') return [];
    if (object.kind !== 'Pod') return [object];
    const waiting = { waiting: { reason: 'ContainerCreating' } };
    const app = {
      name: 'app',
      ready: false,
      restartCount: 0,
      image: 'registry.example.com/app:2',
      imageID: '',
      state: waiting,
    };
    return [{ ...object, status: { phase: 'Pending', containerStatuses: [app] } }];
  });
  return { objects, log: '' };
}

function readyPod(startedAt: string): object {
  return {
    phase: 'Running',
    startTime: startedAt,
    conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: startedAt }],
    containerStatuses: [
      {
        ...{ name: 'app', ready: true, started: true, restartCount: 0 },
        ...{ image: 'registry.example.com/app:2', imageID: 'sha256:1', containerID: 'containerd://c' },
        state: { running: { startedAt } },
      },
    ],
  };
}

/** Runs `mode: watch` of the bundled action against a cluster that is in this state, for an event. */
export async function watchStep(
  folder: string,
  rollout: Rollout,
  inputs: Readonly<Record<string, string>>,
  { event = 'pull_request', ...said }: Readonly<Record<string, string>>,
  meanwhile?: Parameters<typeof runAction>[4],
): Promise<Step> {
  const cluster = new ScriptedCluster(rollout.objects);
  cluster.log = rollout.log;
  await cluster.start();
  const wanted = {
    ...{ mode: 'watch', workloads: 'deployment/checkout', kubeconfig: kubeconfigFor(cluster.url) },
    ...{ stability: '1s', token: 'job-token' },
    ...inputs,
  };
  try {
    return await runAction(folder, event, wanted, said, meanwhile);
  } finally {
    await cluster.stop();
  }
}
