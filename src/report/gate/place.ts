import type { Finding } from '../../gate/model/finding.ts';
import type { ManifestSet } from '../../manifest/manifest-set.ts';

/** Where a finding stands; null for whatever it has not. */
export interface Place {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
}

const nowhere: Place = { file: null, line: null, column: null, endLine: null, endColumn: null };

/** Every finding's place in one shape, whether it has a position, only a file, or neither. */
export function placeOf({ location }: Finding): Place {
  return { ...nowhere, ...location };
}

/** Where the source of a rendered manifest is; undefined when it was not rendered, or nobody knows from what. */
function sourcePlace({ source, sourceLine }: Finding): Place | undefined {
  return source === null ? undefined : { ...nowhere, file: source, line: sourceLine };
}

/** A text that the gate rendered itself, and the directory of its chart or kustomization. */
export interface RenderedFile {
  readonly file: string;
  readonly directory: string;
}

/** What of a set is no file of the repository. */
export function renderedFiles({ files }: Pick<ManifestSet, 'files'>): RenderedFile[] {
  return files.flatMap(({ path, rendered }) =>
    rendered ? [{ file: path, directory: rendered.directory }] : [],
  );
}

/**
 * Each finding's place in the files of the repository, which is what annotations and links are about. What the gate
 * rendered itself is no file there: its source is. `atSource` prefers the source of everything that has one.
 */
export function repositoryPlaces(
  renderings: readonly RenderedFile[],
  atSource = false,
): (finding: Finding) => Place {
  const directories = new Map(renderings.map(({ file, directory }) => [file, directory]));
  return (finding) => {
    const place = placeOf(finding);
    const directory = place.file === null ? undefined : directories.get(place.file);
    if (directory === undefined && !atSource) return place;
    return sourcePlace(finding) ?? (directory === undefined ? place : { ...nowhere, file: directory });
  };
}

/** The end of a rendering that `place` does not show: what it was rendered from, or the line of what was made. */
export function renderingWords(finding: Finding, place: Place): string | undefined {
  const { file, line } = placeOf(finding);
  const { valuesKey } = finding;
  const value = valuesKey ? `, value ${valuesKey.key} in ${valuesKey.file}:${valuesKey.line}` : '';
  if (place.file !== file) return `${line === null ? `in ${file}` : `line ${line} of ${file}`}${value}`;
  const source = sourcePlace(finding);
  return source && `rendered from ${shortPlace(source)}${value}`;
}

/** `deploy/checkout.yaml:31`, for a reader. */
export function shortPlace({ file, line }: Place): string {
  return file === null ? 'the input as a whole' : line === null ? file : `${file}:${line}`;
}
