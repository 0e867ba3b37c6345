import { asMapping } from '../../../manifest/value.ts';
import { refusesToGrow } from '../../autoscaler.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite.ts';
import { citePodEnd, citeScheduler, citeSchedulerEvent } from '../../cite.ts';
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
            text: JSON.stringify(wanted),
            proves: true,
          },
        ];
  });
}

export default defineCause({
  id: 'insufficient-resources',
  class: (given) => (refusesToGrow(given) ? 'T' : 'E'),
  grace: (given) => (refusesToGrow(given) ? 1 : 300),
  repeats: 1,
  recorded: true,
  title: (given) => `no node has room for what ${given.workload.object.name} asks for${asked(given)}`,
  evidence: (given) => [
    citeScheduler(given),
    citeSchedulerEvent(given),
    citePodEnd(given),
    ...requests(given),
  ],
  remedy: () => ({ steps: ['ask for less, or add nodes: a request larger than every node never fits'] }),
  commands: () => [
    'kubectl get nodes -o custom-columns=NAME:.metadata.name,CPU:.status.allocatable.cpu,MEMORY:.status.allocatable.memory',
  ],
});
