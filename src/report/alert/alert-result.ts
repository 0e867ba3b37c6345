import type { DiagnosedWorkload, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Pod } from '../../kubernetes/pod.ts';
import type { Alarm, AlarmCondition } from '../../rollout/restarts/restart-alarm.ts';
import type { EarlierCounts } from '../../rollout/restarts/restart-rate.ts';

/** What an earlier look reported. */
export interface EarlierLook extends EarlierCounts {
  readonly scope: AlertScope;
}

/** Which pods were looked at. */
export interface AlertScope {
  readonly cluster: string;
  /** Undefined for all. */
  readonly namespace: string | null;
  readonly selector: string | null;
}

/** A container that alarms, with what the diagnosis says of it. */
export interface ExplainedAlarm {
  readonly alarm: Alarm;
  readonly object: DiagnosedWorkload['object'];
  readonly workload: DiagnosedWorkload | undefined;
  readonly diagnosis: Diagnosis | undefined;
}

/** What one look found. */
export interface AlertResult {
  readonly verdict: 'quiet' | 'alert';
  readonly at: number;
  readonly scope: AlertScope;
  /** The workloads that were asked for; all when there are none. */
  readonly named: readonly string[];
  readonly condition: AlarmCondition;
  /** When the report was made that this one counts from. */
  readonly since: number | undefined;
  readonly pods: number;
  readonly alarms: readonly ExplainedAlarm[];
  /** The workloads that alarm, as the diagnosis has them. */
  readonly workloads: readonly DiagnosedWorkload[];
  /** How often each container has been restarted since its pod was made; those that never were are left out. */
  readonly counts: readonly {
    readonly pod: Pod;
    readonly container: string;
    readonly restarts: number;
  }[];
  readonly degraded: readonly string[];
}
