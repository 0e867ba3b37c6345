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

function path(given: Case): string {
  return about(given, 'permission-denied', '') || 'the path that it names';
}

function user({ container, workload }: Case): string {
  const own = asMapping(container?.spec.securityContext).runAsUser;
  const id = own ?? asMapping(workload.podSpec.securityContext).runAsUser;
  return id === undefined ? '' : ` (${id})`;
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
  remedy: (given) => ({
    steps: [
      `give ${path(given)} to the user that the container runs as${user(given)}: in the image by \`COPY --chown\` or chown, in a volume by \`fsGroup\` of the pod`,
      'a path that only root may use needs another place, or an image that is made for root',
    ],
  }),
});
