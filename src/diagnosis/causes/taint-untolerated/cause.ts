import type { ClusterObject } from '../../../kubernetes/object.ts';
import { asList, asMapping, asText, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { type Cited, citeScheduler, citeSchedulerEvent, citeSpec } from '../../cite/cite.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import type { Failure } from '../../tree/failure.ts';

/** Kubernetes 1.35 does not say which taint it is any more: then it may be one of a node that recovers. */
function isNamed({ pod }: Failure): boolean {
  return /taint \{/.test((pod && schedulerMessages(pod)[0]) ?? '');
}

/** A node that the pod's selector fits, and that is tainted. */
function taintedNode({ facts, pod }: Failure): ClusterObject | undefined {
  const wanted = Object.entries(asMapping(pod?.spec.nodeSelector));
  return facts.evidence.nodes.find(({ value }) => {
    const labels = asMapping(valueAt(value, ['metadata', 'labels']));
    return wanted.every(([label, text]) => labels[label] === text) && taintsOf(value).length > 0;
  });
}

/** A toleration of the one taint of the node; of several it is not known which is meant. */
function tolerationFor(failure: Failure): string | undefined {
  const all = asList(valueAt(taintedNode(failure)?.value, ['spec', 'taints'])).map(asMapping);
  const [taint] = all;
  if (!taint || all.length !== 1 || /^node\.kubernetes\.io\//.test(asText(taint.key))) return undefined;
  const value = taint.value === undefined ? 'operator: Exists' : `value: ${JSON.stringify(taint.value)}`;
  return `tolerations:\n  - {key: ${JSON.stringify(taint.key)}, ${value}, effect: ${taint.effect}}`;
}

/** Its taints, as evidence. */
function citeTainted(failure: Failure): Cited | undefined {
  const node = taintedNode(failure);
  return (
    node && {
      origin: 'object',
      source: `Node ${node.name}: spec.taints`,
      text: taintsOf(node.value).join(', '),
      proves: true,
    }
  );
}

function taintsOf(node: unknown): string[] {
  return asList(valueAt(node, ['spec', 'taints']))
    .map(asMapping)
    .map(({ key, value, effect }) => `${key}${value === undefined ? '' : `=${value}`}:${effect}`);
}

function taintedTitle(failure: Failure): string {
  const node = taintedNode(failure);
  const taints = node === undefined ? [] : taintsOf(node.value);
  return node && taints.length === 1
    ? `node ${node.name} has taint ${taints[0]}, and ${failure.workload.object.name} does not tolerate it`
    : `the nodes that would do are tainted, and ${failure.workload.object.name} does not tolerate it`;
}

export default defineCause({
  id: 'taint-untolerated',
  class: (failure) => (isNamed(failure) ? 'template-race' : 'environment'),
  grace: (failure) => (isNamed(failure) ? 60 : 300),
  repeats: 1,
  fields: ['tolerations'],
  title: (failure) => taintedTitle(failure),
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citeTainted(failure),
    citeSpec(failure, 'tolerations', failure.workload.podSpec.tolerations),
  ],
  remedy: (failure) => ({
    steps: ['add a toleration if the pod belongs on those nodes, or add nodes without the taint'],
    yaml: tolerationFor(failure),
  }),
  commands: () => ['kubectl get nodes -o custom-columns=NAME:.metadata.name,TAINTS:.spec.taints'],
});
