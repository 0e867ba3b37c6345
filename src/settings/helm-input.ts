import * as z from 'zod';
import { locationAt, readDocuments } from '../manifest/document.ts';
import { locateIn } from '../manifest/object.ts';
import { pushAll } from '../text/many.ts';
import { explainIssues, knownKeys } from './issues.ts';
import { namespaceName } from './namespace-name.ts';
import type { SettingsProblem } from './problem.ts';

/** A chart to render, as the `helm` input names it. */
export interface HelmChart {
  /** Directory or packaged chart. */
  readonly chart: string;
  /** Values files, later ones over earlier ones. */
  readonly values: readonly string[];
  /** `key=value` in helm's `--set` notation. */
  readonly set: readonly string[];
  readonly release?: string | undefined;
  readonly namespace?: string | undefined;
  /** Added to what the chart sees in `.Capabilities.APIVersions`. */
  readonly apiVersions: readonly string[];
}

/**
 * Reads the `helm` input: one chart path per line, or YAML: a mapping
 * `{chart, values, set, release, namespace, api-versions}`, or a list of mappings and paths. `values`, `set` and
 * `api-versions` take one text or a list.
 */
export function parseHelmInput(text: string): { charts: HelmChart[]; problems: SettingsProblem[] } {
  const file = { path: 'helm input', text, named: true };
  const { documents, unreadable } = readDocuments(file);
  const problems: SettingsProblem[] = unreadable.map(({ message, offset = 0 }) => ({
    message,
    location: locationAt(file, offset),
  }));
  const [document, second] = documents;
  if (second) problems.push({ message: 'a second document starts here', location: locateIn(second, []) });
  for (const { key, offset } of document?.duplicateKeys ?? [])
    problems.push({ message: `key "${key}" is written twice`, location: locationAt(file, offset) });
  if (!document || problems.length > 0) return { charts: [], problems };
  const value = typeof document.value === 'string' ? chartPaths(document.value, text) : document.value;
  const read = (Array.isArray(value) ? z.array(chartSchema()) : chartSchema()).safeParse(value, {
    error: knownKeys,
  });
  if (read.success) return { charts: [read.data].flat(), problems };
  const issues = explainIssues(read.error.issues as z.core.$ZodIssue[], value);
  pushAll(
    problems,
    issues.map(({ message, path, key }) => ({
      message: message.replace(/^this file has/, 'it has'),
      location: locateIn(document, path, { key }),
    })),
  );
  return { charts: [], problems };
}

/** YAML folds plain lines into one text; here each line is a path. */
function chartPaths(value: string, text: string): string[] {
  if (!/\s/.test(value) || /^\s*["'>|]/.test(text)) return [value];
  return text
    .split('\n')
    .map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
    .filter((line) => line !== '' && line !== '---');
}

function chartSchema() {
  const word = z.string().min(1);
  const oneOrMore = (text: z.ZodType<string>, error: string) =>
    z.union([z.array(text), text.transform((one) => [one])], { error }).default([]);
  const assignment = word.regex(/^[^=]+=/, { error: 'must be written key=value, as for helm --set' });
  return z.preprocess(
    (value) => (typeof value === 'string' ? { chart: value } : value),
    z
      .strictObject({
        chart: word,
        values: oneOrMore(word, 'must name values files; single values go into set'),
        set: oneOrMore(assignment, 'must be written key=value, as for helm --set, or be a list of that'),
        release: z.string().regex(releaseName, { error: 'must be the name of a release' }).optional(),
        namespace: z.string().regex(namespaceName, { error: 'must be the name of a namespace' }).optional(),
        'api-versions': oneOrMore(word, 'must be API versions, for example monitoring.coreos.com/v1'),
      })
      .transform(({ 'api-versions': apiVersions, ...chart }) => ({ ...chart, apiVersions })),
  );
}

/** Source: https://github.com/helm/helm/blob/main/pkg/chart/common/util/validate_name.go */
const releaseName = /^(?=.{1,53}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
