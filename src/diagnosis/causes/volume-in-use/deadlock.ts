import { asList, asMapping, asNumber, asString, asText, valueAt } from '../../../manifest/value.ts';
import type { Failure } from '../../tree/failure.ts';

/**
 * True when a rolling update waits for itself: the new pod waits for a volume that a ready pod of the revision before uses,
 * and that pod stays until the new one is ready.
 */
export function waitsForItself({ facts, workload, pod }: Failure): boolean {
  if (workload.object.kind !== 'Deployment' || !pod || !keepsOldPods(workload.value)) return false;
  const standing = workload.oldPods.filter(
    ({ deleting, containers }) =>
      !deleting && containers.length > 0 && containers.every(({ ready }) => ready),
  );
  const held = new Set([
    ...(facts.evidence.heldClaims ?? []),
    ...standing.flatMap(({ spec }) => claimsOf(spec.volumes)),
  ]);
  return claimsOf(pod.spec.volumes).some((claim) => held.has(claim));
}

function claimsOf(volumes: unknown): string[] {
  return asList(volumes).flatMap(
    (volume) => asString(valueAt(volume, ['persistentVolumeClaim', 'claimName'])) ?? [],
  );
}

/**
 * True when no old pod goes before a new one is available.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/controller/deployment/util/deployment_util.go (ResolveFenceposts)
 */
function keepsOldPods(deployment: unknown): boolean {
  const { replicas, strategy } = asMapping(valueAt(deployment, ['spec']));
  const { type = 'RollingUpdate', rollingUpdate } = asMapping(strategy);
  if (type !== 'RollingUpdate') return false;
  const { maxSurge = '25%', maxUnavailable = '25%' } = asMapping(rollingUpdate);
  const wanted = asNumber(replicas) ?? 1;
  const count = (value: unknown, round: (number: number) => number): number =>
    asNumber(value) ?? round((Number.parseInt(asText(value), 10) * wanted) / 100);
  return count(maxUnavailable, Math.floor) === 0 && count(maxSurge, Math.ceil) > 0;
}
