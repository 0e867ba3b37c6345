import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { actionInputs, type InputNotes, type Mode, modes, notes } from '../src/inputs/action-inputs.ts';
import { cell } from './cell.ts';

const file = new URL('../action.yml', import.meta.url);

/** Writes the inputs of `action.yml`, as their schema has them. Everything else in it is written by hand. */
export function writeActionFile(): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.set('inputs', document.createNode(actionFileInputs()));
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

/** The inputs of `action.yml`: GitHub shows the description and the default; each says to which mode it belongs. */
export function actionFileInputs(): Record<string, { description: string; default?: string }> {
  return Object.fromEntries(
    inputNotes().map(([name, { description, modes: used, byDefault }]) => [
      name,
      {
        description: `${description} ${modesSentence(used)}`,
        ...(byDefault === undefined ? {} : { default: byDefault }),
      },
    ]),
  );
}

/** For each mode a heading and the table of its inputs. */
export function inputsTables(): string {
  return modes
    .map((mode) => {
      const rows = inputNotes()
        .filter(([, { modes: used }]) => used.includes(mode))
        .map(([name, { description, byDefault, otherwise }]) => {
          const holds =
            byDefault === undefined ? (otherwise ?? '') : byDefault === '' ? '' : `\`${byDefault}\``;
          return `| \`${name}\` | ${cell(description)} | ${holds} |`;
        });
      return `### \`mode: ${mode}\`\n\n| input | meaning | default |\n|---|---|---|\n${rows.join('\n')}\n`;
    })
    .join('\n');
}

/** The table of the outputs, which are written by hand in `action.yml`. */
export function outputsTable(): string {
  const { outputs } = parseDocument(readFileSync(file, 'utf8')).toJS() as {
    outputs: Record<string, { description: string }>;
  };
  const rows = Object.entries(outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return `| output | meaning |\n|---|---|\n${rows.join('\n')}\n`;
}

function inputNotes(): [name: string, InputNotes][] {
  return Object.entries(actionInputs.shape).map(([name, type]) => {
    const written = notes.get(type);
    if (!written) throw new Error(`the input ${name} has no description`);
    return [name, written];
  });
}

/** `For gate and watch.` */
function modesSentence(used: readonly Mode[]): string {
  if (used.length === modes.length) return 'For every mode.';
  const [last = '', ...others] = used.toReversed();
  return `For ${others.length > 0 ? `${others.toReversed().join(', ')} and ${last}` : last}.`;
}
