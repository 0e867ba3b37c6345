import { asList, valueAt } from '../../../manifest/value.ts';
import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeKill, citeSpec, citeWaiting } from '../../cite.ts';
import { copyWithShell, describePod } from '../../debugging.ts';
import { shellWords } from '../../shell-words.ts';
import { who } from '../../words.ts';

function hook({ container }: Case): unknown {
  return valueAt(container?.spec, ['lifecycle', 'postStart']);
}

/** What the hook runs, as long as it can be read in a sentence. */
function command(given: Case): string | undefined {
  const words = asList(valueAt(hook(given), ['exec', 'command']));
  return words.length === 0
    ? undefined
    : (shellWords(words.map(String)) ?? words.join(' '))
        .replace(/\s+/g, ' ')
        .replaceAll('`', "'")
        .slice(0, 120);
}

/** True while it still runs. */
function hangs({ what }: Case): boolean {
  return what === 'hanging';
}

export default defineCause({
  id: 'post-start-hook-fails',
  class: (given) => (hangs(given) ? 'I' : 'T'),
  grace: 1,
  repeats: 1,
  recorded: true,
  title: (given) =>
    hangs(given)
      ? `the postStart hook of ${who(given)} does not come to its end: until then nothing of the pod counts as started`
      : `the postStart hook of ${who(given)} fails, so the kubelet kills it`,
  evidence: (given) => [
    citeKill(given),
    hangs(given) ? citeEvent(given, ({ reason }) => reason === 'Started') : undefined,
    citeEvent(given, ({ reason }) => reason === 'FailedPostStartHook'),
    citeWaiting(given),
    citeExit(given),
    citeSpec(given, 'lifecycle.postStart', hook(given), hangs(given)),
  ],
  commands: (given) => [describePod(given), ...copyWithShell(given)],
  remedy: (given) => ({
    steps: [
      command(given) === undefined
        ? 'what the hook asks must answer without an error'
        : `the hook \`${command(given)}\` must end with 0: its output stands in no log, run it by hand in the copy of the pod that \`kubectl debug\` below starts`,
      'what may fail belongs into an init container or the program: there it has a log and is tried again',
    ],
  }),
});
