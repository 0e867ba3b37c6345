import type { CauseId } from '../cause-id.ts';
import type { Failure } from './failure.ts';

/** Causes by answer, shared by several questions: a lookup, not a branch. It has a name so that it is printed once. */
export interface Table<Answer extends string = string> {
  readonly name: string;
  readonly causes: Readonly<Record<Answer, CauseId>>;
}

/** A question of the decision tree, with a branch for each answer. */
export interface Question {
  readonly question: string;
  /** Why the tree asks this, where a rule of thumb would not. */
  readonly because: string | undefined;
  readonly answer: (failure: Failure) => string;
  /** Branches of this question alone. */
  readonly branches: Readonly<Record<string, TreeNode>>;
  /** Where the other answers lead. */
  readonly table: Table | undefined;
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
  return { question, because, answer, branches, table: undefined };
}

/** Makes a question whose answers are looked up in a table, except those that have a branch here. */
export function lookUp<Answer extends string, Listed extends Answer>(
  question: string,
  answer: (failure: Failure) => Answer,
  table: Table<Listed>,
  branches: { readonly [Each in Exclude<Answer, Listed>]: TreeNode },
  because?: string,
): Question {
  return { question, because, answer, branches, table };
}

/** Every answer of a question with what it leads to, those of its table included. */
export function answersOf({ branches, table }: Question): (readonly [answer: string, next: TreeNode])[] {
  return [...Object.entries(table?.causes ?? {}), ...Object.entries(branches)];
}
