import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite/cite.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** What `#!/usr/bin/env` was to find; Debian and others have no `python` beside `python3`. */
function advice(failure: Failure): string[] {
  const name = logSays(failure, ['interpreter-missing'])?.subject;
  if (name === undefined || name.endsWith('\r'))
    return [
      'the file is there, what its first line names is not: either that interpreter is not in the image (Alpine has no bash), or the line ends in a carriage return (save the script with line feeds only)',
      'if it is no script: a binary linked against glibc does not start on musl',
    ];
  const other = name === 'python' ? ' (many images have only `python3`)' : '';
  return [
    `the image has no \`${name}\`${other}: correct the first line of the script, or put it into the image`,
  ];
}

export default defineCause({
  id: 'interpreter-missing',
  class: 'template',
  grace: 1,
  repeats: 2,
  final: true,
  fields: ['command', 'args', 'image'],
  untilChanged: true,
  title: (failure) =>
    `the interpreter of the script that starts ${who(failure)} is not in its image${about(failure, 'interpreter-missing', ': ')}`,
  evidence: (failure) => [
    ...logEvidence(failure, ['interpreter-missing']),
    citeStart(failure),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: (failure) => ({ steps: advice(failure) }),
});
