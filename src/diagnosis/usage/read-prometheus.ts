import { asList, asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';
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
    const figure = figureOf(`${asString(labels.__name__) ?? ''} ${asked}`);
    const pod = asString(labels.pod) ?? asString(labels.pod_name);
    const container = asString(labels.container) ?? asString(labels.container_name);
    // Without a container it is the whole pod; POD is the pause container.
    if (!figure || !pod || !container || container === 'POD') return [];
    const samples = (resultType === 'matrix' ? asList(values) : [value]).flatMap(sampleOf);
    const namespace = asString(labels.namespace) || 'default';
    return samples.length === 0
      ? []
      : [{ source: `Prometheus, ${source}`, figure, namespace, pod, container, samples }];
  });
}

function figureOf(text: string): Figure | undefined {
  if (/throttl/i.test(text)) return 'throttled';
  if (/working_?set|memory/i.test(text))
    return /quantile_over_time|p99/i.test(text) ? 'memory P99' : 'memory';
  return /container_cpu_usage|cpu/i.test(text) && /\brate|irate/i.test(text) ? 'cpu' : undefined;
}

function sampleOf(pair: unknown): Sample[] {
  const [seconds, text] = asList(pair);
  const value = typeof text === 'string' && text !== '' ? Number(text) : Number.NaN;
  return typeof seconds === 'number' && Number.isFinite(value) ? [{ at: seconds * 1000, value }] : [];
}
