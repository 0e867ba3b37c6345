import { defineCause } from '../../cause.ts';
import { citeExit, citeSpec } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { citeUse, memoryRemedy, useCommand } from '../../memory/advice.ts';
import { who } from '../../remedies/words.ts';

export default defineCause({
  id: 'out-of-memory-child',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `a child process of ${who(given)} was killed for memory${given.container?.memoryLimit ? ` (limit ${given.container.memoryLimit})` : ''}`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === 'OOMKilled'),
    citeLog(given, ['out-of-memory-child']),
    citeSpec(given, 'resources.limits.memory', given.container?.memoryLimit),
    ...citeUse(given),
  ],
  remedy: (given) => {
    const { steps, yaml } = memoryRemedy(given);
    return {
      steps: [...steps, 'fewer workers need less: most servers start one for each processor of the node'],
      yaml,
    };
  },
  commands: useCommand,
});
