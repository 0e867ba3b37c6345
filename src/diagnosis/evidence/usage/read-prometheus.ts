import { asList, asMapping, asString, isMapping, type Mapping } from '../../../manifest/value.ts';
import type { Figure, Sample, UsageSeries } from './series.ts';

/** True for an answer of Prometheus' HTTP API. Source: https://prometheus.io/docs/prometheus/latest/querying/api/ */
export function isPrometheusAnswer(value: unknown): value is Mapping {
  if (!isMapping(value)) return false;
  return value.status === 'error'
    ? typeof value.errorType === 'string'
    : value.status === 'success' && typeof asMapping(value.data).resultType === 'string';
}

/** What Prometheus says instead of an answer; undefined when it answers. */
export function prometheusError(answer: Mapping): string | undefined {
  return answer.status === 'error' ? (asString(answer.error) ?? 'an error without words') : undefined;
}

/**
 * Reads the answer to `query` or `query_range` about containers, as cAdvisor labels them. What is measured says the metric's
 * name; a function drops that, so then the query that was asked, kept beside the answer, or the file's name has to say it.
 */
export function readPrometheus(answer: Mapping, source: string): UsageSeries[] {
  const { resultType, result } = asMapping(answer.data);
  if (resultType !== 'matrix' && resultType !== 'vector') return [];
  const asked = asString(answer.query) ?? source;
  return asList(result).flatMap((entry): UsageSeries[] => {
    const { metric, value, values } = asMapping(entry);
    const labels = asMapping(metric);
    const figure = figureOf(asString(labels.__name__) || asked);
    const pod = asString(labels.pod) ?? asString(labels.pod_name);
    const container = asString(labels.container) ?? asString(labels.container_name);
    // An empty name is the whole pod, POD its pause container; without the label a function has summed it up.
    if (!figure || !pod || container === '' || container === 'POD') return [];
    const samples = (resultType === 'matrix' ? asList(values) : [value]).flatMap(sampleOf);
    const namespace = asString(labels.namespace) ?? '';
    return samples.length === 0
      ? []
      : [{ source: `Prometheus, ${source}`, figure, namespace, pod, container: container ?? '', samples }];
  });
}

/** By the name of the metric, the query without its selectors (names of workloads stand there), or the file. */
function figureOf(named: string): Figure | undefined {
  const text = named.replace(/\{[^}]*\}/g, '');
  if (/throttl/i.test(text)) return 'throttled';
  if (/(?:limits?|requests?)[-_. ]?memory|memory[-_. ]?(?:limit|request|fail|cache|swap)/i.test(text))
    return undefined;
  if (/memory|working.?set/i.test(text))
    return /quantile_over_time|p99/i.test(text) ? 'memory P99' : 'memory';
  return /cpu_usage/i.test(text) && /\bi?rate\(/i.test(text) ? 'cpu' : undefined;
}

function sampleOf(pair: unknown): Sample[] {
  const [seconds, text] = asList(pair);
  const value = typeof text === 'string' && text !== '' ? Number(text) : Number.NaN;
  return typeof seconds === 'number' && Number.isFinite(value) ? [{ at: seconds * 1000, value }] : [];
}
