import { isKustomization, type KubeObject } from '../../../manifest/object.ts';
import { mountsOf } from '../../../manifest/pod/volume.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { withoutHash } from '../../model/fingerprint.ts';
import { defineRule } from '../../model/rule.ts';
import { type KeyedSource, missingFrom, refusedSubPath, subPathOf } from '../../model/volumes/sub-paths.ts';

/** Source: https://kubernetes.io/docs/concepts/configuration/configmap/#mounted-configmaps-are-updated-automatically */
export default defineRule({
  id: 'sub-path-stale',
  group: 'volumes',
  subject: 'container',
  summary: 'a file from a ConfigMap or Secret is mounted with subPath, so it never changes in a running pod',
  severity: 'note',
  certainty: 'certain',
  prevents: [],
  containers: ['regular', 'sidecar'],
  workloads: ['service-like', 'static'],
  *check(container, context) {
    if (restartsOnChange(container.workload)) return;
    for (const mount of mountsOf(container)) {
      const subPath = subPathOf(mount, container, context);
      const source = subPath?.sources.find((each) => !isFixed(each));
      if (!subPath || !source || refusedSubPath(subPath) || missingFrom(subPath, container, context))
        continue;
      yield {
        message: `${container.title} never sees changes of ${source.kind} ${source.name}`,
        at: subPath.at,
        because: 'with subPath the file stays as it was when the pod started',
        fix: 'mount the whole volume into a directory of its own, or restart the pods on changes, for example with\nannotations: {checksum/config: HASH} in the pod template',
        predicts: '',
      };
    }
  },
});

/** True when a change gives the object another name, and so new pods, or cannot happen. */
function isFixed({ name, existence }: KeyedSource): boolean {
  if (withoutHash(name) !== name) return true;
  const known = existence.state === 'present' || existence.state === 'generated' ? existence.known : [];
  return known.some(({ by }) => isKustomization(by) || isImmutable(by));
}

function isImmutable({ value }: KubeObject): boolean {
  return value.immutable === true;
}

/** A checksum in the pod template makes new pods when it changes; some controllers do the same. */
function restartsOnChange({ podAnnotations, object }: Workload): boolean {
  const keys = [...Object.keys(podAnnotations), ...Object.keys(object.annotations)];
  return (
    Object.keys(podAnnotations).some((key) => /checksum|sha256|hash|rollme/i.test(key)) ||
    keys.some((key) => /(?:^|\.)reloader\.stakater\.com\/|^wave\.pusher\.com\//.test(key))
  );
}
