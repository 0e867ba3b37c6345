import type { Case } from './case.ts';
import type { CauseId } from './cause-id.ts';

/** What a person would think of next, and why it is not that. Only what the evidence shows is said. */
export function ruledOut({ pod, container }: Case, cause: CauseId): string[] {
  if (!pod || !container) return [];
  const said: string[] = [];
  const about = (...words: string[]): boolean => words.some((word) => cause.includes(word));
  const { ended, kill, events } = container;
  if (ended && !about('memory') && ended.reason !== 'OOMKilled') {
    said.push(
      `memory (ended with ${ended.reason || 'no reason'}, not OOMKilled${container.memoryLimit ? `; limit ${container.memoryLimit}` : ''})`,
    );
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
