import { asList, asMapping, asString, asText } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLog, citeRepeat } from '../../cite/cite-log.ts';
import { named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { commandIn } from '../../tree/messages/start-error.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function command(failure: Failure): string {
  const name =
    startTexts(failure)
      .map(commandIn)
      .find((found) => found) ?? logSays(failure, ['command-not-executable'])?.subject;
  return named(name).replace(/^ /, ': ');
}

/** The ConfigMap or Secret volume that the program lies in. */
function volumeOf({ container, pod, workload }: Failure):
  | {
      readonly name: string;
      readonly kind: string;
      readonly object: string;
      readonly field: string;
      readonly key: string;
    }
  | undefined {
  const words = [...asList(container?.spec.command), ...asList(container?.spec.args)].map(asText);
  const mount = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .find(({ mountPath }) =>
      words.some((word) => word.split(/\s+/).some((part) => part.startsWith(`${asText(mountPath)}/`))),
    );
  const volume = asList((pod?.spec ?? workload.podSpec).volumes)
    .map(asMapping)
    .find(({ name }) => mount !== undefined && name === mount.name);
  const map = asString(asMapping(volume?.configMap).name);
  const secret = asString(asMapping(volume?.secret).secretName);
  const name = asString(volume?.name) ?? '';
  if (map !== undefined) return { name, kind: 'ConfigMap', object: map, field: 'configMap', key: 'name' };
  if (secret !== undefined)
    return { name, kind: 'Secret', object: secret, field: 'secret', key: 'secretName' };
  return undefined;
}

function runsAsOther({ container, workload }: Failure): boolean {
  const user =
    asMapping(container?.spec.securityContext).runAsUser ??
    asMapping(workload.podSpec.securityContext).runAsUser;
  return user !== undefined && user !== 0;
}

export default defineCause({
  id: 'command-not-executable',
  class: 'template',
  grace: 1,
  repeats: 2,
  final: true,
  fields: ['command', 'args', 'image'],
  untilChanged: true,
  title: (failure) =>
    `${who(failure)} is not allowed to execute the program it is started with${command(failure)}`,
  evidence: (failure) => [
    citeStart(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeLog(failure, ['command-not-executable']),
    citeExit(failure, failure.container?.log !== undefined),
    citeRepeat(failure),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: (failure) => {
    const volume = volumeOf(failure);
    return volume === undefined
      ? {
          steps: [
            'make it executable in the image (`COPY --chmod=755`, or `git update-index --chmod=+x`)',
            ...(runsAsOther(failure)
              ? ['as another user every directory above it must be passable too']
              : []),
          ],
        }
      : {
          steps: [
            `it comes from ${volume.kind} "${volume.object}", whose files are not executable by default: set \`defaultMode: 0755\` on volume "${volume.name}"`,
          ],
          yaml: `volumes:\n  - name: ${volume.name}\n    ${volume.field}: {${volume.key}: ${volume.object}, defaultMode: 0755}`,
        };
  },
});
