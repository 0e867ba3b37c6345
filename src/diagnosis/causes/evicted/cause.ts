import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citePodEnd } from '../../cite/cite.ts';
import { evictionRemedy } from '../../memory/node-pressure.ts';
import { exceedsOwnLimit } from '../../tree/messages/eviction.ts';

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
  remedy: evictionRemedy,
});
