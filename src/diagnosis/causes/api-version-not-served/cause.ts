import { defineCause } from '../../cause.ts';
import { healsWhen } from '../../healing/healing.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function lineOf(failure: Failure): string {
  return logSays(failure, ['api-version-not-served'])?.line.text ?? '';
}

/**
 * The APIService of a group whose backend does not answer, `v1beta1.metrics.k8s.io`: the group is served, by nobody who works.
 * Source: https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/apiserver-aggregation/
 */
function deadService(failure: Failure): string | undefined {
  const line = lineOf(failure);
  if (!/currently unable to handle the request|\bServiceUnavailable\b/.test(line)) return undefined;
  const [, group, version] =
    /\b((?:[a-z0-9-]+\.)+[a-z0-9-]+)\/(v\d+(?:(?:alpha|beta)\d+)?)\b/.exec(line) ?? [];
  return group === undefined ? undefined : `${version}.${group}`;
}

/** The kind that is missing: `no matches for kind "Certificate" in version "cert-manager.io/v1"`. */
function missingKind(failure: Failure): { kind: string; group: string } | undefined {
  const [, kind, group] =
    /no matches for kind \\?"(\w+)\\?" in (?:version|group) \\?"([\w./-]+)\\?"/.exec(lineOf(failure)) ?? [];
  return kind === undefined || group === undefined ? undefined : { kind, group };
}

function stepsOf(failure: Failure): string[] {
  const dead = deadService(failure);
  if (dead !== undefined)
    return [
      `${who(failure)} itself is not at fault: APIService ${dead} has no backend that answers (first command); if what serves it is still wanted, bring its pods back`,
      `if it was uninstalled, delete what it left behind: \`kubectl delete apiservice ${dead}\` (only then: while it is in use, this takes the API away from everyone)`,
    ];
  const missing = missingKind(failure);
  if (missing)
    return [
      `the cluster has no kind ${missing.kind} in ${missing.group}: install the CRDs that belong to the version of ${who(failure)} that runs`,
      `if Kubernetes or the CRD serves ${missing.kind} only in another version (first command), update ${who(failure)} to one that uses that version`,
    ];
  return [
    'check whether the cluster serves it: `kubectl api-resources` and `kubectl get crd`; an API group that is listed and cannot be reached has a broken APIService (`kubectl get apiservices`)',
    `install the CRDs of the version of ${who(failure)} that runs, before it starts`,
    'if the API was removed from Kubernetes, update the program to a version that uses the present one',
  ];
}

function look(failure: Failure): string[] {
  const dead = deadService(failure);
  if (dead !== undefined) return [`kubectl get apiservice ${dead}`];
  const missing = missingKind(failure);
  if (!missing) return ['kubectl get apiservices'];
  const [group = ''] = missing.group.split('/');
  return [`kubectl api-resources --api-group=${missing.group.includes('/') ? group : "''"}`];
}

export default defineCause({
  id: 'api-version-not-served',
  class: 'application',
  grace: 0,
  repeats: 3,
  heals: () => healsWhen('the kind may only be installed later'),
  title: (failure) =>
    deadService(failure) === undefined
      ? `the cluster does not serve an API that ${who(failure)} needs${about(failure, 'api-version-not-served', ': ')}`
      : `${who(failure)} needs an API that no server answers for: APIService ${deadService(failure)}`,
  evidence: (failure) => [...logEvidence(failure, ['api-version-not-served'])],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
  commands: look,
});
