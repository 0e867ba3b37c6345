import { asMapping, valueAt } from '../../../manifest/value.ts';
import { refusesToGrow } from '../../autoscaler.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent } from '../../cite.ts';
import { bytesOf, inWords } from '../../memory/amounts.ts';
import { schedulerMessages } from '../../pod-health.ts';

function asked({ pod }: Case): string {
  const short = [...(pod ? schedulerMessages(pod) : []).join(' ').matchAll(/Insufficient ([\w./-]+)/g)].map(
    ([, name]) => (name ?? '').replace(/\.$/, ''),
  );
  return short.length === 0 ? '' : `: ${[...new Set(short)].join(' and ')}`;
}

function requests(given: Case): Cited[] {
  return (given.pod?.containers ?? []).flatMap(({ name, spec }) => {
    const wanted = asMapping(spec.resources).requests;
    return wanted === undefined
      ? []
      : [
          {
            origin: 'spec' as const,
            source: `container ${name}: resources.requests`,
            text: Object.entries(asMapping(wanted))
              .map(([name, amount]) => `${name} ${amount}`)
              .join(', '),
            proves: true,
          },
        ];
  });
}

/** True when only its `hostPort` is in the way: that is one pod for each node. */
function wantsPorts({ pod }: Case): boolean {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== undefined && /free ports/.test(said) && !/Insufficient|Too many pods/.test(said);
}

/** What is asked for against what the largest node has. */
function room(given: Case): string[] {
  const { facts, pod, workload } = given;
  if (wantsPorts(given))
    return [
      'a `hostPort` (or `hostNetwork`) allows one pod per node: drop it in favour of a Service, want no more replicas than nodes, or let an update take the old pod first (`maxSurge: 0`)',
    ];
  const figures = (['cpu', 'memory'] as const).flatMap((resource) => {
    const wanted = (pod?.containers ?? [])
      .filter(({ kind }) => kind !== 'init')
      .reduce(
        (sum, { spec }) => sum + (bytesOf(asMapping(asMapping(spec.resources).requests)[resource]) ?? 0),
        0,
      );
    const [largest] = facts.evidence.nodes
      .map(({ name, value }) => ({
        name,
        has: bytesOf(valueAt(value, ['status', 'allocatable', resource])) ?? 0,
      }))
      .toSorted((a, b) => b.has - a.has);
    const amount = (count: number): string => (resource === 'memory' ? inWords(count) : String(count));
    return largest && largest.has > 0 && wanted > largest.has
      ? [
          `${resource}: it asks for ${amount(wanted)}, the largest node, ${largest.name}, has ${amount(largest.has)}: there it never fits`,
        ]
      : [];
  });
  return [
    ...figures,
    figures.length > 0
      ? `lower the requests of ${workload.object.name}, or add a larger node`
      : `lower the requests of ${workload.object.name}, free what other pods hold, or add nodes; a request larger than every node never fits`,
  ];
}

export default defineCause({
  id: 'insufficient-resources',
  class: (given) => (refusesToGrow(given) ? 'T' : 'E'),
  grace: (given) => (refusesToGrow(given) ? 1 : 300),
  repeats: 1,
  recorded: true,
  title: (given) =>
    wantsPorts(given)
      ? `the host port of ${given.workload.object.name} is taken on every node that fits`
      : `no node has room for what ${given.workload.object.name} asks for${asked(given)}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    ...requests(given),
  ],
  remedy: (given) => ({ steps: room(given) }),
  commands: (given) => [
    // A column for a resource with a dot in its name takes more quoting than one wants to paste.
    /Insufficient (?!cpu|memory)/.test(given.pod ? schedulerMessages(given.pod).join(' ') : '')
      ? 'kubectl describe nodes'
      : 'kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory',
  ],
});
