import type { CauseId } from '../../cause-id.ts';
import { answersOf, type TreeNode } from '../../diagnosis/tree/ask.ts';

/** Every way through the decision tree to a cause, each as its answers in order, with their questions. */
function pathsTo(tree: TreeNode, cause: CauseId): { question: string; answer: string }[][] {
  if (typeof tree === 'string') return tree === cause ? [[]] : [];
  return answersOf(tree).flatMap(([answer, next]) =>
    pathsTo(next, cause).map((path) => [{ question: tree.question, answer }, ...path]),
  );
}

/** The ways to a cause, one a line: a question and its answer, then the next. */
export function pathLines(tree: TreeNode, cause: CauseId): string[] {
  return pathsTo(tree, cause).map((path) =>
    path.map(({ question, answer }) => `${question} ${answer}`).join(' → '),
  );
}
