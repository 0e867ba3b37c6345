/** The marks that `new-rule` and `new-cause` leave where something is still to be written. */
const mark = /\(to be written\b/;

/** The sections that the page of a rule or a cause has, in this order. */
export const sections = {
  rule: ['Why it matters', 'What it checks', 'Fix', 'When to turn it off'],
  cause: ['What happened', 'How we know', 'Fix', 'How to prevent it'],
} as const;

/**
 * What is still to be done in the folder of a rule or a cause, in words.
 * @param kind also the name of its two files: `rule.ts` and `rule.md`
 */
export function leftToDo(kind: keyof typeof sections, id: string, code: string, page: string): string[] {
  const wanted = sections[kind];
  const [, ...parts] = page.split(/^## /m);
  const found = parts.map((part) => {
    const [name = '', ...lines] = part.split('\n');
    return { name, text: lines.join(' ').trim() };
  });
  const names = found.map(({ name }) => name);
  const missing = wanted.filter((name) => !names.includes(name));
  const unknown = names.filter((name) => !wanted.some((known) => known === name));
  const inOrder = names.join('\0') === wanted.join('\0');
  return [
    ...missing.map((name) => `${kind}.md has no section "${name}"`),
    ...unknown.map((name) => `${kind}.md: unknown section "${name}"`),
    ...(inOrder || missing.length > 0 || unknown.length > 0 ? [] : [`${kind}.md: the order of the sections`]),
    ...found
      .filter(({ text }) => text === '' || mark.test(text))
      .map(({ name }) => `${kind}.md: section "${name}" is empty`),
    ...code
      .split('\n')
      .flatMap((line, index) =>
        mark.test(line) ? [`${kind}.ts:${index + 1}: something is to be written`] : [],
      ),
    ...(code.includes(`id: '${id}'`) ? [] : [`${kind}.ts: its id is not "${id}", as its folder`]),
  ];
}
