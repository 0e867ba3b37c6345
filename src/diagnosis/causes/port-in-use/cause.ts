import { asList, asMapping, asNumber } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import type { ContainerFacts } from '../../facts/facts.ts';
import { healsWhen, leavingPod } from '../../healing/healing.ts';
import { companions } from '../../healing/neighbours.ts';
import { askedPort } from '../../probes/fault.ts';
import { listeningLines } from '../../probes/listening.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The container of the pod that has the port, by its log, its ports or its probes. */
function holder(failure: Failure): string | undefined {
  const { pod, container } = failure;
  const line = logSays(failure, ['port-in-use'])?.line.text ?? '';
  // Some of these numbers are a time or a process: nobody listens there
  const named = [...line.matchAll(/(?:^|[:\s(=])(\d{2,5})(?=[\s,;"')]|:\s|$)/g)].map(([, port]) =>
    Number(port),
  );
  for (const other of pod?.containers ?? []) {
    if (other.name === container?.name || other.kind === 'init') continue;
    const port = named.find((each) => portsOf(failure, other).includes(each));
    if (port !== undefined) return `container ${other.name} of the same pod has port ${port}`;
  }
  return undefined;
}

function portsOf(failure: Failure, container: ContainerFacts): (number | undefined)[] {
  const { ports, readinessProbe, livenessProbe, startupProbe } = container.spec;
  return [
    ...listeningLines(container.log?.reading.lines ?? []).map(({ port }) => port),
    ...asList(ports).map((each) => asNumber(asMapping(each).containerPort)),
    ...[readinessProbe, livenessProbe, startupProbe].map((probe) =>
      askedPort({ ...failure, container }, asMapping(probe)),
    ),
  ];
}

export default defineCause({
  id: 'port-in-use',
  class: 'application',
  grace: 0,
  repeats: 3,
  // Who keeps the port keeps it, but for an old pod that leaves or a container beside it.
  heals: (failure) => {
    if (leavingPod(failure) !== undefined) return undefined;
    const [beside] = failure.workload.podSpec.hostNetwork === true ? [] : companions(failure);
    return beside ? healsWhen(`container ${beside.name} of the same pod may let go of the port`) : null;
  },
  title: (failure) => `the port of ${who(failure)} is already in use${about(failure, 'port-in-use', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['port-in-use']),
    citeSpec(failure, 'hostNetwork', failure.workload.podSpec.hostNetwork),
  ],
  remedy: (failure) => ({
    steps: [
      failure.workload.podSpec.hostNetwork === true
        ? 'with hostNetwork it is the port of the node: another pod or a program of the node has it; take another port, or one pod for each node'
        : `${holder(failure) ?? 'all containers of a pod share its ports, and so do two processes of one container'}: give each its own port`,
    ],
  }),
});
