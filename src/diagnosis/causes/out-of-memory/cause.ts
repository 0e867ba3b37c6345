import { defineCause, type Remedy } from '../../cause.ts';
import { type Cited, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLastLine } from '../../cite/cite-log.ts';
import { citeUse, leakPace, memoryRemedy, useCommand } from '../../memory/advice.ts';
import { inWords } from '../../memory/amounts.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { filledMemory } from '../../tree/questions/messages.ts';

/** It never gets past its start: with every pod the same, waiting for the next crash tells nothing more. */
function diesAtOnce({ container }: Failure): boolean {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== 'OOMKilled' || startedAt === undefined || finishedAt === undefined) return false;
  return finishedAt - startedAt < 10_000;
}

/** A volume in memory that left no room for another start. */
function citeVolume(failure: Failure): Cited[] {
  const volume = failure.container?.ended?.reason === 'StartError' ? filledMemory(failure) : undefined;
  if (volume === undefined) return [];
  const filled = {
    origin: 'spec' as const,
    source: `${failure.workload.object.kind} ${failure.workload.object.name}, volume ${volume}: emptyDir.medium`,
    text: 'Memory: what is written there counts towards the memory limit, and stays when the container is restarted',
    proves: true,
  };
  const start = citeStart(failure);
  return start ? [{ ...start, proves: false }, filled] : [filled];
}

/** Writing less comes before a higher limit: a volume in memory fills that too. */
function remedyOf(failure: Failure): Remedy {
  const remedy = memoryRemedy(failure);
  if (citeVolume(failure).length === 0) return remedy;
  const first = `write less to volume "${filledMemory(failure)}", set its \`sizeLimit\` well below the memory limit, or take a volume on disk`;
  return { ...remedy, steps: [first, ...remedy.steps] };
}

export default defineCause({
  id: 'out-of-memory',
  class: (failure) => (diesAtOnce(failure) ? 'template' : 'application'),
  grace: 1,
  repeats: 3,
  everyPod: true,
  final: true,
  fields: ['resources', 'env', 'args', 'command'],
  concerns: ['memory'],
  title: (failure) => {
    const limit = failure.container?.memoryLimit ? ` of ${failure.container.memoryLimit}` : '';
    const pace = leakPace(failure);
    return pace === undefined
      ? `${who(failure)} needs more memory than its limit${limit} and is killed`
      : `memory of ${who(failure)} grows by ${inWords(pace)} per minute up to its limit${limit}, then it is killed`;
  },
  evidence: (failure) => [
    citeExit(failure, failure.container?.ended?.reason === 'OOMKilled'),
    citeSpec(
      failure,
      'resources.limits.memory',
      failure.container?.memoryLimit,
      failure.container?.ended?.reason === 'OOMKilled',
    ),
    ...citeVolume(failure),
    ...citeUse(failure),
    citeLastLine(failure),
  ],
  remedy: remedyOf,
  commands: useCommand,
});
