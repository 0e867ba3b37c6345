import { defineCause } from '../../cause.ts';
import { addressOf } from '../../dependency/address.ts';
import { citeDependency, dependencyAdvice } from '../../dependency/advice.ts';
import { awaitedHost, crashesWhileWaiting, isDeserted } from '../../dependency/awaited-host.ts';
import { healsWhen } from '../../healing/healing.ts';
import { fileNamedInLog } from '../../remedies/config-file.ts';
import { logEvidence, named, who } from '../../remedies/phrases.ts';
import { type NamedService, serviceOfHost } from '../../remedies/service-name.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** EAI_AGAIN, SERVFAIL and timeouts: the name may be right, nobody said that it does not exist. */
function isUnanswered(failure: Failure): boolean {
  const line = logSays(failure, ['dependency-not-resolved'])?.line.text ?? '';
  return /temporary failure in name resolution|EAI_AGAIN|server misbehaving|SERVFAIL|no servers could be reached|i\/o timeout|\btry again\b/i.test(
    line,
  );
}

const unanswered =
  'the DNS server gave no answer, neither yes nor no: check whether the cluster DNS runs (first command) and whether a NetworkPolicy lets port 53 through; for a name outside the cluster, whether its own DNS server answers';

/** The name as the log gives it, in the line that fails or in one that tells of the same. */
function hostName(failure: Failure): string | undefined {
  const subject = logSays(failure, ['dependency-not-resolved'])?.subject;
  const { host, from } = addressOf(failure, ['dependency-not-resolved']) ?? {};
  const isName = host !== undefined && from === undefined && /[a-z]/i.test(host);
  return subject ?? (isName ? host : undefined);
}

/** The Service of the cluster that the name can only mean: one with `.svc` in it. */
function clusterService(failure: Failure): NamedService | undefined {
  const name = hostName(failure);
  if (name === undefined || !/\.svc(?:\.|$)/.test(name)) return undefined;
  return serviceOfHost(name, failure.workload.object.namespace);
}

export default defineCause({
  id: 'dependency-not-resolved',
  class: 'application',
  grace: 0,
  // No answer of the DNS server says nothing of the name.
  repeats: (failure) => (isUnanswered(failure) ? 5 : crashesWhileWaiting(failure, 'dependency-not-resolved')),
  heals: (failure) =>
    isDeserted(failure, 'dependency-not-resolved') ? null : healsWhen('the name may only be known later'),
  fields: ['env', 'envFrom', 'args', 'volumes'],
  effect: 'possible',
  awaits: (failure) => {
    const host = awaitedHost(failure, 'dependency-not-resolved');
    return host === undefined ? undefined : { host, resolved: false };
  },
  title: (failure) =>
    `${who(failure)} cannot resolve ${hostName(failure) === undefined ? 'a host name' : `the host name${named(hostName(failure)?.slice(0, 120))}`}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['dependency-not-resolved']),
    ...citeDependency(failure, 'dependency-not-resolved'),
  ],
  remedy: (failure) => {
    const known = dependencyAdvice(failure, 'dependency-not-resolved');
    const service = clusterService(failure);
    const file = fileNamedInLog(failure, ['dependency-not-resolved']);
    return {
      steps: [
        ...(isUnanswered(failure) ? [unanswered] : []),
        ...(known.length > 0
          ? known
          : [
              service === undefined
                ? 'in the cluster: a Service of that name has to exist in that namespace (across namespaces write SERVICE.NAMESPACE); outside: the name has to be in the DNS that the cluster asks'
                : `the name means Service "${service.name}" in namespace ${service.namespace}: look what it is called there (first command), and write that name`,
            ]),
        ...(file === undefined ? [] : [`the name stands in a file: ${file}`]),
        ...(isUnanswered(failure)
          ? []
          : ['if the name is right and only fails now and then, look at the cluster DNS']),
      ],
    };
  },
  commands: (failure) => [
    ...(isUnanswered(failure) ? ['kubectl -n kube-system get pods -l k8s-app=kube-dns'] : []),
    `kubectl -n ${clusterService(failure)?.namespace ?? failure.workload.object.namespace} get services`,
  ],
});
