import { defineCause } from '../../cause.ts';
import { citeSpec, citeStart } from '../../cite.ts';
import { logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'interpreter-missing',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) => `the interpreter of the script that starts ${who(given)} is not in its image`,
  evidence: (given) => [
    ...logEvidence(given, ['interpreter-missing']),
    citeStart(given),
    citeSpec(given, 'command', given.container?.spec.command),
  ],
  remedy: () => ({
    steps: [
      'the file is there, what its first line names is not: either that interpreter is not in the image (Alpine has no bash), or the line ends in a carriage return (save the script with line feeds only)',
      'if it is no script: a binary linked against glibc does not start on musl',
    ],
  }),
});
