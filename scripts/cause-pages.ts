import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type CauseId, causeIds } from '../src/cause-id.ts';
import { causes } from '../src/diagnosis/causes/index.ts';
import { preventedBy } from '../src/diagnosis/causes/prevented-by.ts';
import { tree } from '../src/diagnosis/tree/tree.ts';
import { rules } from '../src/gate/rules/index.ts';
import { howSure, whenItFails } from '../src/report/diagnosis/explain-cause.ts';
import { pathLines } from '../src/report/diagnosis/tree-paths.ts';

const folder = new URL('../src/diagnosis/causes/', import.meta.url);
const docs = new URL('../docs/causes/', import.meta.url);

/** The prose of a cause. */
function readPage(id: CauseId): string {
  return readFileSync(new URL(`${id}/cause.md`, folder), 'utf8');
}

/** Writes all pages into one file that `explain` reads. */
export function writeCausePages(path: string): void {
  const pages = Object.fromEntries(causeIds.map((id) => [id, readPage(id)]));
  writeFileSync(path, `${JSON.stringify(pages, null, 1)}\n`);
}

/** Writes `docs/causes/`: a page for each cause, and the list of them. */
export function writeCauseDocs(): void {
  rmSync(docs, { recursive: true, force: true });
  mkdirSync(docs, { recursive: true });
  for (const id of causeIds) writeFileSync(new URL(`${id}.md`, docs), causeDoc(id));
  writeFileSync(new URL('README.md', docs), causeIndex());
}

/** The page of a cause: its prose, and what follows from the code. */
export function causeDoc(id: CauseId): string {
  const cause = causes[id];
  return `${[
    `# ${id}\n`,
    '| fails a rollout | confidence |\n|---|---|',
    `| ${whenItFails(cause)} | ${howSure(cause)} |\n`,
    `${readPage(id).trim()}\n`,
    '## Found before the deploy by\n',
    `${ruleList(id)}\n`,
    '## How the decision tree gets there\n',
    ...pathLines(tree, id).map((line) => `- ${line}`),
    '\nThe whole tree: [decision-tree.md](../decision-tree.md)',
  ].join('\n')}\n`;
}

function ruleList(id: CauseId): string {
  const lines = preventedBy[id].map((rule) => {
    const summary = rules.find((each) => each.id === rule)?.summary ?? '';
    return `- [${rule}](../rules/${rule}.md): ${summary}`;
  });
  return lines.join('\n') || 'No gate rule: no manifest shows it.';
}

function causeIndex(): string {
  const rows = causeIds.map((id) => {
    const [first = ''] =
      readPage(id)
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')) ?? [];
    const found = preventedBy[id].map((rule) => `[${rule}](../rules/${rule}.md)`).join(', ');
    return `| [${id}](${id}.md) | ${first.replaceAll('|', '\\|')} | ${found || '–'} |`;
  });
  return `# Causes\n\nWhat a diagnosis can name. \`crashgate explain CAUSE\` prints a page.\n\n| cause | what happened | found before the deploy by |\n|---|---|---|\n${rows.join('\n')}\n`;
}
