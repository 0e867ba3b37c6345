import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeLog, citeRepeat, citeSpec, citeStart } from '../../cite.ts';
import { commandIn } from '../../messages/start-error.ts';
import { startTexts } from '../../questions/messages.ts';
import { logSays } from '../../questions/what-the-log-says.ts';
import { named, who } from '../../words.ts';

function command(given: Case): string {
  const name =
    startTexts(given)
      .map(commandIn)
      .find((found) => found) ?? logSays(given, ['command-not-executable'])?.subject;
  return named(name).replace(/^ /, ': ');
}

export default defineCause({
  id: 'command-not-executable',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} may not execute the program it is started with${command(given)}`,
  evidence: (given) => [
    citeStart(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeLog(given, ['command-not-executable']),
    citeExit(given, given.container?.log !== undefined),
    citeRepeat(given),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: () => ({
    steps: [
      'make it executable in the image (`COPY --chmod=755`, or chmod +x in git)',
      'a script from a ConfigMap needs `defaultMode: 0755`',
      'as another user the directories above it must be passable',
    ],
  }),
});
