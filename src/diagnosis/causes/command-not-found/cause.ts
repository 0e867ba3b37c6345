import { asList } from '../../../manifest/value.ts';
import { goBack } from '../../account/commands.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLog, citeRepeat } from '../../cite/cite-log.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';
import { commandIn } from '../../tree/messages/start-error.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function command(given: Case): string {
  const name =
    startTexts(given)
      .map(commandIn)
      .find((found) => found) ?? logSays(given, ['command-not-found'])?.subject;
  return named(name).replace(/^ /, ': ');
}

/** The item of `command` that holds a whole command line: it is looked for as one name. */
function onePiece({ container }: Case): string | undefined {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return typeof first === 'string' && /^\S+\s+\S/.test(first.trim()) ? first.trim() : undefined;
}

function inOnePiece(given: Case): string[] {
  const piece = onePiece(given);
  return piece === undefined
    ? []
    : [
        `"${piece}" is one item, so a program of this whole name is looked for: make every word an item of its own`,
      ];
}

function inTheImage(given: Case): string {
  const name = command(given).replace(/^:/, '') || ' the program';
  return `put${name} into the image (a COPY from the build stage is easily forgotten), or correct \`command\``;
}

/** gVisor has the same words for a script whose interpreter is missing. Other runtimes look for the file first. */
function mayBeInterpreter(given: Case): boolean {
  return startTexts(given).some((text) => /failed to load \S+: no such file/.test(text));
}

/** Words that a shell would not take for more than words can be split. */
function listPatch(given: Case): string | undefined {
  const piece = onePiece(given);
  if (piece === undefined || !/^[\w ./:=,@%+-]+$/.test(piece)) return undefined;
  const words = piece.split(/ +/).map((word) => JSON.stringify(word));
  return containerPatch(given, [`command: [${words.join(', ')}]`]);
}

export default defineCause({
  id: 'command-not-found',
  class: 'T',
  grace: 1,
  repeats: 2,
  recorded: true,
  title: (given) =>
    mayBeInterpreter(given)
      ? `${who(given)} is started with a file that is not in its image, or whose interpreter is not${command(given)}`
      : `${who(given)} is started with a command that is not in its image${command(given)}`,
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
      ...inOnePiece(given),
      ...(onePiece(given) === undefined ? [inTheImage(given)] : []),
      ...(mayBeInterpreter(given)
        ? ['if it is there, it is a script: what its first line names has to be in the image too']
        : []),
      ...goBack(given),
    ],
    yaml: listPatch(given),
  }),
});
