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
      'does the first line of the script end in a carriage return? save it with line feeds only',
      'is the interpreter it names (bash, python3) in the image? Alpine has no bash',
      'a binary linked against glibc does not start on musl',
    ],
  }),
});
