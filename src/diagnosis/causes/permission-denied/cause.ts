import { asList, asMapping, asText } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite/cite.ts';
import { healsWhen } from '../../healing/healing.ts';
import { sharers } from '../../healing/neighbours.ts';
import { neverRan } from '../../health/container-health.ts';
import { pathInLog, volumeAt } from '../../logs/path-in-log.ts';
import { droppedCapabilities, networkRulesAdvice } from '../../remedies/capabilities.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
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
  const line = logSays(failure, ['permission-denied'])?.line.text ?? '';
  const named = pathOf(failure);
  if (
    /too open|group or world access|has wrong permissions|permissions are too|insecure permissions|must not be (?:group|world)|should be u=rwx|be 0?[67]00/i.test(
      line,
    )
  )
    return tooOpen(failure, named);
  const missing = missingCapability(failure, line);
  if (missing !== undefined) return missing;
  // The name of a temporary file is new at each start: the directory is the point.
  const path = named === undefined ? undefined : directoryOfTemporary(named);
  if (path === undefined)
    return `find out what it may not use as the user that it runs as${user(failure)}: the quoted line says at what it fails`;
  const volume = volumeAt(failure, path);
  if (/invalid permissions/.test(line))
    return `correct the mode of "${path}": it is too open or too narrow for the program; an init container can do that before it starts`;
  if (volume === undefined)
    return /^\/(?:tmp|var\/tmp|run|var\/run|var\/cache|cache)$/.test(path)
      ? `mount an emptyDir at ${path}, or correct its mode in the image (1777 for a directory of temporary files): the user that the container runs as${user(failure)} may not create files there`
      : `give "${path}" in the image to the user that the container runs as${user(failure)}: \`COPY --chown\`, or chown in a build step`;
  return volumeAdvice(failure, path, volume);
}

/** By the kind of the volume, and by what is set already. */
function volumeAdvice(failure: Failure, path: string, name: string): string {
  const { pod, workload } = failure;
  const volume = asMapping(
    asList((pod?.spec ?? workload.podSpec).volumes).find((each) => asMapping(each).name === name),
  );
  const { fsGroup } = asMapping(workload.podSpec.securityContext);
  const who = `the user that it runs as${user(failure)}`;
  if (volume.hostPath !== undefined)
    return `"${path}" is in volume "${name}", a directory of the node (${String(asMapping(volume.hostPath).path)}): give it to ${who} on the node; fsGroup does nothing there`;
  if (volume.configMap !== undefined || volume.secret !== undefined || volume.projected !== undefined)
    return `"${path}" is in volume "${name}": set \`defaultMode\` of the volume so that ${who} can read it, or \`fsGroup\``;
  if (fsGroup !== undefined)
    return `"${path}" is in volume "${name}", and fsGroup ${String(fsGroup)} is set already: what is there belongs to somebody else or has a mode that keeps the group out (not every storage driver applies fsGroup, NFS does not); look with \`ls -ln\`, then correct owner and mode once, in an init container that runs as root, or on the storage itself`;
  return `"${path}" is in volume "${name}": \`fsGroup\` in the securityContext of the pod gives a claim or an emptyDir to ${who}`;
}

/** A program that refuses what others may read: less access is wanted, not more. */
function tooOpen({ workload }: Failure, path: string | undefined): string {
  const { fsGroup, fsGroupChangePolicy } = asMapping(workload.podSpec.securityContext);
  const what = path === undefined ? 'it' : `"${path}"`;
  const opens =
    fsGroup === undefined || fsGroupChangePolicy === 'OnRootMismatch'
      ? ''
      : `; fsGroup ${String(fsGroup)} opens the volume to that group at every mount: set \`fsGroupChangePolicy: OnRootMismatch\`, or remove fsGroup`;
  return `the mode of ${what} is too open, not too narrow: take the rights of group and others away once (\`chmod 0700\` on a directory, 0600 on a key), for example in an init container${opens}`;
}

/** `/tmp/ibEPpcwj` -> `/tmp`. */
function directoryOfTemporary(path: string): string {
  return /^((?:\/var)?\/tmp)\/[^/]+$/.exec(path)?.[1] ?? path;
}

/** Root without the capability that makes root powerful: iptables needs two, another user's directory needs one. */
function missingCapability(failure: Failure, line: string): string | undefined {
  const network = networkRulesAdvice(failure, line);
  if (network !== undefined) return network;
  if (
    asMapping(failure.container?.spec.securityContext).runAsUser === 0 &&
    droppedCapabilities(failure, ['DAC_OVERRIDE']).length > 0 &&
    /chown|chmod|cannot access|Permission denied/i.test(line)
  )
    return 'it runs as root without the capability DAC_OVERRIDE, so it cannot enter directories that belong to other users: add DAC_OVERRIDE to this container, or leave it out where fsGroup already gives the volume to the pod';
  return undefined;
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
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside
      ? healsWhen(`container ${beside.name}, which shares a volume with it, may hand it over`)
      : undefined;
  },
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
    steps: [advice(failure)],
  }),
});
