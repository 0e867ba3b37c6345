import { answersOf, type Table, type TreeNode } from '../../diagnosis/tree/ask.ts';

/**
 * The decision tree as people read it: a question, its answers below it, each with the cause or the next question. A table that
 * several questions share comes once, after the tree.
 */
export function treeText(tree: TreeNode): string {
  return [nodeLines(tree), ...tablesOf(tree).map(tableLines)]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function nodeLines(node: TreeNode): string[] {
  if (typeof node === 'string') return [node];
  const answers: readonly (readonly [answer: string, lines: readonly string[]])[] = [
    ...Object.entries(node.branches).map(([answer, next]) => [answer, nodeLines(next)] as const),
    ...(node.table ? [['anything else', [`table "${node.table.name}", below`]] as const] : []),
  ];
  return [
    node.question,
    ...(node.because === undefined ? [] : [`  (${node.because})`]),
    ...answers.flatMap(([answer, [first = '', ...rest]], index) => {
      const last = index === answers.length - 1;
      return [
        `${last ? '└' : '├'}─ ${answer}: ${first}`,
        ...rest.map((line) => `${last ? ' ' : '│'}  ${line}`),
      ];
    }),
  ];
}

function tableLines({ name, causes }: Table): string[] {
  return [
    `Table "${name}": one cause for each answer, whichever question asks`,
    ...Object.entries(causes).map(([answer, cause]) => `   ${answer}: ${cause}`),
  ];
}

function tablesOf(node: TreeNode): Table[] {
  if (typeof node === 'string') return [];
  const below = answersOf(node).flatMap(([, next]) => tablesOf(next));
  return [...new Set([...(node.table ? [node.table] : []), ...below])];
}
