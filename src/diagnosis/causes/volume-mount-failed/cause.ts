import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { nearest } from '../../../text/nearest.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeSetup, citeStart, citeWaiting } from '../../cite/cite.ts';
import { setupTexts } from '../../health/pod-health.ts';
import { who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { startTexts } from '../../tree/questions/messages.ts';

/** What the template asks for wrongly stays wrong; a directory inside a volume may be made late; drivers and servers recover. */
const quorums = {
  'the wrong kind of file': { class: 'template', grace: 1 },
  'no such path in it': { class: 'template-race', grace: 60 },
  'something else': { class: 'environment', grace: 180 },
} as const;

function saying(failure: Failure): keyof typeof quorums {
  const texts = [...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])].join('\n');
  if (/recursive read-only|hostPath type check failed|directory onto a file|not a directory/.test(texts)) {
    return 'the wrong kind of file';
  }
  return /subPath/.test(texts) ? 'no such path in it' : 'something else';
}

function texts(failure: Failure): string {
  return [...startTexts(failure), ...(failure.pod ? setupTexts(failure.pod) : [])].join('\n');
}

/** As the kubelet names it, or the runtime by the directory in which the kubelet prepared it. */
function volumeName(failure: Failure): string | undefined {
  const said = texts(failure);
  return /for volume "([^"]+)"/.exec(said)?.[1] ?? /volume-subpaths\/([^/]+)\//.exec(said)?.[1];
}

interface NoSuchKey {
  readonly map: string;
  readonly subPath: string;
  readonly keys: readonly string[];
}

/** A `subPath` that is no key of the ConfigMap: the kubelet makes an empty directory of that name. */
function noSuchKey({ container, pod, workload, facts }: Failure): NoSuchKey | undefined {
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).map(asMapping);
  for (const mount of asList(container?.spec.volumeMounts).map(asMapping)) {
    const { configMap } = volumes.find(({ name }) => name === mount.name) ?? {};
    const { name: map, items } = asMapping(configMap);
    const subPath = asString(mount.subPath);
    const found = facts.evidence.configMaps.find(
      ({ name, namespace }) => name === map && namespace === workload.object.namespace,
    );
    if (subPath && found && items === undefined && !found.keys.includes(subPath))
      return { map: found.name, subPath, keys: found.keys };
  }
  return undefined;
}

function citeKeys(failure: Failure): Cited | undefined {
  const found = noSuchKey(failure);
  return (
    found && {
      origin: 'object',
      source: `ConfigMap ${failure.workload.object.namespace}/${found.map}`,
      text: `it has ${found.keys.slice(0, 12).join(', ') || 'no keys'}; subPath asks for ${found.subPath}`,
      proves: true,
    }
  );
}

function advice(failure: Failure): string[] {
  const key = noSuchKey(failure);
  if (key) {
    const near = key.keys.length === 1 ? key.keys[0] : nearest(key.subPath, key.keys);
    return [
      `ConfigMap "${key.map}" has no key "${key.subPath}", so an empty directory is mounted in its place: ${near === undefined ? 'correct `subPath`' : `\`subPath: ${near}\``}, or add the key`,
    ];
  }
  const said = texts(failure);
  const node = failure.pod?.nodeName || 'the node';
  const path = /hostPath type check failed: (\S+) is not (.+?)\.?$/m.exec(said);
  if (path)
    return [
      `${path[1]} is not ${path[2]} on ${node}: create it there, or correct \`path\` and \`type\` of the hostPath volume`,
    ];
  if (/volume-subpaths\//.test(said) && /no such file/i.test(said))
    return [
      `the mount of a single file (\`subPath\`) points at an old copy of its ConfigMap or Secret, which changed while the container was down: delete the pod (\`kubectl -n ${failure.workload.object.namespace} delete pod ${failure.pod?.name ?? ''}\`), and a new one mounts the present file`,
      'to keep it from coming back, mount the whole ConfigMap or Secret as a directory instead of one file by `subPath`',
    ];
  const at = /to rootfs at "([^"]+)".*not a directory/s.exec(said)?.[1];
  if (at !== undefined)
    return [
      `${at} is a file on one side and a directory on the other: with \`subPath\` name a file of the volume, or mount it at a directory`,
    ];
  if (/recursive read-only/.test(said))
    return [
      `take \`recursiveReadOnly: Enabled\` out of the mount, or write \`IfPossible\`: the container runtime of ${node} cannot do it`,
    ];
  if (/subPath/.test(said))
    return ['create the directory that `subPath` names inside the volume, or correct `subPath`'];
  if (/(?:csi|driver).*not found in the list of registered/i.test(said))
    return [`the CSI driver does not run on ${node}: look at its DaemonSet`];
  return [
    `look at the source of the volume (path, export, driver on ${node}); the kubelet retries on its own`,
  ];
}

export default defineCause({
  id: 'volume-mount-failed',
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  fields: ['volumes', 'volumeMounts'],
  concerns: ['volumes'],
  title: (failure) => {
    const name = volumeName(failure);
    return name === undefined
      ? `a volume of ${who(failure)} cannot be mounted`
      : `volume "${name}" of ${who(failure)} cannot be mounted`;
  },
  evidence: (failure) => [citeSetup(failure), citeStart(failure), citeWaiting(failure), citeKeys(failure)],
  remedy: (failure) => ({ steps: advice(failure) }),
});
