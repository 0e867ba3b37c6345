import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite/cite.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** What `#!/usr/bin/env` was to find; Debian and others have no `python` beside `python3`. */
function advice(given: Case): string[] {
  const name = logSays(given, ['interpreter-missing'])?.subject;
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
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) =>
    `the interpreter of the script that starts ${who(given)} is not in its image${about(given, 'interpreter-missing', ': ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['interpreter-missing']),
    citeStart(given),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: (given) => ({ steps: advice(given) }),
});
