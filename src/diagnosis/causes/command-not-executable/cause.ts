import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLog, citeRepeat } from '../../cite/cite-log.ts';
import { named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { commandIn } from '../../tree/messages/start-error.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function command(given: Case): string {
  const name =
    startTexts(given)
      .map(commandIn)
      .find((found) => found) ?? logSays(given, ['command-not-executable'])?.subject;
  return named(name).replace(/^ /, ': ');
}

/** The ConfigMap or Secret volume that the program lies in. */
function volumeOf({ container, pod, workload }: Case):
  | {
      readonly name: string;
      readonly kind: string;
      readonly object: string;
      readonly field: string;
      readonly key: string;
    }
  | undefined {
  const words = [...asList(container?.spec.command), ...asList(container?.spec.args)].map(String);
  const mount = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .find(({ mountPath }) =>
      words.some((word) => word.split(/\s+/).some((part) => part.startsWith(`${mountPath}/`))),
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

function runsAsOther({ container, workload }: Case): boolean {
  const user =
    asMapping(container?.spec.securityContext).runAsUser ??
    asMapping(workload.podSpec.securityContext).runAsUser;
  return user !== undefined && user !== 0;
}

export default defineCause({
  id: 'command-not-executable',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} may not execute the program it is started with${command(given)}`,
  evidence: (given) => [
    citeStart(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeLog(given, ['command-not-executable']),
    citeExit(given, given.container?.log !== undefined),
    citeRepeat(given),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: (given) => {
    const volume = volumeOf(given);
    return volume === undefined
      ? {
          steps: [
            'make it executable in the image (`COPY --chmod=755`, or `git update-index --chmod=+x`)',
            ...(runsAsOther(given) ? ['as another user every directory above it must be passable too'] : []),
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
