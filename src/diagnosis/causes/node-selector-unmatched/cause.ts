import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite/cite.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import type { Failure } from '../../tree/failure.ts';

/** The nodes fit, but the pods that are there keep others away. */
function isApart({ pod }: Failure): boolean {
  return /anti-affinity|topology spread/.test((pod && schedulerMessages(pod)[0]) ?? '');
}

/** The labels by which the pods are to be spread, when no node has them. */
function spreadLabels({ pod, workload }: Failure): string | undefined {
  const said = (pod && schedulerMessages(pod)[0]) ?? '';
  const byLabel = /topology spread constraints \(missing required label\)/.test(said);
  if (!byLabel || /topology spread constraints(?! \(missing)|anti-affinity/.test(said)) return undefined;
  const keys = asList((pod?.spec ?? workload.podSpec).topologySpreadConstraints)
    .map(asMapping)
    .filter(({ whenUnsatisfiable }) => whenUnsatisfiable !== 'ScheduleAnyway')
    .flatMap(({ topologyKey }) => asString(topologyKey) ?? []);
  return keys.length === 0 ? undefined : keys.map((key) => `"${key}"`).join(' and ');
}

/** Wanted labels that no node has. */
function advice(failure: Failure): string[] {
  const { facts, pod, workload } = failure;
  const spread = spreadLabels(failure);
  if (spread !== undefined)
    return [
      `label the nodes with ${spread}, correct \`topologyKey\`, or let the pods start without it (\`whenUnsatisfiable: ScheduleAnyway\`)`,
    ];
  if (isApart(failure))
    return [
      'add nodes, run fewer replicas, or turn the rule into a preference (`preferredDuringSchedulingIgnoredDuringExecution`, `whenUnsatisfiable: ScheduleAnyway`)',
    ];
  const wanted = Object.entries(asMapping((pod?.spec ?? workload.podSpec).nodeSelector));
  const nodes = facts.evidence.nodes.map(({ name, value }) => ({
    name,
    labels: asMapping(valueAt(value, ['metadata', 'labels'])),
  }));
  const lacking = wanted.flatMap(([label, text]) => {
    if (nodes.length === 0 || nodes.some(({ labels }) => labels[label] === text)) return [];
    const others = nodes.flatMap(({ name, labels }) =>
      labels[label] === undefined ? [] : `${name} has ${labels[label]}`,
    );
    return `${nodes.length === 1 ? `node ${nodes[0]?.name} does not have` : `none of ${nodes.length} nodes has`} label \`${label}: ${text}\`${others.length === 0 ? '' : ` (${others.slice(0, 3).join(', ')})`}`;
  });
  if (nodes.length === 0 && wanted.length > 0) {
    const labels = wanted.map(([label, text]) => `\`${label}: ${text}\``).join(', ');
    return [`label a node with ${labels}, add a node of that kind, or correct \`nodeSelector\``];
  }
  return [
    ...lacking,
    lacking.length > 0
      ? 'correct `nodeSelector`, label a node, or add a node of that kind'
      : 'one node has to meet all of it at once: compare what the pod wants with the labels of the nodes',
  ];
}

export default defineCause({
  id: 'node-selector-unmatched',
  class: 'template-race',
  grace: 60,
  repeats: 1,
  fields: ['nodeSelector', 'affinity', 'topologySpreadConstraints'],
  title: (failure) => {
    const { name } = failure.workload.object;
    const spread = spreadLabels(failure);
    if (spread !== undefined)
      return `no node has the label ${spread} by which the pods of ${name} are to be spread`;
    return isApart(failure)
      ? `no node is left for another pod of ${name}: its rules keep its pods apart`
      : `no node fits the node selector or affinity of ${name}`;
  },
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citePodEnd(failure),
    citeSpec(failure, 'nodeSelector', failure.workload.podSpec.nodeSelector, true),
    citeSpec(failure, 'affinity', failure.workload.podSpec.affinity, true),
    citeSpec(failure, 'topologySpreadConstraints', failure.workload.podSpec.topologySpreadConstraints),
  ],
  remedy: (failure) => ({ steps: advice(failure) }),
  commands: () => ['kubectl get nodes --show-labels'],
});
