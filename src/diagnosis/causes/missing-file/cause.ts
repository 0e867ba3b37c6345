import { asList, asMapping, asText } from '../../../manifest/value.ts';
import { nearest } from '../../../text/nearest.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { healsWhen } from '../../healing/healing.ts';
import { sharers } from '../../healing/neighbours.ts';
import { neverRan } from '../../health/container-health.ts';
import { keysAt, pathInLog, volumeAt } from '../../logs/path-in-log.ts';
import { citeDoubledCommand, doubledCommandAdvice } from '../../remedies/doubled-command.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The mounts that somebody wrote; the token of the ServiceAccount is not among them. */
function ownMounts({ container }: Failure): unknown {
  const mounts = asList(container?.spec.volumeMounts).filter(
    (mount) => !asText(asMapping(mount).name).startsWith('kube-api-access-'),
  );
  return mounts.length === 0 ? undefined : mounts;
}

/** The directory to start in, where the runtime could not enter it. */
function atWorkingDirectory({ container }: Failure): string[] {
  const { workingDir } = container?.spec ?? {};
  const said = container?.ended?.message ?? container?.waiting?.message ?? '';
  return typeof workingDir === 'string' && said.includes(workingDir)
    ? [`\`workingDir: ${workingDir}\` is no directory in the image: correct it`]
    : [];
}

/** The file, as the log names it: a line may speak of others too. */
function pathOf(failure: Failure): string | undefined {
  const { subject } = logSays(failure, ['missing-file']) ?? {};
  return subject?.startsWith('/') ? subject : pathInLog(failure, ['missing-file']);
}

/** What the ConfigMap has that is mounted where the file should lie. */
function inVolume(failure: Failure): string | undefined {
  const path = pathOf(failure);
  const found = path === undefined ? undefined : keysAt(failure, path);
  if (!found || found.object.keys.includes(found.file)) return undefined;
  const { kind, object, mountPath, file } = found;
  const keys = object.keys.slice(0, 8);
  const near = keys.length === 1 ? keys[0] : nearest(file, keys);
  const has = keys.length === 0 ? 'no keys' : keys.join(', ');
  const meant = near === undefined ? '' : `; if "${near}" is meant, the path is ${mountPath}/${near}`;
  return `${kind} "${object.name}" is mounted at ${mountPath} and has ${has}: add key "${file}"${meant}`;
}

/** A volume that begins empty, mounted over what the image has. */
function hiddenBy(failure: Failure): string | undefined {
  const path = pathOf(failure);
  const name = path === undefined ? undefined : volumeAt(failure, path);
  const volume = asList((failure.pod?.spec ?? failure.workload.podSpec).volumes)
    .map(asMapping)
    .find((candidate) => candidate.name === name);
  if (name === undefined || volume?.emptyDir === undefined) return undefined;
  return `"${path}" lies in volume "${name}", an emptyDir: it begins empty and hides what the image has there; mount it elsewhere, or let an init container put the file into it`;
}

function whereItBelongs(failure: Failure): string {
  const lacking = inVolume(failure) ?? hiddenBy(failure);
  if (lacking !== undefined) return lacking;
  const path = pathOf(failure);
  if (path !== undefined && ownMounts(failure) !== undefined && volumeAt(failure, path) === undefined)
    return 'no volume is mounted there: put it into the image, mount what should bring it, or correct the path';
  return ownMounts(failure) === undefined
    ? 'no volume brings it: put it into the image (a COPY is easily forgotten), or correct the path'
    : 'put it into the image or into the volume that should bring it; a volume mounted over its directory hides what the image has there';
}

export default defineCause({
  id: 'missing-file',
  class: ({ container }) => (neverRan(container?.ended) ? 'template' : 'application'),
  grace: 1,
  repeats: 3,
  heals: (failure) => {
    const [beside] = sharers(failure);
    return beside
      ? healsWhen(`container ${beside.name}, which shares a volume with it, may still write it`)
      : undefined;
  },
  fields: ['image', 'volumeMounts', 'volumes', 'command', 'args'],
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} cannot find a file that it needs${about(failure, 'missing-file', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['missing-file']),
    citeSpec(failure, 'volumeMounts', ownMounts(failure)),
    ...citeDoubledCommand(failure),
    ...(failure.container?.log ? [] : [citeStart(failure)]),
  ],
  remedy: (failure) => {
    const known = [...doubledCommandAdvice(failure), ...atWorkingDirectory(failure)];
    return { steps: [...(known.length > 0 ? known : [whereItBelongs(failure)]), ...goBack(failure)] };
  },
});
