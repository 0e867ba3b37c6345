import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import type { Rule } from '../src/gate/model/rule.ts';
import { type RuleGroup, ruleGroups } from '../src/gate/model/rule.ts';
import { rules } from '../src/gate/rules/index.ts';
import { decisionText } from '../src/report/diagnosis/tree-text.ts';
import { inputsTables, outputsTable, writeActionFile } from './action-file.ts';
import { writeCauseDocs } from './cause-pages.ts';
import { cell } from './cell.ts';
import { writeConfigSchema } from './config-schema.ts';
import { writePicture } from './picture.ts';
import { writeReportSchemas } from './report-schemas.ts';
import { roomsDrawing } from './rooms.ts';
import { type RuleExample, readRulePage } from './rule-pages.ts';

const root = new URL('..', import.meta.url);

const groupTitles: Record<RuleGroup, string> = {
  images: 'Images',
  resources: 'Resources',
  probes: 'Probes',
  references: 'References',
  security: 'Security context',
  commands: 'Commands',
  volumes: 'Volumes',
  relations: 'Relations',
  api: 'API versions and schemas',
  set: 'Input and settings',
};

/** Writes what follows from the code: rule pages, the drawing of the tree, tables of the docs, schemas, the picture. */
writeConfigSchema();
writeReportSchemas();
writeActionFile();
rmSync(new URL('docs/rules/', root), { recursive: true, force: true });
mkdirSync(new URL('docs/rules/', root), { recursive: true });
for (const rule of rules) writeFileSync(new URL(`docs/rules/${rule.id}.md`, root), rulePage(rule));
writeFileSync(new URL('docs/rules/README.md', root), `# Rules\n\n${rulesTable()}`);
fillIn('docs/action.md', { inputs: inputsTables(), outputs: outputsTable() });
fillIn('docs/watch.md', { diagnosis: diagnosisExcerpt() });
fillIn('docs/architecture.md', { rooms: roomsDrawing() });
fillIn('docs/settings.md', { settings: settingsExample() });
writeFileSync(new URL('docs/decision-tree.md', root), decisionTree());
writeCauseDocs();
await writePicture();
execFileSync('biome', ['check', '--write', 'src/gate/rules/index.ts', 'src/diagnosis/causes'], {
  cwd: root,
  stdio: 'pipe',
});

function rulePage(rule: Rule): string {
  const { page, examples } = readRulePage(rule.id);
  const fails = examples.filter(({ name }) => name.startsWith('bad-'));
  const passes = examples.filter(({ name }) => name.startsWith('good-'));
  const parts = [
    `# ${rule.id}\n`,
    `${capital(rule.summary)}.\n`,
    `| group | severity | certainty | on by default | prevents |\n|---|---|---|---|---|\n| ${groupTitles[rule.group]} | ${rule.severity} | ${rule.certainty} | ${rule.enabled === false ? 'no' : 'yes'} | ${rule.prevents.map((cause) => `[${cause}](../causes/${cause}.md)`).join(', ') || '–'} |\n`,
    page.trim(),
    '',
    optionsTable(rule),
    '## Fails\n',
    ...fails.slice(0, 2).map(fence),
    '## Passes\n',
    ...passes.slice(0, 2).map(fence),
  ];
  return `${parts
    .filter((part) => part !== undefined)
    .join('\n')
    .trimEnd()}\n`;
}

function optionsTable(rule: Rule): string | undefined {
  if (!rule.options) return undefined;
  const schema = z.toJSONSchema(rule.options(), { io: 'input' }) as {
    properties?: Record<string, { default?: unknown; description?: string }>;
  };
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | ${cell(description ?? '')} | \`${JSON.stringify(value)}\` |`,
  );
  return `## Options\n\nUnder \`rules.${rule.id}\` in \`.crashgate.yaml\`:\n\n| option | meaning | default |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function fence({ name, text, base }: RuleExample): string {
  const before = base === undefined ? '' : `${fence({ name: `${name}, on the base branch`, text: base })}\n`;
  return `${before}\`${name}\`\n\n\`\`\`${name.endsWith('.json') ? 'json' : 'yaml'}\n${text.replaceAll(/# expect: /g, '# finding: ').trimEnd()}\n\`\`\`\n`;
}

function rulesTable(): string {
  return (Object.keys(ruleGroups) as RuleGroup[])
    .map((group) => [group, rules.filter((rule) => rule.group === group)] as const)
    .filter(([, members]) => members.length > 0)
    .map(
      ([group, members]) =>
        `**${groupTitles[group]}**\n\n| rule | finds | severity |\n|---|---|---|\n${members
          .map(
            (rule) =>
              `| [${rule.id}](${rule.id}.md) | ${cell(rule.summary)} | ${rule.enabled === false ? 'off' : rule.severity} |`,
          )
          .join('\n')}\n`,
    )
    .join('\n');
}

function decisionTree(): string {
  return `# The decision tree

How a diagnosis gets from a symptom to a cause: questions in order, answers indented below them, causes at the ends.
Questions about a log share one table of answers, which follows the tree. A second, short tree is for pods in which several
containers fail.
\`crashgate tree\` prints the same.

\`\`\`
${decisionText().trimEnd()}
\`\`\`
`;
}

/** The visible part of a comment, quoted, as a test holds it. */
function diagnosisExcerpt(): string {
  const golden = '__tests__/report/golden/diagnosis-missing-variable-old-pods-serve.md';
  const [excerpt = ''] = readFileSync(new URL(golden, root), 'utf8').split('\nRuled out:');
  return excerpt.trimEnd().replaceAll(/^/gm, '> ').replaceAll(/ +$/gm, '').concat('\n');
}

function settingsExample(): string {
  return `\`\`\`yaml\n${readFileSync(new URL('examples/crashgate.yaml', root), 'utf8').trimEnd()}\n\`\`\`\n`;
}

/** Replaces what stands between `<!-- generated: NAME -->` and `<!-- end -->`. */
function fillIn(file: string, sections: Record<string, string>): void {
  const url = new URL(file, root);
  const text = readFileSync(url, 'utf8').replace(
    /(<!-- generated: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => `${open}\n${sections[name] ?? ''}\n${close}`,
  );
  writeFileSync(url, text);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
