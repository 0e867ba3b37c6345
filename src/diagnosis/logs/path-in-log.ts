import { asList, asMapping, asString, asText } from '../../manifest/value.ts';
import type { KeyedObject } from '../evidence/evidence.ts';
import type { LogCause } from '../log-causes.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/** Where in its source a runtime says that it happened: Ruby says so before its message, Perl and PHP behind it. */
const placeInSource =
  /^(?:\[\d+\] )?\S+:\d+:in [`'][^']*': | at \S+ line \d+\.?$| in \S+?(?::| on line )\d+$/g;

/** The path that the telling line of the log speaks of: a quoted one first; a date and a place in the source are none. */
export function pathInLog(failure: Failure, causes: readonly LogCause[]): string | undefined {
  const line = (logSays(failure, causes)?.line.text ?? '').replace(placeInSource, '');
  return (
    /["'`](\/[\w./-]+)["'`]/.exec(line)?.[1] ??
    /(?<![\w./-])(\/[a-z][\w./-]*)/i.exec(line)?.[1]?.replace(/[.]+$/, '')
  );
}

/** The volume of the container that brings a path. */
export function volumeAt({ container }: Failure, path: string): string | undefined {
  const mount = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .find(({ mountPath }) => path === mountPath || path.startsWith(`${asText(mountPath)}/`));
  return asString(mount?.name);
}

/** A ConfigMap or Secret whose keys lie as files where a path points to, if the evidence has it. */
export interface KeysAsFiles {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly object: KeyedObject;
  readonly mountPath: string;
  /** The path below `mountPath`. */
  readonly file: string;
}

/** The ConfigMap or Secret volume, all keys of it, that brings a path. */
export function keysAt(failure: Failure, path: string): KeysAsFiles | undefined {
  const { container, pod, workload, facts } = failure;
  const name = volumeAt(failure, path);
  const mount = asList(container?.spec.volumeMounts)
    .map(asMapping)
    .find((candidate) => candidate.name === name && path.startsWith(`${asText(candidate.mountPath)}/`));
  const volume = asList((pod?.spec ?? workload.podSpec).volumes)
    .map(asMapping)
    .find((candidate) => candidate.name === name);
  if (!mount || !volume || mount.subPath !== undefined) return undefined;
  const [map, secret] = [asMapping(volume.configMap), asMapping(volume.secret)];
  if (map.items !== undefined || secret.items !== undefined) return undefined;
  const kind = map.name === undefined ? 'Secret' : 'ConfigMap';
  const object = (kind === 'ConfigMap' ? facts.evidence.configMaps : facts.evidence.secrets).find(
    (candidate) =>
      candidate.name === (map.name ?? secret.secretName) && candidate.namespace === workload.object.namespace,
  );
  const mountPath = asText(mount.mountPath);
  return object && { kind, object, mountPath, file: path.slice(mountPath.length + 1) };
}
