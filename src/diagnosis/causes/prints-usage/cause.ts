import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'prints-usage',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  title: (failure) =>
    `${who(failure)} prints its usage and exits: it is started without the command or arguments that it needs`,
  evidence: (failure) => [
    ...logEvidence(failure, ['prints-usage']),
    citeSpec(failure, 'args', failure.container?.spec.args),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: (failure) => ({
    steps: [
      'give it the subcommand or arguments that it needs in `args`: `command` in the manifest replaces the ENTRYPOINT of the image and drops its CMD',
      ...goBack(failure),
    ],
  }),
});
