import { type Mount, mountsOf, type Volume, volumeOfMount } from '../../../manifest/pod/volume.ts';
import { asList, asMapping, asString, isMapping } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import type { RuleContext } from '../rule.ts';
import { contentsOf, normalPath } from './mounted-files.ts';

/** A mount over something of the image that the container needs. */
export interface HidingMount {
  readonly mount: Mount;
  /** `the programs of the image` */
  readonly hidden: string;
}

/** Folders of the system, with what is in them. */
const systemFolders: Record<string, string> = {
  '/': 'the whole image',
  ...Object.fromEntries(
    ['/bin', '/sbin', '/usr', '/usr/bin', '/usr/sbin', '/usr/local', '/usr/local/bin'].map((folder) => [
      folder,
      'the programs of the image',
    ]),
  ),
  ...Object.fromEntries(
    ['/lib', '/lib64', '/usr/lib', '/usr/lib64', '/usr/local/lib'].map((folder) => [
      folder,
      'the libraries of the image',
    ]),
  ),
  '/etc': 'the settings of the image (users, certificates, name resolution)',
};

/** Where images usually keep the app. */
const appFolders = new Set(['/app', '/usr/src/app', '/usr/app', '/opt/app', '/srv/app', '/code']);

/** The mounts of whole volumes that hide what the container seems to need. A guess by paths. */
export function hidingMounts(container: Container, context: RuleContext): HidingMount[] {
  return mountsOf(container).flatMap((mount) => {
    const place = mount.isDevice ? undefined : normalPath(mount.place ?? '');
    const isPart = asString(mount.value.subPath) || asString(mount.value.subPathExpr);
    const volume = volumeOfMount(mount, container.workload);
    if (place === undefined || isPart || !volume) return [];
    const hidden =
      hiddenSystem(place, volume, container) ??
      hiddenProgram(place, volume, container) ??
      hiddenApp(place, volume, container, context);
    return hidden === undefined ? [] : [{ mount, hidden }];
  });
}

function hiddenSystem(place: string, volume: Volume, container: Container): string | undefined {
  const hidden = Object.hasOwn(systemFolders, place) ? systemFolders[place] : undefined;
  return hidden === undefined || isFilledByOthers(volume, container) ? undefined : hidden;
}

/** A program in a folder over which an empty volume is mounted. ConfigMaps may hold the program: `script-missing` knows. */
function hiddenProgram(place: string, volume: Volume, container: Container): string | undefined {
  const program = asString(asList(container.value.command)[0]) ?? '';
  const folder = normalPath(program.slice(0, Math.max(program.lastIndexOf('/'), 0)));
  const { emptyDir, persistentVolumeClaim, ephemeral, metadata } = volume.value;
  const startsEmpty = [emptyDir, persistentVolumeClaim, ephemeral, metadata].some(isMapping);
  return folder === place && startsEmpty && !isFilledByOthers(volume, container)
    ? `the program itself, ${program}`
    : undefined;
}

/** An app's folder that shows only the files of a ConfigMap or Secret, none of which the command line mentions. */
function hiddenApp(
  place: string,
  volume: Volume,
  container: Container,
  context: RuleContext,
): string | undefined {
  const kind = (['configMap', 'secret', 'projected'] as const).find((field) =>
    isMapping(volume.value[field]),
  );
  const isApp = appFolders.has(place) || normalPath(asString(container.value.workingDir) ?? '') === place;
  if (!kind || !isApp) return undefined;
  const source = asMapping(volume.value[kind]);
  const { files } = contentsOf(kind, source, [...volume.path, kind], container, context);
  const words = ['command', 'args'].flatMap((field) =>
    asList(container.value[field]).map((word) => asString(word) ?? ''),
  );
  const isMeant = words.some(
    (word) => word.includes(`${place}/`) || files.some(({ path }) => word.includes(path)),
  );
  return isMeant ? undefined : 'the app itself';
}

/** Another container that mounts the volume too, most of the time first, can copy the image's files there. */
function isFilledByOthers({ name }: Volume, container: Container): boolean {
  return container.workload.containers.some(
    (other) => other !== container && mountsOf(other).some(({ volume }) => volume === name),
  );
}
