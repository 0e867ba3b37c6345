import { valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeScheduler, citeSetup, citeSpec } from '../../cite.ts';
import { who } from '../../words.ts';

function strategy({ workload }: Case): unknown {
  return valueAt(workload.value, ['spec', 'strategy', 'type']);
}

export default defineCause({
  id: 'volume-in-use',
  class: 'E',
  grace: 180,
  repeats: 1,
  recorded: true,
  title: (given) => `a volume of ${who(given)} is still attached to another node or pod`,
  evidence: (given) => [citeSetup(given), citeScheduler(given), citeSpec(given, 'strategy', strategy(given))],
  remedy: (given) => ({
    steps: [
      'a ReadWriteOnce volume follows one pod: let the old pod go first (strategy Recreate), or use a StatefulSet',
      'after the loss of a node the attachment is released by itself in about 6 minutes',
    ],
    yaml: given.workload.object.kind === 'Deployment' ? 'strategy:\n  type: Recreate' : undefined,
  }),
});
