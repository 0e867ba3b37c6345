import { defineCause } from '../../cause.ts';
import { runtimeHeapRemedy } from '../../memory/runtime-heap.ts';
import { logEvidence, who } from '../../remedies/words.ts';

export default defineCause({
  id: 'runtime-out-of-memory',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) => `the runtime of ${who(given)} ran out of its own memory, below the container's limit`,
  evidence: (given) => logEvidence(given, ['runtime-out-of-memory']),
  remedy: runtimeHeapRemedy,
});
