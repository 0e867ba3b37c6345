import type { EvidenceFile } from '../../src/diagnosis/evidence/evidence.ts';
import { asList, asMapping, asString, type Mapping } from '../../src/manifest/value.ts';

/** The words that make a redactor look. */
export const nouns = ['token', 'secret', 'password', 'credentials', 'key', 'auth'] as const;
type Noun = (typeof nouns)[number];

/** The same recording where every name that its authors chose, and that the answer may rest on, has a noun in it. */
export function withNouns(files: readonly EvidenceFile[], noun: Noun): EvidenceFile[] {
  const names = [...chosenNames(files)].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return [...files];
  const anyName = new RegExp(`(?<![\\w-])(?:${names.map(escaped).join('|')})(?![\\w-]|"\\s*:)`, 'g');
  return files.map(({ path, text }) => ({
    path,
    text: text.replace(anyName, (name) => withNoun(name, noun)),
  }));
}

/** The same recording where a noun stands before every sentence of its logs and of what runtime and kubelet say. */
export function behindNouns(files: readonly EvidenceFile[], noun: Noun): EvidenceFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: path.endsWith('.log') ? text.replace(/^(?=[A-Z][a-z]+ [a-z])/gm, `fetch ${noun}: `) : text,
  }));
}

function withNoun(name: string, noun: Noun): string {
  if (/^[A-Z_][A-Z0-9_]*$/.test(name)) return `${name}_${noun.toUpperCase()}`;
  const [, stem, extension] = /^(.*?)((?:\.[a-z]\w{0,4})?)$/.exec(name) ?? [];
  return `${stem}-${noun}${extension}`;
}

/** Of containers, volumes, variables, what is mounted, and files of their own. */
function chosenNames(files: readonly EvidenceFile[]): Set<string> {
  const names = new Set<string>();
  for (const { path, text } of files) {
    for (const [, name = ''] of text.matchAll(
      /\/(?:app|srv|data|opt|work)\/(?:[\w-]+\/)*([a-z][\w-]{2,}(?:\.\w+)?)\b(?![/\w])/g,
    ))
      names.add(name);
    if (!path.endsWith('.json')) continue;
    const value = asMapping(JSON.parse(text));
    for (const object of Array.isArray(value.items) ? asList(value.items) : [value])
      collect(asMapping(object), names);
  }
  return new Set([...names].filter((name) => name.length > 2 && !known.test(name)));
}

const naming = new Set(['env', 'volumes', 'secretKeyRef', 'configMapKeyRef', 'secretRef', 'configMapRef']);
const known =
  /^(?:kube-.*|PATH|HOME|HOSTNAME|.*_(?:OPTIONS|OPTS|ARGS)|GO\w+|JAVA\w*|NODE\w*|PYTHON\w*|RUST\w*|true|false)$/;

function collect(value: Mapping, names: Set<string>): void {
  for (const [key, item] of Object.entries(value)) {
    const named = Array.isArray(item) ? item.map(asMapping) : [asMapping(item)];
    if (naming.has(key)) {
      for (const { name, key: entry, secretName } of named) {
        for (const each of [name, entry, secretName]) if (asString(each)) names.add(asString(each) ?? '');
      }
    }
    for (const each of named) collect(each, names);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
