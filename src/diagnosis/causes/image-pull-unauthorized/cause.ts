import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citePull, citeSpec, citeWaiting } from '../../cite/cite.ts';
import { isPrinted } from '../../evidence/printed/mark.ts';
import { kubectl } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** How often the kubelet says that it has tried; without its events time has to do: it tries again after 10 s. */
function pullTries({ container }: Failure): number {
  return (container?.events ?? [])
    .filter(({ reason, message }) => reason === 'Failed' && /^Failed to pull image/.test(message))
    .reduce((sum, { count }) => sum + count, 0);
}

function pullSecrets({ pod, workload }: Failure): string[] {
  return asList((pod?.spec ?? workload.podSpec).imagePullSecrets).flatMap(
    (entry) => asString(asMapping(entry).name) ?? [],
  );
}

/** The Secrets that the kubelet did not find. */
function notThere({ pod }: Failure): string | undefined {
  const said = pod?.events.findLast(({ reason }) => reason === 'FailedToRetrieveImagePullSecret')?.message;
  return /secrets \(([^)]+)\)/.exec(said ?? '')?.[1];
}

/** `kubectl describe` does not print them. */
function mayBeUnseen(failure: Failure): boolean {
  return pullSecrets(failure).length === 0 && isPrinted((failure.pod ?? failure.workload).value);
}

/** The registry as the image names it: host, and port where there is one. */
function hostOf({ container }: Failure): string {
  const first = /^([^/]+)\//.exec(container?.image ?? '')?.[1];
  return first !== undefined && /[.:]|^localhost$/.test(first) ? `\`${first}\`` : 'this registry';
}

export default defineCause({
  id: 'image-pull-unauthorized',
  class: (failure) => (pullTries(failure) > 1 ? 'template' : 'template-race'),
  grace: (failure) => (pullTries(failure) > 1 ? 1 : 30),
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  title: (failure) =>
    `the registry refuses to hand out ${failure.container?.image ?? 'the image'} without other credentials`,
  evidence: (failure) => [
    citeWaiting(failure),
    citePull(failure),
    citeEvent(failure, ({ reason }) => reason === 'FailedToRetrieveImagePullSecret'),
    mayBeUnseen(failure)
      ? undefined
      : citeSpec(failure, 'imagePullSecrets', failure.workload.podSpec.imagePullSecrets ?? 'none'),
  ],
  remedy: (failure) => {
    const names = pullSecrets(failure);
    const { namespace } = failure.workload.object;
    return {
      steps: [
        mayBeUnseen(failure) && notThere(failure) === undefined
          ? `look which imagePullSecrets the pod names, which a description leaves out: it needs one that exists in namespace ${namespace}, has an entry under \`auths\` for exactly ${hostOf(failure)}, and is still valid`
          : names.length === 0 && notThere(failure) === undefined
            ? `the pod names no imagePullSecrets: create one for this registry in namespace ${namespace} and name it, or give the nodes access`
            : notThere(failure) !== undefined
              ? `the kubelet finds no Secret "${notThere(failure)}" in namespace ${namespace}: create it there, for this registry (a Secret of another namespace does not count), or correct the name`
              : `the pod sends what ${names.map((name) => `Secret "${name}"`).join(', ')} holds: it must exist in namespace ${namespace}, have an entry under \`auths\` for exactly ${hostOf(failure)}, and still be valid`,
        ...(names.length === 1 && notThere(failure) === undefined
          ? [
              `to make it anew: \`kubectl -n ${namespace} create secret docker-registry ${names[0]} --docker-server=${hostOf(failure).replaceAll('`', '').replace('this registry', 'REGISTRY')} --docker-username=USER --docker-password=PASSWORD\``,
            ]
          : []),
        'some registries give the same answer for an image that does not exist, so check the name too',
      ],
      yaml:
        names.length === 0 && !mayBeUnseen(failure)
          ? 'imagePullSecrets:\n  - name: … # a Secret of type kubernetes.io/dockerconfigjson'
          : undefined,
    };
  },
  commands: (failure) => [
    `${kubectl(failure)} get secrets --field-selector=type=kubernetes.io/dockerconfigjson`,
  ],
});
