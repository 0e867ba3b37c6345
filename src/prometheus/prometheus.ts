import type { PrometheusQuery } from '../diagnosis/evidence/usage/prometheus-queries.ts';
import type { MetricsAnswers } from '../ports.ts';
import { messageOf } from '../text/message-of.ts';
import { askOnce } from './request.ts';

/** Milliseconds for all questions together: a diagnosis does not wait long for its numbers. */
const patience = 10_000;
const parallel = 4;

/** Where Prometheus is, and who asks. */
export interface PrometheusServer {
  readonly url: string;
  /** A bearer token, sent to that server only and shown nowhere. */
  readonly token: string | undefined;
}

/**
 * Asks Prometheus (or what speaks its HTTP API: Thanos, Mimir, VictoriaMetrics). Each answer comes as the JSON it gave, with
 * the query beside it. Never throws: what went wrong is one line, without the token and without what the address may hide.
 */
export async function queryPrometheus(
  { url, token }: PrometheusServer,
  queries: readonly PrometheusQuery[],
): Promise<MetricsAnswers> {
  const base = baseOf(url);
  if (typeof base === 'string') return { answers: [], problem: base };
  const deadline = AbortSignal.timeout(patience);
  const answers: { query: PrometheusQuery; text: string }[] = [];
  let problem: string | undefined;
  const queue = [...queries];
  const work = async (): Promise<void> => {
    for (let query = queue.shift(); query && problem === undefined; query = queue.shift()) {
      try {
        const answer = await askOnce(addressOf(base, query), { token, signal: deadline });
        answers.push({ query, text: JSON.stringify({ query: query.query, ...answer }) });
      } catch (error) {
        problem ??= `Prometheus at ${base.origin}${base.pathname}: ${messageOf(error)}`;
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { answers, problem };
}

/** The server's address, or what is wrong with it. */
function baseOf(text: string): URL | string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    return 'the address of Prometheus must be like https://prometheus.example.com';
  if (url.username !== '' || url.password !== '') {
    return 'the address of Prometheus must hold no password: give a bearer token in CRASHGATE_PROMETHEUS_TOKEN';
  }
  return url;
}

/** Source: https://prometheus.io/docs/prometheus/latest/querying/api/#expression-queries */
function addressOf(base: URL, { query, time, range }: PrometheusQuery): URL {
  const url = new URL(base);
  url.pathname = `${base.pathname.replace(/\/+$/, '')}/api/v1/${range ? 'query_range' : 'query'}`;
  url.searchParams.set('query', query);
  if (time !== undefined) url.searchParams.set('time', String(time));
  for (const [name, value] of Object.entries(range ?? {})) url.searchParams.set(name, String(value));
  return url;
}
