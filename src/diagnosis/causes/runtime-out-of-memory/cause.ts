import { defineCause } from '../../cause.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'runtime-out-of-memory',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the runtime of ${who(given)} ran out of its own memory, below the container's limit`,
  evidence: (given) => logEvidence(given, ['runtime-out-of-memory']),
  remedy: (given) => ({
    steps: [
      'raise the limit of the runtime (--max-old-space-size, -Xmx or -XX:MaxRAMPercentage, memory_limit), and keep it below the limit of the container' +
        (given.container?.memoryLimit ? ` (${given.container.memoryLimit})` : ''),
      'use that grows steadily is a leak: a higher limit only delays it',
    ],
  }),
});
