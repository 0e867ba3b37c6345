import { asMapping } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite.ts';
import { neverRan } from '../../container-health.ts';
import { about, logEvidence, who } from '../../words.ts';

function contextOf({ workload }: Case): unknown {
  const context = asMapping(workload.podSpec.securityContext);
  return Object.keys(context).length > 0 ? context : undefined;
}

export default defineCause({
  id: 'permission-denied',
  class: ({ container }) => (neverRan(container?.ended) ? 'T' : 'A'),
  grace: 1,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${who(given)} is not allowed to do what it starts with${about(given, 'permission-denied', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['permission-denied']),
    citeSpec(given, 'securityContext', given.container?.spec.securityContext),
    citeSpec(given, 'pod securityContext', contextOf(given)),
    ...(given.container?.log ? [] : [citeStart(given)]),
  ],
  remedy: () => ({
    steps: [
      'who owns the path, and as whom does the container run? `fsGroup` gives a volume to the group of the pod',
      'an image made for root needs `runAsUser` and writable paths of its own',
    ],
  }),
});
