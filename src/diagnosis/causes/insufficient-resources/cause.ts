import { asMapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent } from '../../cite/cite.ts';
import { refusesToGrow, scalingEvent } from '../../health/autoscaler.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import { bytesOf, inWords } from '../../memory/amounts.ts';
import type { Case } from '../../tree/case.ts';

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

interface Oversized {
  readonly resource: 'cpu' | 'memory';
  readonly wanted: number;
  readonly largest: { readonly name: string; readonly has: number };
}

/** What it asks for of which no node has so much, even when it is empty; nothing while no node is known. */
function oversized({ facts, pod }: Case): Oversized[] {
  return (['cpu', 'memory'] as const).flatMap((resource) => {
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
    return largest && largest.has > 0 && wanted > largest.has ? [{ resource, wanted, largest }] : [];
  });
}

/** An autoscaler that says no ends the wait; where none says a word, only a person makes a larger node. */
const quorums = {
  'an autoscaler will not grow': { class: 'T', grace: 1 },
  'no node is large enough': { class: 'G', grace: 60 },
  'something else': { class: 'E', grace: 300 },
} as const;

function saying(given: Case): keyof typeof quorums {
  if (refusesToGrow(given)) return 'an autoscaler will not grow';
  const silent = scalingEvent(given.pod?.events ?? []) === undefined;
  return silent && oversized(given).length > 0 ? 'no node is large enough' : 'something else';
}

/** What is asked for against what the largest node has. */
function room(given: Case): string[] {
  const { workload } = given;
  if (wantsPorts(given))
    return [
      'a `hostPort` (or `hostNetwork`) allows one pod per node: drop it in favour of a Service, want no more replicas than nodes, or let an update take the old pod first (`maxSurge: 0`)',
    ];
  const figures = oversized(given).map(({ resource, wanted, largest }) => {
    const amount = (count: number): string => (resource === 'memory' ? inWords(count) : String(count));
    return `${resource}: it asks for ${amount(wanted)}, the largest node, ${largest.name}, has ${amount(largest.has)}: there it never fits`;
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
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) =>
    wantsPorts(given)
      ? `the host port of ${given.workload.object.name} is taken on every node that fits`
      : `no node ${oversized(given).length > 0 ? 'is large enough' : 'has room'} for what ${given.workload.object.name} asks for${asked(given)}`,
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
