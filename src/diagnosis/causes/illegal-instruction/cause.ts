import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { citeLog } from '../../cite/cite-log.ts';
import { who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'illegal-instruction',
  class: 'environment',
  grace: 180,
  repeats: 1,
  final: true,
  title: (failure) => `${who(failure)} uses a CPU instruction that this node does not have`,
  evidence: (failure) => [citeExit(failure), citeLog(failure, ['illegal-instruction'])],
  remedy: (failure) => ({
    steps: [
      'a virtual machine with a generic processor type hides instructions such as AVX from its guests: `grep -c avx /proc/cpuinfo` on the node tells, and the type of the host brings them back',
      `use an image built for older processors (x86-64-v1 or -v2 instead of -v3), or keep ${who(failure)} on nodes with a newer one (node selector on the instance type)`,
    ],
  }),
});
