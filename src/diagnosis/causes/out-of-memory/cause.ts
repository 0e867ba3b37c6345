import { defineCause, type Remedy } from '../../cause.ts';
import { type Cited, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLastLine } from '../../cite/cite-log.ts';
import { citeUse, leakPace, memoryRemedy, useCommand } from '../../memory/advice.ts';
import { inWords } from '../../memory/amounts.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { filledMemory } from '../../tree/questions/messages.ts';

/** It never gets past its start: with every pod the same, waiting for the next crash tells nothing more. */
function diesAtOnce({ container }: Case): boolean {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== 'OOMKilled' || startedAt === undefined || finishedAt === undefined) return false;
  return finishedAt - startedAt < 10_000;
}

/** A volume in memory that left no room for another start. */
function citeVolume(given: Case): Cited[] {
  const volume = given.container?.ended?.reason === 'StartError' ? filledMemory(given) : undefined;
  if (volume === undefined) return [];
  const filled = {
    origin: 'spec' as const,
    source: `${given.workload.object.kind} ${given.workload.object.name}, volume ${volume}: emptyDir.medium`,
    text: 'Memory: what is written there counts towards the memory limit, and stays when the container is restarted',
    proves: true,
  };
  const start = citeStart(given);
  return start ? [{ ...start, proves: false }, filled] : [filled];
}

/** Writing less comes before a higher limit: a volume in memory fills that too. */
function remedyOf(given: Case): Remedy {
  const remedy = memoryRemedy(given);
  if (citeVolume(given).length === 0) return remedy;
  const first = `write less to volume "${filledMemory(given)}", set its \`sizeLimit\` well below the memory limit, or take a volume on disk`;
  return { ...remedy, steps: [first, ...remedy.steps] };
}

export default defineCause({
  id: 'out-of-memory',
  class: (given) => (diesAtOnce(given) ? 'T' : 'A'),
  grace: 1,
  repeats: 3,
  everyPod: true,
  recorded: true,
  title: (given) => {
    const limit = given.container?.memoryLimit ? ` of ${given.container.memoryLimit}` : '';
    const pace = leakPace(given);
    return pace === undefined
      ? `${who(given)} needs more memory than its limit${limit} and is killed`
      : `memory of ${who(given)} grows by ${inWords(pace)} per minute up to its limit${limit}, then it is killed`;
  },
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === 'OOMKilled'),
    citeSpec(
      given,
      'resources.limits.memory',
      given.container?.memoryLimit,
      given.container?.ended?.reason === 'OOMKilled',
    ),
    ...citeVolume(given),
    ...citeUse(given),
    citeLastLine(given),
  ],
  remedy: remedyOf,
  commands: useCommand,
});
