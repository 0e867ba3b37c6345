import { defineCause } from '../../cause.ts';
import { type Cited, citeExit, citeSpec, fromEvent } from '../../cite/cite.ts';
import { nodePressureRemedy } from '../../memory/node-pressure.ts';
import { systemOom } from '../../memory/system-oom.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

function citeSystemOom(failure: Failure): Cited | undefined {
  const event = systemOom(failure);
  return event && fromEvent(event);
}

export default defineCause({
  id: 'node-out-of-memory',
  class: 'environment',
  grace: 180,
  repeats: 1,
  fields: ['resources', 'env', 'args', 'command'],
  concerns: ['memory'],
  title: (failure) => `the node ran out of memory and the kernel killed ${who(failure)}`,
  evidence: (failure) => [
    citeExit(failure),
    citeSystemOom(failure),
    citeSpec(
      failure,
      'resources',
      failure.container?.spec.resources ?? {},
      failure.container?.ended?.reason === 'OOMKilled',
    ),
  ],
  remedy: nodePressureRemedy,
  commands: (failure) => [`kubectl describe node ${failure.pod?.nodeName ?? ''}`.trim()],
});
