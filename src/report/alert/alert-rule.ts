/** How many restarts in how many minutes are one too many. A steady loop makes only 3: its back-off has grown to 5 minutes. */
export const restartAlert = { restarts: 3, minutes: 15 } as const;

/**
 * A PrometheusRule for the condition that `mode: alert` looks for, over kube-state-metrics. With a namespace it stands in
 * that namespace and looks at that alone.
 * Source: https://github.com/kubernetes/kube-state-metrics/blob/main/docs/metrics/workload/pod-metrics.md
 */
export function alertRule(namespace?: string): string {
  const { restarts, minutes } = restartAlert;
  const labels = namespace ? `namespace="${namespace}"` : '';
  const waiting = [labels, 'reason="CrashLoopBackOff"'].filter(Boolean).join(', ');
  return `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: crashgate-restarts
${namespace ? `  namespace: ${namespace}\n` : ''}spec:
  groups:
    - name: crashgate
      rules:
        - alert: ContainerRestartsTooOften
          # Either is enough: a steady loop restarts ${restarts} times in ${minutes} minutes, no more.
          expr: |
            increase(kube_pod_container_status_restarts_total{${labels}}[${minutes}m]) > ${restarts}
            or
            max_over_time(kube_pod_container_status_waiting_reason{${waiting}}[5m]) == 1
          labels:
            severity: warning
          annotations:
            summary: Container {{ $labels.container }} of pod {{ $labels.namespace }}/{{ $labels.pod }} crashes again and again
            description: More than ${restarts} restarts in ${minutes} minutes, or CrashLoopBackOff. The cause is in "crashgate diagnose".
`;
}
