import { asMapping, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent } from '../../cite/cite.ts';
import { refusesToGrow, scalingEvent } from '../../health/autoscaler.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import { bytesOf, inWords } from '../../memory/amounts.ts';
import type { Failure } from '../../tree/failure.ts';

function asked({ pod }: Failure): string {
  const short = [...(pod ? schedulerMessages(pod) : []).join(' ').matchAll(/Insufficient ([\w./-]+)/g)].map(
    ([, name]) => (name ?? '').replace(/\.$/, ''),
  );
  return short.length === 0 ? '' : `: ${[...new Set(short)].join(' and ')}`;
}

function requests(failure: Failure): Cited[] {
  return (failure.pod?.containers ?? []).flatMap(({ name, spec }) => {
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
function wantsPorts({ pod }: Failure): boolean {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== undefined && /free ports/.test(said) && !/Insufficient|Too many pods/.test(said);
}

interface Oversized {
  readonly resource: 'cpu' | 'memory';
  readonly wanted: number;
  readonly largest: { readonly name: string; readonly has: number };
}

/** What it asks for of which no node has so much, even when it is empty; nothing while no node is known. */
function oversized({ facts, pod }: Failure): Oversized[] {
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
  'an autoscaler will not grow': { class: 'template', grace: 1 },
  'no node is large enough': { class: 'template-race', grace: 60 },
  'something else': { class: 'environment', grace: 300 },
} as const;

function saying(failure: Failure): keyof typeof quorums {
  if (refusesToGrow(failure)) return 'an autoscaler will not grow';
  const silent = scalingEvent(failure.pod?.events ?? []) === undefined;
  return silent && oversized(failure).length > 0 ? 'no node is large enough' : 'something else';
}

/** What is asked for against what the largest node has. */
function room(failure: Failure): string[] {
  const { workload } = failure;
  if (wantsPorts(failure))
    return [
      'a `hostPort` (or `hostNetwork`) allows one pod per node: drop it in favour of a Service, run no more replicas than nodes, or let an update remove the old pod first (`maxSurge: 0`)',
    ];
  const figures = oversized(failure).map(({ resource, wanted, largest }) => {
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
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  fields: ['resources'],
  title: (failure) =>
    wantsPorts(failure)
      ? `the host port of ${failure.workload.object.name} is taken on every node that fits`
      : `no node ${oversized(failure).length > 0 ? 'is large enough' : 'has room'} for what ${failure.workload.object.name} asks for${asked(failure)}`,
  evidence: (failure) => [
    citeScheduler(failure),
    citeSchedulerEvent(failure),
    citePodEnd(failure),
    ...requests(failure),
  ],
  remedy: (failure) => ({ steps: room(failure) }),
  commands: (failure) => [
    // A column for a resource with a dot in its name takes more quoting than one wants to paste.
    /Insufficient (?!cpu|memory)/.test(failure.pod ? schedulerMessages(failure.pod).join(' ') : '')
      ? 'kubectl describe nodes'
      : 'kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory',
  ],
});
