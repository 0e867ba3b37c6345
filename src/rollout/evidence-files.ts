import type { EvidenceFile } from '../diagnosis/evidence.ts';
import { Redactor, secretValues } from '../diagnosis/redact.ts';
import { evidenceOfRecords } from './judge-by-diagnosis.ts';
import { scopeKey } from './observation.ts';
import { podView } from './pod.ts';
import type { KubeRecord } from './record.ts';
import type { Rollout } from './rollout.ts';
import type { WorkloadState } from './workload-state.ts';

/** How many pods of a workload are written down: those that tell of a cause first. */
const podsKept = 6;

/**
 * What a rollout was judged by, as the files that `kubectl get -o json` and `kubectl logs` would give: the diagnosis reads
 * them back. Secrets are taken out.
 */
export function evidenceFiles(rollout: Rollout, states: readonly WorkloadState[]): EvidenceFile[] {
  const workloads: KubeRecord[] = [];
  const replicaSets: KubeRecord[] = [];
  const pods: KubeRecord[] = [];
  for (const state of states) {
    const record = rollout.store.named(scopeKey(state.target), state.target.name);
    if (!record) continue;
    if (record.kind !== 'Pod') workloads.push(record);
    replicaSets.push(...rollout.store.ownedBy(record.metadata.uid, 'ReplicaSet'));
    pods.push(...tellingPods(state));
  }
  const events = [...workloads, ...replicaSets, ...pods].flatMap(({ metadata }) =>
    rollout.store.eventsOf(metadata.uid),
  );
  const redactor = new Redactor(secretValues(evidenceOfRecords({ workloads, replicaSets, pods, events })));
  const list = (path: string, items: readonly KubeRecord[]): EvidenceFile => ({
    path,
    text: `${JSON.stringify({ apiVersion: 'v1', kind: 'List', items: redactor.deep(items) }, null, 2)}\n`,
  });
  return [
    list('workload.json', workloads),
    list('replicasets.json', replicaSets),
    list('pods.json', pods),
    list('events.json', events),
    ...pods
      .flatMap((pod) => logFiles(pod, rollout))
      .map(({ path, text }) => ({ path, text: redactor.text(text) })),
  ];
}

function tellingPods({ progress, candidates, cause }: WorkloadState): readonly KubeRecord[] {
  const all = progress?.pods ?? [];
  const telling = [cause, ...candidates].flatMap((candidate) => candidate?.subject.uid ?? []);
  const rank = ({ metadata: { uid } }: KubeRecord): number => {
    const place = telling.indexOf(uid);
    return place < 0 ? telling.length : place;
  };
  return all.toSorted((a, b) => rank(a) - rank(b)).slice(0, podsKept);
}

/** The newest log of each container under the name that says which run it is of, as the pod's status has it. */
function logFiles(pod: KubeRecord, rollout: Rollout): EvidenceFile[] {
  const { uid, name } = pod.metadata;
  const shown = new Map(podView(pod).containers.flatMap(({ ends }) => ends.map((end) => [end.id, end])));
  return rollout.logsOf(uid).flatMap(({ end, text }) => {
    const now = shown.get(end.id);
    if (!now) return [];
    return [{ path: `${name}_${end.container}${now.previous ? '.previous' : ''}.log`, text }];
  });
}
