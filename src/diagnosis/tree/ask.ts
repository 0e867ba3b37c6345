import type { CauseId } from '../cause-id.ts';
import type { Failure } from './failure.ts';

/** A question of the decision tree, with a branch for each answer. */
export interface Question {
  readonly question: string;
  /** Why the tree asks this, where a rule of thumb would not. */
  readonly because: string | undefined;
  readonly answer: (failure: Failure) => string;
  readonly branches: Readonly<Record<string, TreeNode>>;
}

/** A node of the decision tree: a question, or the cause it has led to. */
export type TreeNode = Question | CauseId;

/** Makes a question. Its branches are exactly its answers: a missing or needless one does not compile. */
export function ask<Answer extends string>(
  question: string,
  answer: (failure: Failure) => Answer,
  branches: { readonly [Each in Answer]: TreeNode },
  because?: string,
): Question {
  return { question, because, answer, branches };
}
