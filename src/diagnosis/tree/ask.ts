import type { CauseId } from '../../cause-id.ts';
import type { Failure } from './failure.ts';

/** Decisions by answer, shared by several questions: a lookup, not a branch. It has a name so that it is printed once. */
export interface Table<Answer extends string = string, Decision extends string = string> {
  readonly name: string;
  readonly decisions: Readonly<Record<Answer, Decision>>;
}

/** A question about a subject, with a branch for each answer. */
export interface Question<Subject, Decision extends string> {
  readonly question: string;
  /** Why the tree asks this, where a rule of thumb would not. */
  readonly because: string | undefined;
  readonly answer: (subject: Subject) => string;
  /** Branches of this question alone. */
  readonly branches: Readonly<Record<string, Node<Subject, Decision>>>;
  /** The decisions for all other answers. */
  readonly table: Table<string, Decision> | undefined;
}

/** A node of a tree: a question, or the decision it has led to. */
export type Node<Subject, Decision extends string> = Question<Subject, Decision> | Decision;

/** A node of the decision tree: from a failure to its cause. */
export type TreeNode = Node<Failure, CauseId>;

/** Makes questions about one kind of subject. Branches are exactly the answers: a missing or needless one does not compile. */
export function questionsAbout<Subject, Decision extends string>() {
  return {
    ask: <Answer extends string>(
      question: string,
      answer: (subject: Subject) => Answer,
      branches: { readonly [Each in Answer]: Node<Subject, Decision> },
      because?: string,
    ): Question<Subject, Decision> => ({ question, because, answer, branches, table: undefined }),
    /** Answers are looked up in a table, except those that have a branch here. */
    lookUp: <Answer extends string, Listed extends Answer>(
      question: string,
      answer: (subject: Subject) => Answer,
      table: Table<Listed, Decision>,
      branches: { readonly [Each in Exclude<Answer, Listed>]: Node<Subject, Decision> },
      because?: string,
    ): Question<Subject, Decision> => ({ question, because, answer, branches, table }),
  };
}

/** Every answer of a question with what it leads to, those of its table included. */
export function answersOf<Subject, Decision extends string>({
  branches,
  table,
}: Question<Subject, Decision>): (readonly [answer: string, next: Node<Subject, Decision>])[] {
  return [...Object.entries(table?.decisions ?? {}), ...Object.entries(branches)];
}
