import { valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeKill, citeSpec, citeWaiting } from '../../cite.ts';
import { who } from '../../words.ts';

function hook({ container }: Case): unknown {
  return valueAt(container?.spec, ['lifecycle', 'postStart']);
}

export default defineCause({
  id: 'post-start-hook-fails',
  class: 'T',
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) => `the postStart hook of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    citeEvent(given, ({ reason }) => reason === 'FailedPostStartHook'),
    citeWaiting(given),
    citeExit(given, false),
    citeSpec(given, 'lifecycle.postStart', hook(given)),
  ],
  remedy: () => ({
    steps: [
      'run the command of the hook by hand in the container; it must end with 0',
      'what may fail belongs into the program or an init container: a hook has no log and no retry',
    ],
  }),
});
