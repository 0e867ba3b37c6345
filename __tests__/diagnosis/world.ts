import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';

type Object_ = Record<string, unknown>;

/** Seconds after noon as the API writes them. */
export const at = (seconds: number): string =>
  new Date(Date.UTC(2027, 0, 5, 12, 0, seconds)).toISOString().replace('.000', '');

/** A run that ended. */
export const ended = (exitCode: number, more: Object_ = {}): Object_ => ({
  terminated: {
    exitCode,
    reason: exitCode === 0 ? 'Completed' : 'Error',
    startedAt: at(100),
    finishedAt: at(103),
    ...more,
  },
});

export const waiting = (reason: string, message?: string): Object_ => ({
  waiting: { reason, ...(message ? { message } : {}) },
});
export const running = (since = 110): Object_ => ({ running: { startedAt: at(since) } });
export const backOff = waiting('CrashLoopBackOff', 'back-off 40s restarting failed container=app pod=web');

interface ContainerSketch {
  readonly name?: string;
  readonly init?: boolean;
  readonly spec?: Object_;
  readonly state?: Object_;
  readonly last?: Object_;
  readonly restarts?: number;
  readonly ready?: boolean;
  readonly imageID?: string;
  readonly started?: boolean;
}

/** A pod of Deployment shop/web, unless told otherwise. */
export function pod(
  containers: readonly ContainerSketch[],
  more: {
    name?: string;
    hash?: string;
    spec?: Object_;
    status?: Object_;
    owner?: Object_ | null;
    created?: number;
    labels?: Object_;
  } = {},
): Object_ {
  const { hash = '5c9f7d', name = `web-${hash}-abcde`, owner } = more;
  const full = containers.map((container) => ({
    name: 'app',
    image: 'ghcr.io/acme/web:1.4.0',
    ...container,
  }));
  const specs = (init: boolean) =>
    full
      .filter((container) => (container.init ?? false) === init)
      .map(({ name: container, spec }) => ({ name: container, image: 'ghcr.io/acme/web:1.4.0', ...spec }));
  const statuses = (init: boolean) =>
    full
      .filter((container) => (container.init ?? false) === init && (container.state ?? container.last))
      .map(({ name: container, state, last, restarts = 0, ready = false, imageID, started }) => ({
        name: container,
        state: state ?? {},
        lastState: last ?? {},
        restartCount: restarts,
        ready,
        imageID: imageID ?? 'ghcr.io/acme/web@sha256:aa',
        image: 'ghcr.io/acme/web:1.4.0',
        ...(started === undefined ? {} : { started }),
      }));
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      namespace: 'shop',
      uid: `uid-${name}`,
      creationTimestamp: at(more.created ?? 0),
      labels: { app: 'web', 'pod-template-hash': hash, ...more.labels },
      ...(owner === null
        ? {}
        : {
            ownerReferences: [
              owner ?? { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `web-${hash}`, controller: true },
            ],
          }),
    },
    spec: {
      nodeName: 'node-1',
      restartPolicy: 'Always',
      containers: specs(false),
      ...(specs(true).length > 0 ? { initContainers: specs(true) } : {}),
      ...more.spec,
    },
    status: {
      phase: 'Running',
      conditions: [],
      containerStatuses: statuses(false),
      initContainerStatuses: statuses(true),
      ...more.status,
    },
  };
}

/** An event about a pod, or about what `about` says. */
export function event(
  reason: string,
  message: string,
  more: { about?: Object_; container?: string; count?: number; time?: number; type?: string } = {},
): Object_ {
  const {
    about = { kind: 'Pod', name: 'web-5c9f7d-abcde', namespace: 'shop' },
    container,
    count = 3,
    time = 103,
    type = 'Warning',
  } = more;
  return {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: {
      name: `e-${reason}-${message.length}-${time}`,
      namespace: 'shop',
      uid: `${reason}-${message.length}-${time}`,
    },
    involvedObject: { ...about, ...(container ? { fieldPath: `spec.containers{${container}}` } : {}) },
    reason,
    message,
    count,
    type,
    firstTimestamp: at(10),
    lastTimestamp: at(time),
  };
}

export function deployment(
  more: { spec?: Object_; status?: Object_; replicas?: number; revision?: string } = {},
): Object_ {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: {
      name: 'web',
      namespace: 'shop',
      uid: 'd',
      annotations: { 'deployment.kubernetes.io/revision': more.revision ?? '1' },
    },
    spec: {
      replicas: more.replicas ?? 1,
      template: { spec: { containers: [{ name: 'app', image: 'ghcr.io/acme/web:1.4.0' }], ...more.spec } },
    },
    status: more.status ?? {},
  };
}

export function replicaSet(
  hash: string,
  revision: string,
  more: { podSpec?: Object_; status?: Object_ } = {},
): Object_ {
  return {
    apiVersion: 'apps/v1',
    kind: 'ReplicaSet',
    metadata: {
      name: `web-${hash}`,
      namespace: 'shop',
      uid: `rs-${hash}`,
      labels: { 'pod-template-hash': hash },
      annotations: { 'deployment.kubernetes.io/revision': revision },
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'Deployment', name: 'web', controller: true }],
    },
    spec: {
      template: { spec: more.podSpec ?? { containers: [{ name: 'app', image: 'ghcr.io/acme/web:1.4.0' }] } },
    },
    status: more.status ?? {},
  };
}

/** Diagnoses objects and logs (`POD/CONTAINER` or `previous POD/CONTAINER` → text). */
export function look(objects: readonly Object_[], logs: Record<string, string> = {}): DiagnosedWorkload[] {
  const files: EvidenceFile[] = [
    { path: 'all.json', text: JSON.stringify({ kind: 'List', apiVersion: 'v1', items: objects }) },
  ];
  for (const which of ['current', 'previous']) {
    const parts = Object.entries(logs)
      .filter(([key]) => key.startsWith('previous ') === (which === 'previous'))
      .map(([key, text]) => `== ${key.replace('previous ', '')}\n${text}\n`);
    if (parts.length > 0) files.push({ path: `${which}.log`, text: parts.join('') });
  }
  return diagnose(readEvidence(files));
}

/** The first cause of the first workload. */
export function causeOf(workloads: readonly DiagnosedWorkload[]): string {
  return workloads.flatMap(({ diagnoses }) => diagnoses)[0]?.cause ?? 'none';
}
