import { conditionOf } from '../../kubernetes/condition.ts';
import type { ClusterObject } from '../../kubernetes/object.ts';
import { asMapping, asString, valueAt } from '../../manifest/value.ts';
import { referenceOf, type Wiring, type WiringFault } from './wiring-fault.ts';

/**
 * Conditions of an autoscaler that must be True, in the order in which they tell most. At its maximum it is `ScalingLimited`,
 * which is no fault.
 * Source: https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale-walkthrough/#appendix-horizontal-pod-autoscaler-status-conditions
 */
const needed = ['AbleToScale', 'ScalingActive'] as const;

/** An autoscaler whose target is not there, or that says itself that it cannot scale. */
export function autoscalerFaults(
  scaler: ClusterObject,
  { evidence: { workloads }, isWhole }: Wiring,
): WiringFault[] {
  const target = asMapping(valueAt(scaler.value, ['spec', 'scaleTargetRef']));
  const [kind, name] = [asString(target.kind) ?? '', asString(target.name) ?? ''];
  const known = workloads.some((object) => object.kind === kind && object.namespace === scaler.namespace);
  const exists = workloads.some(
    (object) => object.kind === kind && object.name === name && object.namespace === scaler.namespace,
  );
  const base = {
    object: referenceOf(scaler),
    workload: `${kind}/${name}`,
    command: `kubectl -n ${scaler.namespace} describe hpa ${scaler.name}`,
  };
  if (isWhole && known && !exists)
    return [
      {
        ...base,
        title: `HorizontalPodAutoscaler ${scaler.name} scales ${kind} ${name}, which does not exist`,
        evidence: [`HorizontalPodAutoscaler ${scaler.name}: spec.scaleTargetRef: ${kind}/${name}`],
        fix: 'correct `scaleTargetRef`, or delete the autoscaler',
      },
    ];
  const failing = needed
    .map((type) => asMapping(conditionOf(scaler, type)))
    .find(({ status, reason }) => status === 'False' && reason !== 'ScalingDisabled');
  if (!failing) return [];
  const reason = asString(failing.reason) ?? '';
  const message = asString(failing.message) ?? '';
  return [
    {
      ...base,
      title: `HorizontalPodAutoscaler ${scaler.name} does not scale ${kind} ${name}: ${reason}`,
      evidence: [
        `HorizontalPodAutoscaler ${scaler.name}: ${asString(failing.type) ?? ''} is False: ${message}`,
      ],
      fix: fixFor(reason, message),
    },
  ];
}

function fixFor(reason: string, message: string): string {
  if (/missing request for/.test(message))
    return 'set `resources.requests` for what it measures in every container of the pods: usage is a share of the request';
  if (/FailedGetResourceMetric/.test(reason))
    return 'the cluster answers no resource metrics: look whether metrics-server runs (`kubectl get apiservice v1beta1.metrics.k8s.io`)';
  if (/Failed(?:Get|Compute)\w*Metric|FailedComputeMetricsReplicas/.test(reason))
    return 'the metric that it asks for is not there: compare its name and selector with what the metrics adapter offers';
  return 'correct what its message names';
}
