import { wasKilled } from '../../kubernetes/run-end.ts';
import { asList, asMapping, asText } from '../../manifest/value.ts';
import { largest } from '../../text/many.ts';
import type { Cause, Concern } from '../cause.ts';
import type { ContainerFacts, PodFacts } from '../facts/facts.ts';
import { bytesOf, inWords } from '../memory/amounts.ts';
import type { Failure } from '../tree/failure.ts';

const nearLimit = 0.9;

/** The obvious suspects that the evidence clears, each with the reason. Says nothing that was not looked at. */
export function ruledOut({ pod, container }: Failure, { concerns = [] }: Cause): string[] {
  if (!pod || !container) return [];
  const said: string[] = [];
  const about = (...parts: Concern[]): boolean => parts.some((part) => concerns.includes(part));
  const { ended, kill, events, spec } = container;
  const ran = ended?.startedAt !== undefined || container.state === 'running';
  // A kill may be one for memory whose reason comes late, or was told to nobody.
  const killed = ended !== undefined && wasKilled(ended) && !kill && !pod.reason;
  if (ended && ran && !about('memory') && ended.reason !== 'OOMKilled' && !killed) {
    const memory = memoryUse(container);
    if (memory !== undefined)
      said.push(`memory (ended with ${ended.reason || 'no reason'}, not OOMKilled${memory})`);
  }
  if (ran && !about('image')) said.push('image (pulled, the container started)');
  if (ran && !about('volumes', 'references') && hasOwnVolumes(pod)) said.push('volumes (mounted)');
  if (ended && ran && !kill && !about('probes')) {
    const set = [spec.livenessProbe, spec.startupProbe].some((probe) => probe !== undefined);
    if (!set) said.push('probes (none is set that kills)');
    else if (events.length > 0 && !events.some(({ reason }) => /^(?:Killing|Unhealthy)$/.test(reason)))
      said.push('probes (no failure and no kill among the events)');
  }
  if (!ran && !about('image') && pod.events.some(({ reason }) => reason === 'Pulled'))
    said.push('image (pulled)');
  if (!ran && pod.nodeName && about('volumes')) said.push(`scheduling (on node ${pod.nodeName})`);
  return said;
}

/** Beside the token of the ServiceAccount, which every pod is given. */
function hasOwnVolumes({ spec }: PodFacts): boolean {
  return asList(spec.volumes).some(
    (volume) => !asText(asMapping(volume).name).startsWith('kube-api-access-'),
  );
}

/** Peak memory use against the limit; undefined when it came close, since memory is not ruled out then. */
function memoryUse({ usage, memoryLimit }: ContainerFacts): string | undefined {
  const limit = bytesOf(memoryLimit);
  const samples = usage.flatMap((series) => (series.figure === 'memory' ? series.samples : []));
  const peak = largest(samples.map(({ value }) => value));
  if (samples.length === 0) return memoryLimit === undefined ? '' : `; limit ${memoryLimit}`;
  if (limit !== undefined && peak >= nearLimit * limit) return undefined;
  return `; peak ${inWords(peak)}${limit === undefined ? '' : ` of ${inWords(limit)}`}`;
}
