import { claimTemplatesOf, hasVolumesElsewhere, mountsOf, volumesOf } from '../../../manifest/pod/volume.ts';
import { asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/volumes/ */
export default defineRule({
  id: 'unused-volume',
  group: 'volumes',
  subject: 'workload',
  summary: 'a pod has a volume that no container mounts',
  severity: 'note',
  certainty: 'certain',
  prevents: [],
  *check(workload) {
    // A controller we do not know may add containers; a workflow's steps share volumes.
    if (workload.guessed || hasVolumesElsewhere(workload)) return;
    const mounted = new Set(workload.containers.flatMap(mountsOf).map(({ volume }) => volume));
    const templates = claimTemplatesOf(workload);
    for (const volume of [...volumesOf(workload), ...templates]) {
      const { name, path } = volume;
      if (!name || mounted.has(name) || isNamedInAnnotations(workload, name)) continue;
      const isTemplate = templates.includes(volume);
      yield {
        message: `${workload.title} has a volume "${name}" that no container mounts`,
        at: [...path, ...(isTemplate ? ['metadata', 'name'] : ['name'])],
        because: isTemplate ? 'each pod gets a claim that stays empty' : 'the kubelet leaves it out',
        fix: `remove it, or mount it:\nvolumeMounts:\n  - {name: ${name}, mountPath: /PATH}`,
        predicts: '',
      };
    }
  },
});

/** Injectors mount volumes into the containers they add, told by an annotation (`sidecar.istio.io/userVolumeMount`). */
function isNamedInAnnotations({ podAnnotations }: Workload, name: string): boolean {
  return Object.entries(podAnnotations).some(([key, value]) => {
    const text = asString(value) ?? '';
    return (
      key !== 'kubectl.kubernetes.io/last-applied-configuration' && text.split(/[^\w.-]+/).includes(name)
    );
  });
}
