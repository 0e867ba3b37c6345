import { asList, asMapping, asString, asText, valueAt } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';
import type { Cited } from './cite.ts';

/** Cites the condition with which the Job failed; with `wanted`, only for that reason. */
export function citeJobEnd({ workload }: Failure, proves: boolean, wanted?: string): Cited | undefined {
  const condition = asList(valueAt(workload.job?.value, ['status', 'conditions']))
    .map(asMapping)
    .find(({ type, reason }) => (wanted ? reason === wanted : /^Fail/.test(asText(type))));
  if (!condition || !workload.job) return undefined;
  // Without an object of the Job it was an event that said so.
  const told = workload.job.value.metadata === undefined;
  return {
    origin: told ? 'event' : 'status',
    source: told
      ? `event ${asText(condition.reason)} of Job ${workload.job.name}`
      : `Job ${workload.job.name}: status.conditions[${asText(condition.type)}]`,
    text: `${asText(condition.reason)}: ${asString(condition.message) ?? ''}`,
    proves,
  };
}
