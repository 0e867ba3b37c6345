import { answersOf, type Node, type Table } from '../../diagnosis/tree/ask.ts';
import { siblingTree } from '../../diagnosis/tree/siblings.ts';
import { tree } from '../../diagnosis/tree/tree.ts';

/** The whole decision: the tree from symptom to cause with its tables, then the one for pods in which several containers fail. */
export function decisionText(): string {
  return `${treeText(tree)}\nWhere several containers of one pod fail, each with its own cause: does one failure follow from the other?\n\n${treeText(siblingTree)}`;
}

/**
 * A decision tree as people read it: a question, its answers below it, each with the decision or the next question. A table that
 * several questions share comes once, after the tree.
 */
export function treeText<Subject, Decision extends string>(root: Node<Subject, Decision>): string {
  return [nodeLines(root), ...tablesOf(root).map(tableLines)]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function nodeLines<Subject, Decision extends string>(node: Node<Subject, Decision>): string[] {
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

function tableLines({ name, decisions }: Table): string[] {
  return [
    `Table "${name}": one cause for each answer, whichever question asks`,
    ...Object.entries(decisions).map(([answer, decision]) => `   ${answer}: ${decision}`),
  ];
}

function tablesOf<Subject, Decision extends string>(node: Node<Subject, Decision>): Table[] {
  if (typeof node === 'string') return [];
  const below = answersOf(node).flatMap(([, next]) => tablesOf(next));
  return [...new Set([...(node.table ? [node.table] : []), ...below])];
}
