import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/report/alert/alert-rule.ts
var restartAlert = { restarts: 3, minutes: 15 };
function alertRule(namespace) {
  const { restarts, minutes } = restartAlert;
  const labels = namespace ? `namespace="${namespace}"` : "";
  const waiting = [labels, 'reason="CrashLoopBackOff"'].filter(Boolean).join(", ");
  return `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata:
  name: crashgate-restarts
${namespace ? `  namespace: ${namespace}
` : ""}spec:
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

export {
  restartAlert,
  alertRule
};
