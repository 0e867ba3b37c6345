import { defineCause } from '../../cause.ts';
import { citeExit, citeLog, citeSpec } from '../../cite.ts';
import { raisedLimit } from '../../remedies.ts';
import { kubectl, who } from '../../words.ts';

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
  ],
  remedy: (given) => {
    const limit = raisedLimit(given);
    return {
      steps: [
        `limit = P99 of observed use + 20-30 %; until it is measured, ${limit ? `${limit} instead of ${given.container?.memoryLimit}` : 'more than now'}`,
        'fewer workers need less: most servers start one for each processor of the node',
        'use that grows steadily is a leak: a higher limit only delays it',
      ],
      yaml: limit ? `resources:\n  limits: {memory: ${limit}}` : undefined,
    };
  },
  commands: (given) => [`${kubectl(given)} top pod --containers`],
});
