import { asList, asMapping, asString, isMapping } from '../../manifest/value.ts';
import type { LogCause } from '../log-causes.ts';
import { pathInLog, volumeAt } from '../logs/path-in-log.ts';
import type { Failure } from '../tree/failure.ts';
import { logSays } from '../tree/questions/what-the-log-says.ts';

/** A volume by what fills it: `ConfigMap "web"`, `claim data-0`, `directory /run of the node`. */
function filledBy({ pod, workload }: Failure, name: string): string | undefined {
  const volume = asList((pod?.spec ?? workload.podSpec).volumes)
    .map(asMapping)
    .find((candidate) => candidate.name === name);
  const { configMap, secret, persistentVolumeClaim, hostPath } = asMapping(volume);
  const text = (holder: unknown, field: string): string | undefined => asString(asMapping(holder)[field]);
  if (isMapping(configMap)) return `ConfigMap "${text(configMap, 'name')}"`;
  if (isMapping(secret)) return `Secret "${text(secret, 'secretName')}"`;
  if (isMapping(persistentVolumeClaim)) return `claim "${text(persistentVolumeClaim, 'claimName')}"`;
  if (isMapping(hostPath)) return `directory ${text(hostPath, 'path')} of the node`;
  return undefined;
}

/** What brings a file into the container; undefined for one of the image. */
export function sourceOf(failure: Failure, path: string): string | undefined {
  const volume = volumeAt(failure, path);
  return volume === undefined ? undefined : filledBy(failure, volume);
}

/** nginx and others write the file as a compiler does: `in /etc/nginx/nginx.conf:25`. */
const configurationFile =
  /(?<![\w./-])\/[\w./-]+\.(?:cfg|cnf|conf|config|hcl|ini|json|properties|toml|xml|ya?ml)\b/;

/** The file that a line of the log names, with its line where it says one, and what brings it into the container. */
export function fileNamedInLog(failure: Failure, causes: readonly LogCause[]): string | undefined {
  const text = logSays(failure, causes)?.line.text ?? '';
  const path = configurationFile.exec(text)?.[0] ?? pathInLog(failure, causes);
  const source = path === undefined ? undefined : sourceOf(failure, path);
  if (path === undefined || source === undefined) return undefined;
  const line = new RegExp(`${path.replaceAll(/[.\\+*?()[\]{}|^$]/g, '\\$&')}"?(?::|,? line )(\\d+)`).exec(
    text,
  )?.[1];
  return `${path}${line === undefined ? '' : `, line ${line},`} comes from ${source}`;
}

/** Where this container finds again what an earlier run wrote: `claim "data-0" at /data`. */
export function keptVolumes(failure: Failure): string[] {
  return asList(failure.container?.spec.volumeMounts)
    .map(asMapping)
    .filter(({ readOnly }) => readOnly !== true)
    .flatMap(({ name, mountPath }) => {
      const source = filledBy(failure, asString(name) ?? '');
      return source !== undefined && /^(?:claim|directory)/.test(source)
        ? [`${source} at ${asString(mountPath)}`]
        : [];
    });
}
