import type { CauseId } from '../cause-id.ts';
import type { TreeNode } from './ask.ts';
import type { Failure } from './failure.ts';

/** One question on the way, with its answer. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** Walks the tree: the cause it ends at, and the questions and answers that led there. */
export function walk(
  tree: TreeNode,
  failure: Failure,
): { readonly cause: CauseId; readonly trail: readonly Step[] } {
  const trail: Step[] = [];
  let node = tree;
  while (typeof node !== 'string') {
    const answer = node.answer(failure);
    trail.push({ question: node.question, answer });
    node = node.branches[answer] ?? node.table?.causes[answer] ?? 'unknown';
  }
  return { cause: node, trail };
}
