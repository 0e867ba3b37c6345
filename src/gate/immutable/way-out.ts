import type { KubeObject } from '../../manifest/object.ts';

const back = 'put back what the base branch has';

/** How to get on when a field cannot change: leave it, or let a new object take over. */
export function wayOut({ kind, name }: KubeObject, namespace: string | undefined): string {
  const options = namespace === undefined ? '' : `-n ${namespace} `;
  switch (kind) {
    case 'ConfigMap':
    case 'Secret':
      return `${back}, or write a ${kind} with a new name and let the pods refer to that one`;
    case 'Job':
    case 'Pod':
      return `${back}, or give it a new name, or delete the old one first:\nkubectl ${options}delete ${kind.toLowerCase()} ${name}`;
    case 'StatefulSet':
    case 'DaemonSet':
    case 'ReplicaSet':
      return `${back}; or delete only the ${kind}, its pods stay until the new one takes them over:\nkubectl ${options}delete ${kind.toLowerCase()} ${name} --cascade=orphan`;
    case 'Deployment':
      return `${back}, or give the Deployment a new name and remove the old one when the new one serves`;
    case 'PersistentVolumeClaim':
    case 'PersistentVolume':
      return `${back}, or make a new one under another name and copy the data`;
    default:
      return `${back}; or delete the ${kind} first, which ends what depends on it`;
  }
}
