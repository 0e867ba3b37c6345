import { type Location, lineOf, locationAt } from '../../../manifest/document.ts';
import type { InputProblem } from '../../../manifest/input-problem.ts';
import type { ManifestSet } from '../../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject, locate, locateIn } from '../../../manifest/object.ts';
import { formatPath } from '../../../manifest/path.ts';
import { asMapping, asString, describeType, hasKey, valueAt } from '../../../manifest/value.ts';
import type { Finding } from '../../model/finding.ts';
import { parseEntry } from './entry.ts';
import { objectKey, type Suppression } from './suppression.ts';

/** The annotation that suppresses findings of the object that carries it, one entry a line. */
export const annotation = 'crashgate.dev/ignore';
const path = ['metadata', 'annotations', annotation];

/** The suppressions that objects carry themselves, and annotations that cannot be read as such. */
export function annotationSuppressions(set: ManifestSet): {
  suppressions: Suppression[];
  problems: InputProblem[];
} {
  const suppressions: Suppression[] = [];
  const problems: InputProblem[] = [];
  for (const object of set.objects) {
    if (!hasKey(object.annotations, annotation) || isKustomization(object)) continue;
    const entries = entriesOf(object);
    if (entries.length === 0) problems.push(emptyAnnotation(object));
    const isOwn = findingOf(object);
    for (const { text, location } of entries) {
      const entry = parseEntry(text);
      suppressions.push({
        ...entry,
        by: 'annotation',
        key: objectKey(entry.rule, object.document.file.path, object),
        covers: (finding) =>
          isOwn(finding) && (entry.container === undefined || finding.container === entry.container),
        subject: object.title,
        location,
        object,
        path,
      });
    }
  }
  return { suppressions, problems: [...problems, ...misplaced(set), ...onLists(set)] };
}

/** The lines of the annotation with the places where they stand. */
function entriesOf(object: KubeObject): { text: string; location: Location }[] {
  const value = asString(object.annotations[annotation]) ?? '';
  const place = locate(object, path);
  const { document } = object;
  // Behind a `|` every line stands in a line of its own; otherwise all share the place of the value.
  const literal = lineOf(document.file, place.line).startsWith('|', place.column - 1);
  return value
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: place.line + (literal ? index + 1 : 0) }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
    .map(({ text, line }) => {
      const start = lineOf(document.file, line).indexOf(text) + 1;
      if (start === 0) return { text, location: place };
      const column = { column: start, endColumn: start + text.length };
      return { text, location: { ...place, line, endLine: line, ...column } };
    });
}

function emptyAnnotation(object: KubeObject): InputProblem {
  const value = object.annotations[annotation];
  const text = typeof value === 'string';
  return {
    location: locate(object, path, { key: true }),
    object,
    path,
    message: `${annotation} on ${object.title} ${text ? 'holds no entry' : `is ${describeType(value)}, not a string`}`,
    because: 'it silences nothing',
    fix: `write one entry a line:\n${annotation}: |\n  RULE: why this is accepted`,
  };
}

/** Tells the findings of an object from those of a namesake: in another namespace, or further down in the same file. */
function findingOf({ document, namespace }: KubeObject): (finding: Finding) => boolean {
  const { file, start, text } = document;
  const first = locationAt(file, start).line;
  const last = locationAt(file, start + text.length - 1).line;
  return ({ location, object }) =>
    location !== null &&
    'line' in location &&
    first <= location.line &&
    location.line <= last &&
    (namespace === undefined || object?.namespace === namespace);
}

/** Annotations on a pod template (or a Job template above it) reach pods, not the object that is judged. */
function misplaced(set: ManifestSet): InputProblem[] {
  return set.workloads.flatMap(({ object, templatePath }) =>
    templatePath.flatMap((_, depth) => {
      const place = [...templatePath.slice(0, depth + 1), 'metadata', 'annotations'];
      if (!hasKey(valueAt(object.value, place), annotation)) return [];
      return [
        {
          location: locate(object, [...place, annotation], { key: true }),
          object,
          path: [...place, annotation],
          message: `${annotation} stands at ${formatPath(place)} of ${object.title}, where it is not read`,
          because: 'it silences nothing here',
          fix: `move it to metadata.annotations of the ${object.kind} itself`,
        },
      ];
    }),
  );
}

/** A List is taken apart before it is applied, and its annotations are lost. */
function onLists(set: ManifestSet): InputProblem[] {
  return set.documents.flatMap((document) => {
    const { kind, items } = asMapping(document.value);
    if (!asString(kind)?.endsWith('List') || !Array.isArray(items)) return [];
    if (!hasKey(valueAt(document.value, path.slice(0, -1)), annotation)) return [];
    return [
      {
        location: locateIn(document, path, { key: true }),
        message: `${annotation} stands on a ${kind}, where it is not read`,
        because: 'it silences nothing here',
        fix: 'move it to metadata.annotations of the items it is meant for',
      },
    ];
  });
}
