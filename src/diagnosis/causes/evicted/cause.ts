import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citePodEnd } from '../../cite.ts';
import { exceedsOwnLimit } from '../../messages/eviction.ts';

export default defineCause({
  id: 'evicted',
  class: (given) => (exceedsOwnLimit(given.pod?.message ?? '') ? 'T' : 'E'),
  grace: (given) => (exceedsOwnLimit(given.pod?.message ?? '') ? 1 : 180),
  repeats: 1,
  recorded: true,
  title: (given) =>
    `the pod of ${given.workload.object.name} was evicted: ${given.pod?.message.replace(/\.? *$/, '') ?? ''}`,
  evidence: (given) => [
    citePodEnd(given),
    citeEvent(given, ({ reason }) => /^(?:Evicted|Preempt)/.test(reason)),
    citeExit(given, false),
  ],
  remedy: (given) => ({
    steps: exceedsOwnLimit(given.pod?.message ?? '')
      ? ['it used more than its own limit of ephemeral storage allows: raise the limit, or write less']
      : ['the node was short: give the pod requests that tell what it uses, or add nodes'],
  }),
});
