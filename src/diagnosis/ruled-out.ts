import type { Case } from './case.ts';
import type { CauseId } from './cause-id.ts';
import type { ContainerFacts } from './facts.ts';
import { bytesOf, inWords } from './memory/amounts.ts';

const nearLimit = 0.9;

/** What a person would think of next, and why it is not that. Only what the evidence shows is said. */
export function ruledOut({ pod, container }: Case, cause: CauseId): string[] {
  if (!pod || !container) return [];
  const said: string[] = [];
  const about = (...words: string[]): boolean => words.some((word) => cause.includes(word));
  const { ended, kill, events } = container;
  if (ended && !about('memory') && ended.reason !== 'OOMKilled') {
    const memory = memoryUse(container);
    if (memory !== undefined)
      said.push(`memory (ended with ${ended.reason || 'no reason'}, not OOMKilled${memory})`);
  }
  const ran = ended?.startedAt !== undefined || container.state === 'running';
  if (ran && !about('image', 'registry')) said.push('image (pulled, the container ran)');
  if (ran && !about('volume', 'secret', 'config-map', 'reference'))
    said.push('volumes and configuration (the container ran)');
  if (ended && !kill && !about('probe', 'hook')) {
    said.push(events.length > 0 ? 'probes (no kill among the events)' : 'probes (nothing suggests a kill)');
  }
  if (pod.nodeName && !about('node', 'resources', 'taint')) said.push(`scheduling (on node ${pod.nodeName})`);
  return said;
}

/** What was used of the limit, for the list; undefined where it came near the limit: then nothing is ruled out. */
function memoryUse({ usage, memoryLimit }: ContainerFacts): string | undefined {
  const limit = bytesOf(memoryLimit);
  const samples = usage.flatMap((series) => (series.figure === 'memory' ? series.samples : []));
  const peak = Math.max(...samples.map(({ value }) => value));
  if (samples.length === 0) return memoryLimit === undefined ? '' : `; limit ${memoryLimit}`;
  if (limit !== undefined && peak >= nearLimit * limit) return undefined;
  return `; peak ${inWords(peak)}${limit === undefined ? '' : ` of ${inWords(limit)}`}`;
}
