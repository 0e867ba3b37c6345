import { asList } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { citeEvent, citeExit, citeSpec, citeStart } from '../../cite/cite.ts';
import { citeLog, citeRepeat } from '../../cite/cite-log.ts';
import { goBack } from '../../context/commands.ts';
import { containerPatch } from '../../remedies/patch.ts';
import { named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { commandIn } from '../../tree/messages/start-error.ts';
import { startTexts } from '../../tree/questions/messages.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

function command(failure: Failure): string {
  const name =
    startTexts(failure)
      .map(commandIn)
      .find((found) => found) ?? logSays(failure, ['command-not-found'])?.subject;
  return named(name).replace(/^ /, ': ');
}

/** The item of `command` that holds a whole command line: it is looked for as one name. */
function onePiece({ container }: Failure): string | undefined {
  const [first] = asList(container?.spec.command ?? container?.spec.args);
  return typeof first === 'string' && /^\S+\s+\S/.test(first.trim()) ? first.trim() : undefined;
}

function inOnePiece(failure: Failure): string[] {
  const piece = onePiece(failure);
  return piece === undefined
    ? []
    : [`"${piece}" is one item, so a program of this whole name is looked for: make each word its own item`];
}

function inTheImage(failure: Failure): string {
  const name = command(failure).replace(/^:/, '') || ' the program';
  return `put${name} into the image (a COPY from the build stage is easily forgotten), or correct \`command\``;
}

/** gVisor has the same words for a script whose interpreter is missing. Other runtimes look for the file first. */
function mayBeInterpreter(failure: Failure): boolean {
  return startTexts(failure).some((text) => /failed to load \S+: no such file/.test(text));
}

/** Words that a shell would not take for more than words can be split. */
function listPatch(failure: Failure): string | undefined {
  const piece = onePiece(failure);
  if (piece === undefined || !/^[\w ./:=,@%+-]+$/.test(piece)) return undefined;
  const words = piece.split(/ +/).map((word) => JSON.stringify(word));
  return containerPatch(failure, [`command: [${words.join(', ')}]`]);
}

export default defineCause({
  id: 'command-not-found',
  class: 'template',
  grace: 1,
  repeats: 2,
  final: true,
  fields: ['command', 'args', 'image'],
  untilChanged: true,
  title: (failure) =>
    mayBeInterpreter(failure)
      ? `${who(failure)} is started with a file that is not in its image, or whose interpreter is not${command(failure)}`
      : `${who(failure)} is started with a command that is not in its image${command(failure)}`,
  evidence: (failure) => [
    citeStart(failure),
    citeEvent(failure, ({ reason }) => reason === 'Failed'),
    citeLog(failure, ['command-not-found']),
    citeExit(failure, failure.container?.log !== undefined),
    citeRepeat(failure),
    citeSpec(failure, 'command', failure.container?.spec.command),
  ],
  remedy: (failure) => ({
    steps: [
      ...inOnePiece(failure),
      ...(onePiece(failure) === undefined ? [inTheImage(failure)] : []),
      ...(mayBeInterpreter(failure)
        ? ['if it is there, it is a script: what its first line names has to be in the image too']
        : []),
      ...goBack(failure),
    ],
    yaml: listPatch(failure),
  }),
});
