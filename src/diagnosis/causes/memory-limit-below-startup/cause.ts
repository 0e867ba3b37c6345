import { defineCause } from '../../cause.ts';
import { citeExit, citeSetup, citeSpec, citeStart } from '../../cite/cite.ts';
import { tooSmallRemedy } from '../../memory/too-small.ts';
import { who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'memory-limit-below-startup',
  class: 'template',
  grace: 1,
  repeats: 1,
  fields: ['resources', 'env', 'args', 'command'],
  concerns: ['memory'],
  untilChanged: true,
  title: (failure) =>
    `the memory limit of ${who(failure)}${failure.container?.memoryLimit ? `, ${failure.container.memoryLimit},` : ''} is too small for any container to start`,
  evidence: (failure) => [
    citeStart(failure),
    citeSetup(failure),
    citeExit(failure),
    citeSpec(failure, 'resources.limits.memory', failure.container?.memoryLimit, true),
  ],
  remedy: tooSmallRemedy,
});
