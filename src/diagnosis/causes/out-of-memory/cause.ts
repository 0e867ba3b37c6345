import { defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citeSpec } from '../../cite.ts';
import { raisedLimit } from '../../remedies.ts';
import { kubectl, who } from '../../words.ts';

export default defineCause({
  id: 'out-of-memory',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${who(given)} needs more memory than its limit${given.container?.memoryLimit ? ` of ${given.container.memoryLimit}` : ''} and is killed`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === 'OOMKilled'),
    citeSpec(
      given,
      'resources.limits.memory',
      given.container?.memoryLimit,
      given.container?.ended?.reason === 'OOMKilled',
    ),
    citeLastLine(given),
  ],
  remedy: (given) => {
    const limit = raisedLimit(given);
    return {
      steps: [
        `limit = P99 of observed use + 20-30 %; until it is measured, ${limit ? `${limit} instead of ${given.container?.memoryLimit}` : 'more than now'}`,
        'use that grows steadily is a leak: a higher limit only delays it',
      ],
      yaml: limit ? `resources:\n  limits: {memory: ${limit}}` : undefined,
    };
  },
  commands: (given) => [`${kubectl(given)} top pod --containers`],
});
