import { asList, asMapping, asNumber, asString } from '../../manifest/value.ts';
import { countKey } from '../../rollout/restarts/restart-rate.ts';
import { printableJson } from '../../text/printable-json.ts';
import { version } from '../../version.ts';
import { diagnosisJson } from '../diagnosis/diagnosis-json.ts';
import type { AlertResult, EarlierLook, ExplainedAlarm } from './alert-result.ts';

/** One look as one JSON document, from which the next look can count. Written out, since this is a contract. */
export function alertJson(result: AlertResult): string {
  const { verdict, at, scope, condition, since, pods, alarms, workloads, counts, degraded } = result;
  return printableJson({
    version,
    verdict,
    error: null,
    at: new Date(at).toISOString(),
    scope,
    condition: { restarts: condition.restarts, windowSeconds: condition.window },
    since: since === undefined ? null : new Date(since).toISOString(),
    pods,
    alerts: alarms.map(alarmJson),
    workloads: asList(asMapping(JSON.parse(diagnosisJson(workloads))).workloads),
    counts: counts.map(({ pod, container, restarts }) => ({
      namespace: pod.namespace,
      pod: pod.name,
      uid: pod.uid,
      container,
      restarts,
    })),
    degraded,
  });
}

/** The JSON document of a look that could not be taken. */
export function alertErrorJson(message: string): string {
  const nothing = { alerts: [], workloads: [], counts: [], degraded: [] };
  return printableJson({ version, verdict: 'unable', error: { message }, ...nothing });
}

function alarmJson({ alarm, object, diagnosis }: ExplainedAlarm): object {
  const { pod, container, reason, rate, waiting } = alarm;
  return {
    object,
    pod: pod?.name ?? null,
    container: container?.name ?? null,
    reason,
    waiting: waiting ?? null,
    restarts: rate ? { atLeast: rate.atLeast, atMost: rate.atMost, seconds: rate.seconds } : null,
    cause: diagnosis
      ? { id: diagnosis.cause, confidence: diagnosis.confidence, title: diagnosis.title }
      : null,
  };
}

/**
 * Reads the report of an earlier look; undefined for one of a look that could not be taken. Throws with a sentence for
 * people when it is none.
 */
export function readEarlierLook(text: string, name: string): EarlierLook | undefined {
  let document: Record<string, unknown>;
  try {
    document = asMapping(JSON.parse(text));
  } catch {
    throw new Error(`${name} is no JSON: give the report of an earlier "crashgate alert --format json"`);
  }
  if (document.verdict === 'unable') return undefined;
  const scope = asMapping(document.scope);
  const at = Date.parse(asString(document.at) ?? '');
  if (!Array.isArray(document.counts) || Number.isNaN(at)) {
    throw new Error(`${name} is no report of "crashgate alert --format json"`);
  }
  const restarts = new Map(
    document.counts.map(asMapping).map((entry) => {
      const key = countKey(asString(entry.uid) ?? '', asString(entry.container) ?? '');
      return [key, asNumber(entry.restarts) ?? 0] as const;
    }),
  );
  return {
    at,
    restarts,
    scope: {
      cluster: asString(scope.cluster) ?? '',
      namespace: asString(scope.namespace) ?? null,
      selector: asString(scope.selector) ?? null,
    },
  };
}
