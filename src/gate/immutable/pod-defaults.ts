import { parseImageReference } from '../../manifest/pod/image-reference.ts';
import { asString } from '../../manifest/value.ts';
import type { IsDropped } from './same-value.ts';

/**
 * What the API server fills into a pod spec, by field: written out or left out, it is the same.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go
 */
const defaults: Readonly<Record<string, unknown>> = {
  dnsPolicy: 'ClusterFirst',
  schedulerName: 'default-scheduler',
  terminationGracePeriodSeconds: 30,
  enableServiceLinks: true,
  terminationMessagePath: '/dev/termination-log',
  terminationMessagePolicy: 'File',
  protocol: 'TCP',
  timeoutSeconds: 1,
  periodSeconds: 10,
  successThreshold: 1,
  failureThreshold: 3,
  initialDelaySeconds: 0,
  scheme: 'HTTP',
  defaultMode: 420,
  apiVersion: 'v1',
  hostNetwork: false,
  hostPID: false,
  hostIPC: false,
  readOnly: false,
  optional: false,
  stdin: false,
  stdinOnce: false,
  tty: false,
};

/** True for a field of a pod spec that has the value it would have anyway. */
export const isPodDefault: IsDropped = (key, value, owner) =>
  (Object.hasOwn(defaults, key) && defaults[key] === value) ||
  (key === 'imagePullPolicy' && value === pullPolicyOf(owner.image));

/** Source: https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting */
function pullPolicyOf(image: unknown): string | undefined {
  const reference = parseImageReference(asString(image) ?? '');
  if (!reference) return undefined;
  const { tag, digest } = reference;
  return digest === undefined && (tag === undefined || tag === 'latest') ? 'Always' : 'IfNotPresent';
}
