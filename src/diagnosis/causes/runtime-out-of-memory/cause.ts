import { defineCause } from '../../cause.ts';
import { runtimeHeapRemedy } from '../../memory/runtime-heap.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'runtime-out-of-memory',
  class: 'application',
  grace: 0,
  repeats: 3,
  final: true,
  fields: ['resources', 'env', 'args', 'command'],
  concerns: ['memory'],
  title: (failure) => `the runtime of ${who(failure)} ran out of its own memory, below the container's limit`,
  evidence: (failure) => logEvidence(failure, ['runtime-out-of-memory']),
  remedy: runtimeHeapRemedy,
});
