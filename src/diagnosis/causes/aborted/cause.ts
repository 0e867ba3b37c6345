import { madeForbiddenCall } from '../../../kubernetes/run-end.ts';
import { defineCause } from '../../cause.ts';
import { citeExit } from '../../cite/cite.ts';
import { citeLastLine, citeLog } from '../../cite/cite-log.ts';
import { goBack } from '../../context/commands.ts';
import { who, withCode } from '../../remedies/phrases.ts';

export default defineCause({
  id: 'aborted',
  class: ({ container }) =>
    container?.ended !== undefined && madeForbiddenCall(container.ended) ? 'template' : 'application',
  grace: 1,
  repeats: 3,
  final: true,
  title: (failure) => `${who(failure)} aborts${withCode(failure)}`,
  evidence: (failure) => [
    citeLog(failure, ['aborted']),
    citeExit(failure, failure.container?.log !== undefined),
    citeLog(failure, ['aborted']) ? undefined : citeLastLine(failure),
  ],
  remedy: (failure) => ({
    steps: [
      'the assertion or exception at the end of the log names the place in the program',
      ...goBack(failure),
    ],
  }),
});
