import type { KubeObject } from '../../../manifest/object.ts';
import { mountsOf, volumesOf } from '../../../manifest/pod/volume.ts';
import { asMapping, asString, isMapping, type Mapping, valueAt } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/volumes/#hostpath */
export default defineRule({
  id: 'host-path-pinning',
  group: 'volumes',
  subject: 'object',
  summary: 'a pod keeps data in a directory of its node and can be rescheduled to another node',
  severity: 'note',
  certainty: 'likely',
  prevents: ['missing-file'],
  *check(object, { inventory }) {
    if (object.kind === 'PersistentVolume' && object.group === '') yield* persistentVolume(object);
    for (const workload of inventory.workloadsOf(object)) {
      if (workload.class === 'service-like' && object.kind !== 'DaemonSet') yield* podVolumes(workload);
    }
  },
});

const because = 'on another node the folder is another one, or not there';
const predicts = 'no crash by itself; the data is gone when the pod moves';

function* podVolumes(workload: Workload): Iterable<Problem> {
  if (isPinned(workload.podSpec)) return;
  for (const { name, value, path } of volumesOf(workload)) {
    const { path: folder, type } = asMapping(value.hostPath);
    const place = asString(folder);
    if (!place || isOfSystem(place, type) || !isWritten(name, workload)) continue;
    yield {
      message: `${workload.title} keeps data in ${place} of whichever node it runs on`,
      at: [...path, 'hostPath', 'path'],
      because,
      fix: 'use a claim, or keep the pods on one node:\nnodeSelector: {kubernetes.io/hostname: NODE}',
      predicts,
      workload,
    };
  }
}

function* persistentVolume({ value, title }: KubeObject): Iterable<Problem> {
  const { hostPath, local, nodeAffinity } = asMapping(value.spec);
  const field = isMapping(local) ? 'local' : 'hostPath';
  const source = isMapping(local) ? local : hostPath;
  if (isMapping(nodeAffinity) || !isMapping(source)) return;
  yield {
    message: `${title} is ${asString(source.path) ?? 'a folder'} of a node, and does not say of which`,
    at: field === 'local' ? ['spec', 'nodeAffinity'] : ['spec', 'hostPath', 'path'],
    because: field === 'local' ? 'a local volume must name its node' : because,
    fix: 'nodeAffinity:\n  required:\n    nodeSelectorTerms:\n      - matchExpressions: [{key: kubernetes.io/hostname, operator: In, values: [NODE]}]',
    predicts: field === 'local' ? 'apply rejected' : predicts,
    ...(field === 'local' ? { severity: 'error', certainty: 'certain' } : {}),
  };
}

/** True when the pods can only be on certain nodes. */
function isPinned(podSpec: Mapping): boolean {
  const everywhere = [
    'kubernetes.io/os',
    'kubernetes.io/arch',
    'beta.kubernetes.io/os',
    'beta.kubernetes.io/arch',
  ];
  const affinity = ['affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  return (
    asString(podSpec.nodeName) !== undefined ||
    Object.keys(asMapping(podSpec.nodeSelector)).some((label) => !everywhere.includes(label)) ||
    isMapping(valueAt(podSpec, affinity))
  );
}

/** Files that every node has: sockets, devices, and what the system and the kubelet keep. */
function isOfSystem(path: string, type: unknown): boolean {
  const isSpecial = ['Socket', 'CharDevice', 'BlockDevice'].includes(asString(type) ?? '');
  return (
    isSpecial ||
    /^\/(?:dev|proc|sys|run|var\/run|boot|lib|usr|etc|bin|sbin|tmp|var\/log|var\/lib\/(?:kubelet|docker|containerd|containers|cni)|opt\/cni)(?:\/|$)/.test(
      path,
    ) ||
    /^\/*$/.test(path) ||
    /\.sock$/.test(path)
  );
}

function isWritten(name: string | undefined, { containers }: Workload): boolean {
  return containers.flatMap(mountsOf).some(({ volume, value }) => volume === name && value.readOnly !== true);
}
