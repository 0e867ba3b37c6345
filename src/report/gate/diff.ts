import { overlaps } from '../../pull-request/changed-lines.ts';
import type { ChangedFile } from '../../pull-request/pull-request.ts';
import type { Place } from './place.ts';

/** What a pull request changes, by the paths that findings have. */
export interface Diff {
  /** The file of a finding; undefined for one that the pull request leaves alone. */
  readonly fileAt: (path: string) => ChangedFile | undefined;
  /** True for a line that the pull request adds or changes, and for a file of which nobody knows the lines. */
  readonly has: (place: Place) => boolean;
}

/**
 * Reads the files of a pull request as a diff. A repository that is checked out into a directory has that directory
 * before its paths: the longest end of a path that is a changed file's counts.
 */
export function diffOf(files: readonly ChangedFile[]): Diff {
  const byPath = new Map(files.filter(({ removed }) => !removed).map((file) => [file.path, file]));
  const fileAt = (path: string): ChangedFile | undefined => {
    const segments = path.replace(/^(?:\.\/)+/, '').split('/');
    for (let from = 0; from < segments.length; from++) {
      const file = byPath.get(segments.slice(from).join('/'));
      if (file) return file;
    }
    return undefined;
  };
  const has = ({ file, line, endLine }: Place): boolean => {
    const changed = file === null ? undefined : fileAt(file)?.changed;
    if (!changed) return false;
    return line === null ? changed.length > 0 : overlaps(changed, line, endLine ?? line);
  };
  return { fileAt, has };
}
