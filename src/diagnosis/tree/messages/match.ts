/** Rows of a table of messages: the first whose pattern fits gives the answer. */
export type Rows<Answer> = readonly (readonly [pattern: RegExp, answer: Answer])[];

/** The answer of the first row that fits a text; the texts are asked in order, so put the most telling first. */
export function firstMatch<Answer>(rows: Rows<Answer>, texts: readonly string[]): Answer | undefined {
  for (const text of texts) {
    for (const [pattern, answer] of rows) if (pattern.test(text)) return answer;
  }
  return undefined;
}
