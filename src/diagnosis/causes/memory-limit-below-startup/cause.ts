import { defineCause } from '../../cause.ts';
import { citeExit, citeSetup, citeSpec, citeStart } from '../../cite/cite.ts';
import { tooSmallRemedy } from '../../memory/too-small.ts';
import { who } from '../../remedies/words.ts';

export default defineCause({
  id: 'memory-limit-below-startup',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the memory limit of ${who(given)}${given.container?.memoryLimit ? `, ${given.container.memoryLimit},` : ''} is too small for any container to start`,
  evidence: (given) => [
    citeStart(given),
    citeSetup(given),
    citeExit(given),
    citeSpec(given, 'resources.limits.memory', given.container?.memoryLimit, true),
  ],
  remedy: tooSmallRemedy,
});
