import { asList, asMapping, asText } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite/cite.ts';
import { neverRan } from '../../health/container-health.ts';
import { pathInLog, volumeAt } from '../../logs/path-in-log.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function contextOf({ workload }: Failure): unknown {
  const context = asMapping(workload.podSpec.securityContext);
  return Object.keys(context).length > 0 ? context : undefined;
}

/** The path, as the log names it, or the runtime that could not enter it. */
function pathOf(failure: Failure): string | undefined {
  const subject = about(failure, 'permission-denied', '').slice(1, -1);
  if (subject.startsWith('/')) return subject;
  const started = startTexts(failure).map((text) => /chdir to cwd \("([^"]+)"\)/.exec(text)?.[1]);
  return started.find((path) => path !== undefined) ?? pathInLog(failure, ['permission-denied']);
}

/** What the kernel lets even root do only with a capability. Source: https://man7.org/linux/man-pages/man7/capabilities.7.html */
const capabilities: readonly (readonly [RegExp, string])[] = [
  [/\b(?:l|f)?chown\w*\b/, 'CHOWN'],
  [/\bset(?:res|re|fs|e)?gid\b|\b(?:set|init)groups\b/, 'SETGID'],
  [/\bset(?:res|re|fs|e)?uid\b|\bchange user\b/, 'SETUID'],
  [/\bf?chmod\b/, 'FOWNER'],
  [/\bchroot\b/, 'SYS_CHROOT'],
  [/\bu?mount\b/, 'SYS_ADMIN'],
  [/\bmknod\b/, 'MKNOD'],
];

/** The capability that it lacks because the template takes it away. */
function lackingCapability(failure: Failure): { name: string; call: string } | undefined {
  const line = logSays(failure, ['permission-denied'])?.line.text ?? '';
  if (!/Operation not permitted|\bEPERM\b/i.test(line)) return undefined;
  const { drop, add } = asMapping(asMapping(failure.container?.spec.securityContext).capabilities);
  for (const [called, name] of capabilities) {
    const call = called.exec(line)?.[0];
    const without = asList(drop).some((each) => each === 'ALL' || each === name);
    if (call !== undefined && without && !asList(add).includes(name)) return { name, call };
  }
  return undefined;
}

/** Where the right to it is given: in the volume that brings it, or in the image. */
function advice(failure: Failure): string {
  const lacking = lackingCapability(failure);
  if (lacking !== undefined)
    return `\`${lacking.call}\` needs the capability ${lacking.name}, which the securityContext drops: add it (\`capabilities: {drop: [ALL], add: [${lacking.name}]}\`), or take an image that is made to run without root`;
  const path = pathOf(failure);
  if (path === undefined)
    return `find out what it may not use as the user that it runs as${user(failure)}: the quoted line says at what it fails`;
  const volume = volumeAt(failure, path);
  if (/invalid permissions/.test(logSays(failure, ['permission-denied'])?.line.text ?? ''))
    return `correct the mode of "${path}": it is too open or too narrow for the program; an init container can do that before it starts`;
  return volume === undefined
    ? `give "${path}" in the image to the user that the container runs as${user(failure)}: \`COPY --chown\`, or chown in a build step`
    : `"${path}" is in volume "${volume}": \`fsGroup\` in the securityContext of the pod gives a claim or an emptyDir to the user that it runs as${user(failure)}; a hostPath has to be changed on the node`;
}

function user({ container, workload }: Failure): string {
  const own = asMapping(container?.spec.securityContext).runAsUser;
  const id = own ?? asMapping(workload.podSpec.securityContext).runAsUser;
  const written = asText(id);
  return written === '' ? '' : ` (${written})`;
}

export default defineCause({
  id: 'permission-denied',
  class: ({ container }) => (neverRan(container?.ended) ? 'template' : 'application'),
  grace: 1,
  repeats: 3,
  recorded: true,
  fields: ['securityContext', 'image', 'ports'],
  title: (failure) =>
    `${who(failure)} is not allowed to ${pathOf(failure) === undefined ? `do what it starts with${about(failure, 'permission-denied', ': ')}` : `use "${pathOf(failure)}"`}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['permission-denied']),
    citeSpec(failure, 'securityContext', failure.container?.spec.securityContext),
    citeSpec(failure, 'pod securityContext', contextOf(failure)),
    ...(failure.container?.log ? [] : [citeStart(failure)]),
  ],
  remedy: (failure) => ({
    steps: [
      advice(failure),
      ...(lackingCapability(failure)
        ? []
        : ['a path that only root may use needs another place, or an image that is made for root']),
    ],
  }),
});
