import { defineCause } from '../../cause.ts';
import { type Cited, citeExit, citeSpec, fromEvent } from '../../cite/cite.ts';
import { nodePressureRemedy } from '../../memory/node-pressure.ts';
import { systemOom } from '../../memory/system-oom.ts';
import { who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

function citeSystemOom(given: Case): Cited | undefined {
  const event = systemOom(given);
  return event && fromEvent(event);
}

export default defineCause({
  id: 'node-out-of-memory',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `the node ran out of memory and the kernel killed ${who(given)}`,
  evidence: (given) => [
    citeExit(given),
    citeSystemOom(given),
    citeSpec(
      given,
      'resources',
      given.container?.spec.resources ?? {},
      given.container?.ended?.reason === 'OOMKilled',
    ),
  ],
  remedy: nodePressureRemedy,
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ''}`.trim()],
});
