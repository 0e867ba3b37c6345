import type { ClusterObject } from '../../kubernetes/object.ts';
import { readPod } from '../../kubernetes/pod.ts';
import { asNumber, asString } from '../../manifest/value.ts';
import type { Observation } from '../observation.ts';

/** Remembers which revisions had available pods while they were watched: what can be gone back to. */
export class ProvenRevisions {
  /** Uids of ReplicaSets and `controller-revision-hash` labels. */
  readonly ids = new Set<string>();

  note(observation: Observation): void {
    if (observation.type === 'listed') for (const record of observation.objects) this.#look(record);
    else if (observation.type === 'seen') this.#look(observation.object);
  }

  #look(record: ClusterObject): void {
    const { kind, status } = record;
    if (kind === 'ReplicaSet' && (asNumber(status.availableReplicas) ?? 0) > 0) this.ids.add(record.uid);
    if (kind !== 'Pod') return;
    const hash = revisionHash(record);
    if (hash !== undefined && readPod(record).ready) this.ids.add(hash);
  }
}

/** The revision that a StatefulSet's or DaemonSet's pod is of. */
export function revisionHash({ metadata }: ClusterObject): string | undefined {
  return asString(metadata.labels?.['controller-revision-hash']);
}
