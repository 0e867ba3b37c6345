import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeSpec } from '../../cite/cite.ts';
import { goBack } from '../../context/commands.ts';
import { doubledCommandAdvice } from '../../remedies/doubled-command.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The variables whose options the program says it has taken: `Picked up JAVA_TOOL_OPTIONS`, `not allowed in NODE_OPTIONS`. */
function fromVariable({ container }: Failure): string | undefined {
  const lines = container?.log?.reading.lines ?? [];
  const names = asList(container?.spec.env).flatMap((entry) => asString(asMapping(entry).name) ?? []);
  return names.find(
    (name) => /(?:OPTIONS|OPTS|ARGS|FLAGS)$/.test(name) && lines.some(({ text }) => text.includes(name)),
  );
}

/** True when the program asks for an argument, rather than refuses one. */
function lacksOne(failure: Failure): boolean {
  const line = logSays(failure, ['invalid-arguments'])?.line.text ?? '';
  return /\b(?:arguments?|options?|flags?|operand)\b[^\n]{0,40}\b(?:(?:is|are) required|were not provided|not set)\b|\brequired (?:arguments?|options?|flags?)\b|\bmissing (?:required )?(?:argument|option|operand|flag)/i.test(
    line,
  );
}

function where(failure: Failure): string {
  const variable = fromVariable(failure);
  return variable === undefined ? '`args` or `command`' : `variable ${variable}`;
}

export default defineCause({
  id: 'invalid-arguments',
  class: 'application',
  grace: 0,
  repeats: 2,
  final: true,
  fields: ['command', 'args', 'image'],
  untilChanged: true,
  title: (failure) =>
    lacksOne(failure)
      ? `${who(failure)} is started without an argument that it needs`
      : `${who(failure)} rejects an argument that it is started with${about(failure, 'invalid-arguments', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['invalid-arguments']),
    citeSpec(failure, 'args', failure.container?.spec.args),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: (failure) => ({
    steps: [
      lacksOne(failure)
        ? `add to ${where(failure)} what the quoted line asks for; a new version of the program may ask for more`
        : `correct ${where(failure)} at what the quoted line names; a new version of the program may have renamed or removed it`,
      ...doubledCommandAdvice(failure),
      ...goBack(failure),
    ],
  }),
});
