import { asList } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** The field that decides what the program is started with. Source: https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/ */
function whichField({ container }: Failure): string {
  const { command, args } = container?.spec ?? {};
  const [hasCommand, hasArgs] = [asList(command).length > 0, asList(args).length > 0];
  if (hasCommand && !hasArgs)
    return '`command` replaces the ENTRYPOINT of the image and drops its CMD, and no `args` are set: add the subcommand or arguments that it needs in `args`, or remove `command`';
  if (hasArgs)
    return 'it does not take the `args` that it is given as they stand: compare them with the usage in its log, then correct the subcommand or the order';
  return 'neither `command` nor `args` is set, so it runs as the image starts it: set the subcommand or arguments that it needs in `args`';
}

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
    steps: [whichField(failure), ...goBack(failure)],
  }),
});
