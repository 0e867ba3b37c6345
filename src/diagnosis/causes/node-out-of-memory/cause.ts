import { defineCause } from '../../cause.ts';
import { citeExit, citeSpec } from '../../cite.ts';
import { who } from '../../words.ts';

export default defineCause({
  id: 'node-out-of-memory',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: false,
  title: (given) => `the node ran out of memory and the kernel killed ${who(given)}`,
  evidence: (given) => [
    citeExit(given),
    citeSpec(
      given,
      'resources',
      given.container?.spec.resources ?? {},
      given.container?.ended?.reason === 'OOMKilled',
    ),
  ],
  remedy: (given) => ({
    steps: [
      `give ${who(given)} a memory request and limit from what it uses`,
      'look for what else on that node uses more than it asked for',
    ],
  }),
  commands: (given) => [`kubectl describe node ${given.pod?.nodeName ?? ''}`.trim()],
});
