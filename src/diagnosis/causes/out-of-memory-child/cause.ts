import { defineCause } from '../../cause.ts';
import { citeExit, citeSpec } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { citeUse, memoryRemedy, useCommand } from '../../memory/advice.ts';
import { who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'out-of-memory-child',
  class: 'application',
  grace: 0,
  repeats: 3,
  final: true,
  fields: ['resources', 'env', 'args', 'command'],
  concerns: ['memory'],
  title: (failure) =>
    `a child process of ${who(failure)} was killed for memory${failure.container?.memoryLimit ? ` (limit ${failure.container.memoryLimit})` : ''}`,
  evidence: (failure) => [
    citeExit(failure, failure.container?.ended?.reason === 'OOMKilled'),
    citeLog(failure, ['out-of-memory-child']),
    citeSpec(failure, 'resources.limits.memory', failure.container?.memoryLimit),
    ...citeUse(failure),
  ],
  remedy: (failure) => {
    const { steps, yaml } = memoryRemedy(failure);
    return {
      steps: [...steps, 'fewer workers need less: most servers start one for each processor of the node'],
      yaml,
    };
  },
  commands: useCommand,
});
