import type { TreeNode } from '../../diagnosis/tree/ask.ts';

/** The decision tree as people read it: a question, its answers below it, each with the cause or the next question. */
export function treeText(tree: TreeNode): string {
  return `${nodeLines(tree).join('\n')}\n`;
}

function nodeLines(node: TreeNode): string[] {
  if (typeof node === 'string') return [node];
  const answers = Object.entries(node.branches);
  return [
    node.question,
    ...(node.because === undefined ? [] : [`  (${node.because})`]),
    ...answers.flatMap(([answer, next], index) => {
      const last = index === answers.length - 1;
      const [first = '', ...rest] = nodeLines(next);
      return [
        `${last ? '└' : '├'}─ ${answer}: ${first}`,
        ...rest.map((line) => `${last ? ' ' : '│'}  ${line}`),
      ];
    }),
  ];
}
