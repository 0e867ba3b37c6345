import type { CauseId } from '../cause-id.ts';

/** Fields of a pod template in which a cause is made, and mended; the most likely first. */
const byCause: readonly (readonly [RegExp, readonly string[]])[] = [
  [/environment-variable|invalid-configuration|rejects-credentials/, ['env', 'envFrom', 'volumes', 'args']],
  [/^config-map|^secret|^reference-key/, ['env', 'envFrom', 'volumes', 'volumeMounts']],
  [/memory/, ['resources', 'env', 'args', 'command']],
  [/^liveness/, ['livenessProbe', 'startupProbe', 'ports']],
  [/^startup-probe/, ['startupProbe', 'ports']],
  [/^readiness/, ['readinessProbe', 'ports']],
  [/^post-start/, ['lifecycle']],
  [/^image|^registry|^invalid-image/, ['image', 'imagePullPolicy', 'imagePullSecrets']],
  [/^command|^interpreter|^shell|^invalid-arguments|^process-completes/, ['command', 'args', 'image']],
  [/^root-user|^permission|^privileged|^pod-security/, ['securityContext', 'image', 'ports']],
  [/^read-only/, ['securityContext', 'volumeMounts', 'volumes']],
  [/^volume|^disk/, ['volumes', 'volumeMounts']],
  [/^insufficient|^quota|^limit-range/, ['resources']],
  [/^node-selector/, ['nodeSelector', 'affinity', 'topologySpreadConstraints']],
  [/^taint/, ['tolerations']],
  [/^service-account/, ['serviceAccountName']],
  [/^deadline/, ['activeDeadlineSeconds']],
  [/^dependency|^tls/, ['env', 'envFrom', 'args', 'volumes']],
  [/^wrong-architecture/, ['image', 'nodeSelector']],
  [/^missing-(?:file|module|shared)/, ['image', 'volumeMounts', 'volumes', 'command', 'args']],
];

/** The fields that a cause is about: `env`, `resources` … */
export function concernedFields(cause: CauseId): readonly string[] {
  return byCause.find(([causes]) => causes.test(cause))?.[1] ?? ['image', 'command', 'args', 'env'];
}
