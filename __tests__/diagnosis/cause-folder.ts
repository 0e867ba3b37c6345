const sections = ['What happened', 'How we know', 'Fix', 'How to prevent it'];

/** What is still to be done in the folder of a cause, in words. */
export function leftToDo(id: string, files: { 'cause.ts': string; 'cause.md': string }): string[] {
  const [, ...parts] = files['cause.md'].split(/^## /m);
  const found = new Map(
    parts.map((part) => [part.split('\n')[0], part.split('\n').slice(1).join(' ').trim()]),
  );
  return [
    ...sections.filter((name) => !found.has(name)).map((name) => `cause.md has no section "${name}"`),
    ...[...found]
      .filter(([name]) => !sections.includes(name ?? ''))
      .map(([name]) => `cause.md: unknown section "${name}"`),
    ...[...found]
      .filter(([, text]) => text === '' || text === '(to be written)')
      .map(([name]) => `cause.md: section "${name}" is empty`),
    ...files['cause.ts']
      .split('\n')
      .flatMap((line, index) =>
        line.includes('(to be written)') ? [`cause.ts:${index + 1}: something is to be written`] : [],
      ),
    ...(files['cause.ts'].includes(`id: '${id}'`) ? [] : [`cause.ts: its id is not "${id}", as its folder`]),
  ];
}
