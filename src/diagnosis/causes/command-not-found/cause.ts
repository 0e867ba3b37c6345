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
      .find((found) => found) ?? logSays(given, ['command-not-found'])?.subject;
  return named(name).replace(/^ /, ': ');
}

export default defineCause({
  id: 'command-not-found',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `${who(given)} is started with a command that is not in its image${command(given)}`,
  evidence: (given) => [
    citeStart(given),
    citeEvent(given, ({ reason }) => reason === 'Failed'),
    citeLog(given, ['command-not-found']),
    citeExit(given, given.container?.log !== undefined),
    citeRepeat(given),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: (given) => ({
    steps: [
      'correct `command`, or put the program into the image (a COPY from the build stage is easily forgotten)',
      'a command with spaces must be a list: ["server", "--port=80"]',
    ],
    yaml: given.container?.spec.command === undefined ? undefined : 'command: ["/full/path/to/program"]',
  }),
});
