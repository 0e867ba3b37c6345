import { mapSource, type SourceMap } from './yaml/source-map.ts';
import { type Chunk, splitDocuments, splitJsonObjects } from './yaml/split.ts';
import { type DuplicateKey, readYaml, YamlError } from './yaml/yaml.ts';

/** A file as it was read: its path as the user would write it, and its text. */
export interface ManifestFile {
  readonly path: string;
  readonly text: string;
  /** True when the user named this very file (or piped it in), false when it was found in a directory. */
  readonly named: boolean;
  /** True when the bytes were not UTF-8 everywhere: U+FFFD stands in the text where they were not. */
  readonly damaged?: boolean;
  /** True for a file in a folder of examples, docs or tests: nothing is deployed from there. */
  readonly example?: boolean;
  /** How this text came about, when a program of the user's rendered it. */
  readonly rendered?: Rendered;
}

/** What a rendered text was made from. */
export interface Rendered {
  readonly by: 'helm' | 'kustomize' | 'kubectl kustomize';
  /** The chart's or kustomization's directory, as people write it in the working directory. */
  readonly directory: string;
  /** Where the release goes: helm writes no namespace into objects whose templates name none. */
  readonly namespace?: string | undefined;
  /** Values files that a chart was rendered with besides its own, the last of which wins. */
  readonly values?: readonly string[] | undefined;
  /** The unit whose whole output this is, where it was found rather than asked for: it is judged by itself. */
  readonly unit?: string | undefined;
}

/** One document of a file: its content, and where in the file its values stand. */
export interface ManifestDocument {
  readonly file: ManifestFile;
  /** Offset of `text` in the file's text. */
  readonly start: number;
  readonly text: string;
  readonly value: unknown;
  readonly duplicateKeys: readonly DuplicateKey[];
  /** The file this was rendered from: Helm's `# Source:` comment. */
  readonly source?: string | undefined;
}

/** A piece of a file that could not be read, and why; `offset` counts from the start of the file's text. */
export interface UnreadableText {
  readonly file: { readonly path: string; readonly text?: string };
  readonly offset?: number;
  readonly text?: string;
  readonly message: string;
  /** What it means where the text was read all the same; when absent, nothing in it could be checked. */
  readonly because?: string;
  readonly fix: string;
}

/** A place in a file; lines and columns count from 1, columns in UTF-16 code units, `endColumn` is exclusive. */
export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Reads all documents of a file. What cannot be read comes back beside them; it never hides the others. */
export function readDocuments(file: ManifestFile): {
  documents: ManifestDocument[];
  unreadable: UnreadableText[];
} {
  const documents: ManifestDocument[] = [];
  const unreadable: UnreadableText[] = [];
  const read = (chunk: Chunk): void => {
    const damage = file.damaged ? chunk.text.indexOf('\uFFFD') : -1;
    if (damage >= 0) {
      unreadable.push(explainDamage(file, chunk, damage));
      return;
    }
    const refused = refusedByKubectl(file, chunk);
    if (refused) unreadable.push(refused);
    if (isGlued(chunk.text)) return;
    try {
      const { value, duplicateKeys } = readYaml(chunk.text);
      if (value === undefined || value === null) return;
      documents.push({ file, ...chunk, value, duplicateKeys, source: sourceComment(chunk.text) });
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      const objects = /^[\s\uFEFF]*\{/.test(chunk.text) ? splitJsonObjects(chunk) : [];
      if (objects.length > 1) objects.forEach(read);
      else {
        const problem = explainUnreadable(file, chunk, error);
        // The later documents of a template would only say the same again.
        if (problem.fix !== renderFirst || unreadable.every(({ fix }) => fix !== renderFirst))
          unreadable.push(problem);
      }
    }
  };
  splitDocuments(file.text).forEach(read);
  return { documents, unreadable };
}

/** Above this length building a source map again takes so long that it is kept. */
const largeText = 50_000;
const largeMaps = new WeakMap<ManifestDocument, SourceMap>();
let latest: { readonly document: ManifestDocument; readonly map: SourceMap } | undefined;

/**
 * The source map of a document. Built when asked for, since most documents have no findings; and of small ones only the
 * latest is kept, since one takes many times the memory of its document: ask for one document after the other.
 */
export function sourceMapOf(document: ManifestDocument): SourceMap {
  if (latest?.document === document) return latest.map;
  const map = largeMaps.get(document) ?? mapSource(document.text);
  if (document.text.length > largeText) largeMaps.set(document, map);
  latest = { document, map };
  return map;
}

const lineStarts = new WeakMap<object, number[]>();

/** Offsets at which the lines of a text begin. */
function lineStartsOf(file: { readonly text?: string }): number[] {
  let starts = lineStarts.get(file);
  if (!starts) {
    starts = [0];
    const text = file.text ?? '';
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lineStarts.set(file, starts);
  }
  return starts;
}

/** The place of a range of offsets in a file. A range over several lines is cut at the end of its first line. */
export function locationAt(file: UnreadableText['file'], start: number, end = start + 1): Location {
  const starts = lineStartsOf(file);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= start) low = middle;
    else high = middle - 1;
  }
  const lineStart = starts[low] as number;
  const byteOrderMark = low === 0 && file.text?.startsWith('\uFEFF') ? 1 : 0;
  const lineEnd = (starts[low + 1] ?? (file.text?.length ?? 0) + 1) - 1;
  const column = start - lineStart + 1 - byteOrderMark;
  const endColumn = Math.max(column + 1, Math.min(end, lineEnd) - lineStart + 1 - byteOrderMark);
  return { file: file.path, line: low + 1, column, endLine: low + 1, endColumn };
}

/** The text of a line (counted from 1), without its line end. */
export function lineOf(file: { readonly text?: string }, line: number): string {
  const starts = lineStartsOf(file);
  const text = file.text ?? '';
  return text
    .slice(starts[line - 1] ?? text.length, starts[line] ?? text.length)
    .replace(/\r?\n$/, '')
    .replace(/^\uFEFF/, '');
}

function sourceComment(text: string): string | undefined {
  return /^# Source: (\S.*?)\s*$/m.exec(text.slice(0, 2000))?.[1];
}

/** What Helm would have filled in. */
export const templateBraces = /\{\{(?!\{)[^\n]{0,500}?\}\}/;

export const renderFirst =
  'render it first (helm template CHART > rendered.yaml) and pass the result, or use the helm input';

/** True for a text that is no YAML because a program is to fill it in first. */
export function isTemplate(file: ManifestFile): boolean {
  if (!templateBraces.test(file.text) && !/\{%|<%|\{[A-Z][A-Z0-9_]*\}/.test(file.text)) return false;
  return readDocuments(file).unreadable.length > 0;
}

function explainDamage(file: ManifestFile, chunk: Chunk, damage: number): UnreadableText {
  return {
    file,
    text: chunk.text,
    offset: chunk.start + damage,
    message: 'this is not UTF-8 text from here on; the file may have been cut off',
    fix: 'save the file as UTF-8',
  };
}

/**
 * What YAML allows at the start of a document and kubectl does not: content behind `---`, and directives.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/util/yaml/decoder.go (YAMLReader)
 */
function refusedByKubectl(file: ManifestFile, { start, text }: Chunk): UnreadableText | undefined {
  const [first, offset] = firstContent(text);
  const content = /^---[ \t]*([^\s#].*)/.exec(first)?.[1]?.trimEnd();
  const directive = first.startsWith('%') ? first.trimEnd() : undefined;
  const found = content ?? directive;
  if (found === undefined) return undefined;
  const shown = found.slice(0, 40);
  return {
    file,
    text,
    offset: start + offset + first.indexOf(found),
    message: directive ? `kubectl reads no directive: ${shown}` : `"${shown}" stands behind the "---"`,
    ...(isGlued(text) ? {} : { because: 'kubectl refuses the file from here on' }),
    fix: directive ? 'remove the line' : 'begin the document on the next line',
  };
}

/** True for `---text`: a marker to kubectl, and a word to YAML. */
function isGlued(text: string): boolean {
  return /^---[^\s#]/.test(text);
}

/**
 * The first line that is neither blank nor a comment, cut to what a marker or directive can need, and where it begins. A
 * regular expression over whole lines would run out of stack on one of several megabytes.
 */
function firstContent(text: string): [line: string, offset: number] {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    const line = text.slice(start, Math.min(stop, start + 4096));
    if (!/^[\uFEFF \t\r]*(?:#|$)/.test(line)) return [line, start];
    start = stop + 1;
  }
  return ['', 0];
}

function explainUnreadable(file: ManifestFile, chunk: Chunk, error: YamlError): UnreadableText {
  const braces = templateBraces.exec(chunk.text);
  if (braces) {
    return {
      file,
      text: chunk.text,
      offset: chunk.start + braces.index,
      message: `this is a template, not a manifest: ${braces[0].slice(0, 60)}`,
      fix: renderFirst,
    };
  }
  return {
    file,
    text: chunk.text,
    offset: chunk.start + Math.min(error.offset, Math.max(0, chunk.text.trimEnd().length - 1)),
    message: `not readable as YAML: ${error.message}`,
    fix: 'mend the YAML here; kubectl refuses the document as it stands',
  };
}
