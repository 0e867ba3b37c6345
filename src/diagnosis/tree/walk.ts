import type { Node } from './ask.ts';

/** One question on the way, with its answer. */
export interface Step {
  readonly question: string;
  readonly answer: string;
}

/** A decision with the questions and answers that led to it. */
export interface Walked<Decision> {
  readonly decision: Decision;
  readonly trail: readonly Step[];
}

/** Asks the questions of a tree about a subject until they lead to a decision. */
export function walk<Subject, Decision extends string>(
  tree: Node<Subject, Decision>,
  subject: Subject,
): Walked<Decision> {
  const trail: Step[] = [];
  let node = tree;
  while (typeof node !== 'string') {
    const { question, branches, table } = node;
    const answer = node.answer(subject);
    trail.push({ question, answer });
    const next: Node<Subject, Decision> | undefined = branches[answer] ?? table?.decisions[answer];
    if (next === undefined) throw new Error(`the tree has no branch for "${answer}": ${question}`);
    node = next;
  }
  return { decision: node, trail };
}
