import type { Location } from '../../../manifest/document.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import type { Finding, ObjectRef, Suppressed } from '../../model/finding.ts';
import type { Entry } from './entry.ts';

/** One suppression, wherever it was written. */
export interface Suppression extends Entry {
  readonly by: Suppressed['by'];
  /** Which findings to ask `covers` about: the same as one of `keysOf` the finding. */
  readonly key: string;
  covers(finding: Finding): boolean;
  /** What it is meant for, in words: `Deployment shop/checkout`; a comment names only its line. */
  readonly subject?: string;
  /** Where it stands; null for settings that came without a file. */
  readonly location: Location | null;
  readonly object?: KubeObject;
  readonly path?: Path;
  /** True when it may well silence nothing, because the document it stands in is not judged. */
  readonly idle?: boolean;
}

/** The keys under which suppressions of a finding can be found, one for each way to write them. */
export function keysOf({ rule, location, object }: Finding): string[] {
  const file = location?.file ?? '';
  const keys = [ruleKey(rule)];
  if (object) keys.push(objectKey(rule, file, object));
  if (location && 'line' in location) keys.push(lineKey(rule, file, location.line));
  return keys;
}

export function ruleKey(rule: string): string {
  return `config\0${rule}`;
}

export function lineKey(rule: string, file: string, line: number): string {
  return ['comment', rule, file, line].join('\0');
}

export function objectKey(rule: string, file: string, object: Pick<ObjectRef, 'kind' | 'name'>): string {
  return ['annotation', rule, file, object.kind, object.name].join('\0');
}
