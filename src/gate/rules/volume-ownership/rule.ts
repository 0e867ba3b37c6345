import { asList, asMapping, asNumber, asString, isMapping, valueAt } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import {
  effectiveSetting,
  isNonRoot,
  isWindows,
  podSetting,
} from '../../model/containers/effective-security-context.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#set-the-security-context-for-a-pod */
export default defineRule({
  id: 'volume-ownership',
  group: 'security',
  subject: 'workload',
  summary: 'a non-root user writes to a persistent volume that no fsGroup makes writable',
  severity: 'note',
  certainty: 'heuristic',
  prevents: ['permission-denied'],
  *check(workload) {
    if (isWindows(workload) || podSetting(workload, 'fsGroup')) return;
    const claims = claimVolumes(workload);
    const mounts = workload.containers.flatMap((container) =>
      asList(container.value.volumeMounts)
        .map(asMapping)
        .filter(({ name, readOnly }) => readOnly !== true && claims.has(asString(name) ?? ''))
        .map(({ name }) => ({ container, volume: asString(name) })),
    );
    const prepared = new Set(
      mounts.filter(({ container }) => preparesVolumes(container)).map(({ volume }) => volume),
    );
    const open = mounts.filter(
      ({ container, volume }) =>
        container.class !== 'ephemeral' && isNonRoot(container) && !prepared.has(volume),
    );
    const [first] = open;
    if (!first) return;
    const users = [...new Set(open.map(({ container }) => container.name))].join(', ');
    const volumes = [...new Set(open.map(({ volume }) => volume))].join(', ');
    const user = asNumber(effectiveSetting(first.container, 'runAsUser')?.value) ?? 10001;
    yield {
      message: `${users} (${workload.title}) writes to volume ${volumes} as a user other than root, and there is no fsGroup`,
      at: [...workload.podSpecPath, 'securityContext', 'fsGroup'],
      because: 'a new volume usually belongs to root',
      fix: `securityContext: {fsGroup: ${user}}   # of the pod`,
      predicts: 'exit 1 with "Permission denied", if the storage makes volumes that belong to root',
      ...(users === first.container.name ? { container: users } : {}),
    };
  },
});

/** Names of the volumes that persistent storage backs and that can be written. */
function claimVolumes(workload: Workload): Set<string> {
  const templates = asList(valueAt(workload.object.value, ['spec', 'volumeClaimTemplates']));
  const volumes = asList(workload.podSpec.volumes)
    .map(asMapping)
    .filter(
      ({ persistentVolumeClaim: claim, ephemeral }) =>
        (isMapping(claim) && claim.readOnly !== true) || isMapping(ephemeral),
    );
  return new Set([
    ...volumes.flatMap(({ name }) => asString(name) ?? []),
    ...templates.flatMap((template) => asString(asMapping(asMapping(template).metadata).name) ?? []),
  ]);
}

/** An init container that may be root can change the owner before the others start. */
function preparesVolumes(container: Container): boolean {
  return container.class === 'init' && !isNonRoot(container);
}
