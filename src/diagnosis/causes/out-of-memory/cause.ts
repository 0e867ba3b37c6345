import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citeSpec } from '../../cite.ts';
import { citeUse, leakPace, memoryRemedy, useCommand } from '../../memory/advice.ts';
import { inWords } from '../../memory/amounts.ts';
import { who } from '../../words.ts';

/** It never gets past its start: with every pod the same, waiting for the next crash tells nothing more. */
function diesAtOnce({ container }: Case): boolean {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== 'OOMKilled' || startedAt === undefined || finishedAt === undefined) return false;
  return finishedAt - startedAt < 10_000;
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
    ...citeUse(given),
    citeLastLine(given),
  ],
  remedy: memoryRemedy,
  commands: useCommand,
});
