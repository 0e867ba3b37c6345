import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite.ts';
import { goBack } from '../../commands.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'invalid-arguments',
  class: 'A',
  grace: 0,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `${who(given)} does not know an argument it is started with${about(given, 'invalid-arguments', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['invalid-arguments']),
    citeSpec(given, 'args', given.container?.spec.args),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: (given) => ({
    steps: [
      'correct `args` or `command` at what the quoted line names; a new version of the program may have renamed it',
      ...goBack(given),
    ],
  }),
});
