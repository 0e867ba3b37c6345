import { readEvent } from '../src/kubernetes/event.ts';
import type { ClusterObject } from '../src/kubernetes/object.ts';
import type { Cluster } from '../src/ports.ts';

/**
 * When an API server first held the proof that a scenario fails, by what it shows and nothing else: these rules know
 * nothing of how the watch decides.
 */
export type Proof =
  /** A container waits with this reason. */
  | { readonly waiting: RegExp }
  /** A container has ended so many times, of which the last so. */
  | { readonly ends: number; readonly reason?: RegExp }
  /** So many events with this reason and text. */
  | { readonly event: RegExp; readonly count?: number }
  /** The pod as a whole has this reason. */
  | { readonly pod: RegExp }
  /** A condition of the Job says so. */
  | { readonly job: RegExp };

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Watches a namespace and keeps the moment at which the proof was first there. */
export class EvidenceClock {
  /** Milliseconds of this machine; undefined while there is no proof. */
  provenAt: number | undefined;
  readonly #proof: Proof;
  readonly #ends = new Map<string, Set<string>>();
  readonly #events = new Map<string, number>();

  constructor(proof: Proof) {
    this.#proof = proof;
  }

  /** Resolves when the proof is there, or when the signal aborts. */
  async run(cluster: Cluster, namespace: string, signal: AbortSignal): Promise<void> {
    const observations = cluster.observe(
      [
        { apiVersion: 'v1', kind: 'Pod', plural: 'pods', namespace },
        { apiVersion: 'v1', kind: 'Event', plural: 'events', namespace },
        { apiVersion: 'batch/v1', kind: 'Job', plural: 'jobs', namespace },
      ],
      { tickMs: 1000 },
    );
    const close = (): void => void observations.close();
    signal.addEventListener('abort', close, { once: true });
    for await (const news of observations) {
      for (const observation of [news].flat()) {
        const objects =
          observation.type === 'listed'
            ? observation.objects
            : observation.type === 'seen'
              ? [observation.object]
              : [];
        if (objects.some((object) => this.#proves(object))) {
          this.provenAt = observation.at;
          await observations.close();
          return;
        }
      }
    }
  }

  #proves(object: ClusterObject): boolean {
    const proof = this.#proof;
    if ('event' in proof)
      return object.kind === 'Event' && this.#enoughEvents(object, proof.event, proof.count ?? 1);
    if ('job' in proof) {
      return (
        object.kind === 'Job' &&
        list(object.status.conditions).some(
          ({ type, status }) => status === 'True' && proof.job.test(text(type)),
        )
      );
    }
    if (object.kind !== 'Pod') return false;
    if ('pod' in proof) return proof.pod.test(text(object.status.reason));
    const containers = [
      ...list(object.status.initContainerStatuses),
      ...list(object.status.containerStatuses),
    ];
    return containers.some((container) => {
      const state = (container.state ?? {}) as Record<string, Record<string, unknown> | undefined>;
      const last = (container.lastState ?? {}) as Record<string, Record<string, unknown> | undefined>;
      if ('waiting' in proof) return proof.waiting.test(text(state.waiting?.reason));
      const key = `${object.uid}/${text(container.name)}`;
      const ends = this.#ends.get(key) ?? new Set<string>();
      this.#ends.set(key, ends);
      for (const end of [last.terminated, state.terminated]) {
        if (end && (proof.reason?.test(text(end.reason)) ?? true))
          ends.add(text(end.containerID) || text(end.finishedAt));
      }
      return ends.size >= proof.ends;
    });
  }

  #enoughEvents(event: ClusterObject, pattern: RegExp, count: number): boolean {
    const { reason = '', message = '', count: times = 1 } = readEvent(event) ?? {};
    if (!pattern.test(`${reason}: ${message}`)) return false;
    this.#events.set(event.uid, times);
    return [...this.#events.values()].reduce((sum, each) => sum + each, 0) >= count;
  }
}

/** What proves each scenario, its class and the seconds of grace that come on top. */
export const proofs: Readonly<
  Record<string, readonly [kind: 'T' | 'G' | 'E' | 'A', grace: number, proof: Proof]>
> = {
  'config-error-missing-configmap': ['G', 60, { waiting: /^CreateContainerConfigError$/ }],
  'config-error-missing-secret-key': ['G', 60, { waiting: /^CreateContainerConfigError$/ }],
  'config-error-run-as-non-root': ['T', 0, { waiting: /^CreateContainerConfigError$/ }],
  'deadline-exceeded': ['T', 0, { pod: /^DeadlineExceeded$/ }],
  'evicted-emptydir-limit': ['T', 0, { pod: /^Evicted$/ }],
  'exit0-completed-in-deployment': ['A', 0, { ends: 3 }],
  // Three equal ends, and 20 s from the first one on in which nothing was behind the Service.
  'exit1-connection-refused': ['A', 10, { ends: 3 }],
  'exit1-crlf-script': ['T', 0, { ends: 1 }],
  'exit1-missing-env': ['A', 0, { ends: 2 }],
  'exit1-missing-interpreter': ['T', 0, { ends: 1 }],
  'exit1-permission-denied-user': ['A', 0, { ends: 3 }],
  'exit1-python-module-not-found': ['A', 0, { ends: 2 }],
  'exit1-read-only-root-fs': ['A', 0, { ends: 2 }],
  'exit126-not-executable': ['T', 0, { ends: 1 }],
  'exit127-shell-not-found': ['T', 0, { ends: 1 }],
  'exit128-exec-not-found': ['T', 0, { ends: 1, reason: /^StartError$/ }],
  'exit128-exec-permission-denied': ['T', 0, { ends: 1, reason: /^StartError$/ }],
  'exit134-node-heap-oom': ['A', 0, { ends: 3 }],
  'exit137-oom-child-process': ['A', 0, { ends: 3 }],
  'exit137-oomkilled': ['T', 0, { ends: 1, reason: /^OOMKilled$/ }],
  'exit139-node-heap-oom': ['A', 0, { ends: 3 }],
  'exit139-segfault': ['A', 0, { ends: 3 }],
  'exit2-go-panic': ['A', 0, { ends: 3 }],
  'exit2-shell-syntax': ['A', 0, { ends: 2 }],
  'forbidden-missing-serviceaccount': ['G', 60, { event: /^FailedCreate: / }],
  'image-invalid-name': ['T', 0, { waiting: /^InvalidImageName$/ }],
  'image-never-pull': ['T', 0, { waiting: /^ErrImageNeverPull$/ }],
  'image-not-found': ['G', 90, { waiting: /^ErrImagePull$/ }],
  'image-pull-rate-limited': ['E', 180, { waiting: /^ErrImagePull$/ }],
  'image-pull-unauthorized': ['T', 0, { event: /^Failed: Failed to pull image/, count: 2 }],
  'image-registry-unreachable': ['E', 180, { waiting: /^ErrImagePull$/ }],
  'init-container-fails': ['A', 0, { ends: 3 }],
  'job-backoff-limit': ['T', 0, { job: /^(?:Failed|FailureTarget)$/ }],
  'liveness-exec-fails': ['G', 0, { ends: 2 }],
  'liveness-http-500': ['G', 0, { ends: 2 }],
  'liveness-http-slow-start': ['G', 0, { ends: 2 }],
  'liveness-ignores-sigterm': ['G', 0, { ends: 2 }],
  'liveness-tcp-wrong-port': ['G', 0, { ends: 2 }],
  'mount-missing-secret': ['G', 60, { event: /^FailedMount: / }],
  'pending-insufficient-cpu': ['E', 300, { event: /^FailedScheduling: / }],
  'pending-node-selector': ['G', 60, { event: /^FailedScheduling: / }],
  'pending-pvc': ['T', 0, { event: /^ProvisioningFailed: / }],
  'poststart-hook-fails': ['T', 0, { event: /^FailedPostStartHook: / }],
  'sidecar-crashes': ['A', 0, { ends: 2 }],
  'startup-probe-fails': ['G', 0, { ends: 2 }],
  'claim-without-class': ['G', 60, { event: /^FailedScheduling: / }],
  // The 30 s that a readiness probe is given at least, and the grace.
  'readiness-http-404': ['G', 90, { event: /^Unhealthy: Readiness probe failed: .*404/ }],
  'volume-of-unknown-driver': ['E', 180, { event: /^FailedMount: / }],
  'daemon-set-with-wrong-command': ['T', 0, { ends: 1, reason: /^StartError$/ }],
  'native-sidecar-crashes': ['A', 0, { ends: 2 }],
  'job-gives-up': ['T', 0, { job: /^(?:Failed|FailureTarget)$/ }],
};
