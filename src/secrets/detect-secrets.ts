import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

/** So much is looked at together: searching takes about 40 ms a megabyte. */
const longest = 4 * 1024 * 1024;
const shortest = 6;

const config = {
  rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator, rules: [] }],
};

/**
 * The tokens and keys in texts, as exact values, by the shapes that the maintained rules of secretlint know. It finds what
 * has a shape only: a password that is a word has none.
 */
export async function detectSecrets(texts: Iterable<string>): Promise<string[]> {
  const found = new Set<string>();
  for (const content of portions(texts)) for (const secret of await detectIn(content)) found.add(secret);
  return [...found];
}

/** Every text, small ones together and large ones in parts that begin with a line. */
function* portions(texts: Iterable<string>): Generator<string> {
  let together: string[] = [];
  let size = 0;
  for (const text of new Set(texts)) {
    for (let at = 0; at < text.length; ) {
      const line = text.length - at > longest ? text.lastIndexOf('\n', at + longest) : text.length;
      const end = line > at ? line : Math.min(text.length, at + longest);
      const part = text.slice(at, end);
      if (size + part.length > longest) {
        yield together.join('\n\n');
        together = [];
        size = 0;
      }
      together.push(part);
      size += part.length;
      at = end;
    }
  }
  yield together.join('\n\n');
}

async function detectIn(content: string): Promise<string[]> {
  const { messages } = await lintSource({
    source: { content, filePath: 'evidence.txt', ext: '.txt', contentType: 'text' },
    options: { config, noPhysicFilePath: true, maskSecrets: false },
  });
  const found = messages.flatMap(({ range, data }) => {
    const [start, end] = range;
    // The range of some rules begins before the secret and ends within it: what they name is exact.
    const named = Object.values(data ?? {}).filter((value): value is string => {
      const at = typeof value === 'string' && value !== '' ? content.indexOf(value, start) : -1;
      return at >= 0 && at < end;
    });
    return secretPart(named.toSorted((a, b) => b.length - a.length)[0] ?? content.slice(start, end));
  });
  return [...new Set(found)].filter((value) => value.length >= shortest);
}

/** Of an address with a password in it only that is secret: where it leads helps to understand a failure. */
function secretPart(value: string): string[] {
  const password = /^[a-z][a-z0-9+.-]*:\/\/[^\s:/@]*:([^\s@]+)@/i.exec(value)?.[1];
  return [password ?? value];
}
