import {
  claimTemplatesOf,
  hasVolumesElsewhere,
  type Mount,
  mountsOf,
  type Volume,
  volumeOfMount,
  volumesOf,
} from '../../../manifest/pod/volume.ts';
import { asString, hasKey, isMapping } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { closest } from '../../references/near-miss.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (ValidateVolumeMounts) */
export default defineRule({
  id: 'mount-without-volume',
  group: 'volumes',
  subject: 'container',
  summary: 'a container mounts a volume that its pod does not have',
  severity: 'error',
  certainty: 'certain',
  prevents: ['volume-mount-failed'],
  *check(container, context) {
    const { workload } = container;
    if (hasVolumesElsewhere(workload)) return;
    for (const mount of mountsOf(container)) {
      if (!mount.volume || isPlaceholder(mount.volume)) continue;
      const volume = volumeOfMount(mount, workload);
      const fault = volume ? wrongDevice(mount, volume) : missing(mount, mount.volume, workload);
      if (!fault) continue;
      yield {
        ...fault,
        message: `${container.title} ${fault.message}`,
        at: [...mount.path, 'name'],
        predicts: refusalOf(workload),
        ...gradeUnrendered(workload.object, context),
      };
    }
  },
});

type Fault = Pick<Problem, 'message' | 'because' | 'fix'>;

function missing({ isDevice, place }: Mount, wanted: string, workload: Workload): Fault {
  const names = [...volumesOf(workload), ...claimTemplatesOf(workload)].flatMap(({ name }) => name ?? []);
  const meant = closest(wanted, names);
  const because =
    names.length === 0 ? 'the pod has no volumes' : `the pod has: ${names.slice(0, 5).join(', ')}`;
  // What an empty directory holds is gone with the pod.
  const keeps =
    isDevice ||
    /data|storage|persist|state|backup|upload|\bdb\b|\/var\/lib\//i.test(`${wanted} ${place ?? ''}`);
  const source = keeps ? `persistentVolumeClaim: {claimName: ${wanted}}` : 'emptyDir: {}';
  return {
    message: `${isDevice ? 'uses device' : 'mounts volume'} "${wanted}", which its pod does not have`,
    because: meant ? `did you mean ${meant}?` : because,
    fix: meant ? `name: ${meant}` : `add it to the pod:\nvolumes:\n  - name: ${wanted}\n    ${source}`,
  };
}

/** Only claims can be handed through as raw devices. */
function wrongDevice({ isDevice }: Mount, { name, value }: Volume): Fault | undefined {
  const isClaim =
    isMapping(value.persistentVolumeClaim) || isMapping(value.ephemeral) || hasKey(value, 'metadata');
  if (!isDevice || isClaim) return undefined;
  return {
    message: `uses volume "${name}" as a device, which is no claim`,
    because: 'only a persistentVolumeClaim or an ephemeral volume can be a device',
    fix: `mount it as files:\nvolumeMounts:\n  - {name: ${asString(name)}, mountPath: /PATH}`,
  };
}
