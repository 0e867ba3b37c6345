import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citePodEnd } from '../../cite/cite.ts';
import { evictionRemedy } from '../../memory/node-pressure.ts';
import { exceedsOwnLimit } from '../../tree/messages/eviction.ts';

export default defineCause({
  id: 'evicted',
  class: (failure) => (exceedsOwnLimit(failure.pod?.message ?? '') ? 'template' : 'environment'),
  grace: (failure) => (exceedsOwnLimit(failure.pod?.message ?? '') ? 1 : 180),
  repeats: 1,
  title: (failure) =>
    `the pod of ${failure.workload.object.name} was evicted: ${failure.pod?.message.replace(/\.? *$/, '') ?? ''}`,
  evidence: (failure) => [
    citePodEnd(failure),
    citeEvent(failure, ({ reason }) => /^(?:Evicted|Preempt)/.test(reason)),
    citeExit(failure, false),
  ],
  remedy: evictionRemedy,
});
