import { asMapping } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite.ts';
import { neverRan } from '../../container-health.ts';
import { pathInLog, volumeAt } from '../../path-in-log.ts';
import { logSays } from '../../questions/what-the-log-says.ts';
import { about, logEvidence, who } from '../../words.ts';

function contextOf({ workload }: Case): unknown {
  const context = asMapping(workload.podSpec.securityContext);
  return Object.keys(context).length > 0 ? context : undefined;
}

/** The path, as the log names it. */
function pathOf(given: Case): string | undefined {
  const subject = about(given, 'permission-denied', '').slice(1, -1);
  return subject.startsWith('/') ? subject : pathInLog(given, ['permission-denied']);
}

/** Where the right to it is given: in the volume that brings it, or in the image. */
function advice(given: Case): string {
  const path = pathOf(given);
  if (path === undefined)
    return `find out what it may not use as the user that it runs as${user(given)}: the quoted line says at what it fails`;
  const volume = volumeAt(given, path);
  if (/invalid permissions/.test(logSays(given, ['permission-denied'])?.line.text ?? ''))
    return `correct the mode of "${path}": it is too open or too narrow for the program; an init container can do that before it starts`;
  return volume === undefined
    ? `give "${path}" in the image to the user that the container runs as${user(given)}: \`COPY --chown\`, or chown in a build step`
    : `"${path}" is in volume "${volume}": \`fsGroup\` in the securityContext of the pod gives a claim or an emptyDir to the user that it runs as${user(given)}; a hostPath has to be changed on the node`;
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
    `${who(given)} is not allowed to ${pathOf(given) === undefined ? `do what it starts with${about(given, 'permission-denied', ': ')}` : `use "${pathOf(given)}"`}`,
  evidence: (given) => [
    ...logEvidence(given, ['permission-denied']),
    citeSpec(given, 'securityContext', given.container?.spec.securityContext),
    citeSpec(given, 'pod securityContext', contextOf(given)),
    ...(given.container?.log ? [] : [citeStart(given)]),
  ],
  remedy: (given) => ({
    steps: [
      advice(given),
      'a path that only root may use needs another place, or an image that is made for root',
    ],
  }),
});
