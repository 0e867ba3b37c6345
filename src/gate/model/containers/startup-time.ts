import picomatch from 'picomatch';
import { parseDuration } from '../../../manifest/duration.ts';
import type { Path } from '../../../manifest/path.ts';
import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { asList, asMapping, asString, hasKey } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { GateSettings } from '../../../settings/settings.ts';

/** Says how long the app of an object or pod template takes to start: `45`, `45s`, `1m30s`. */
const expectedStartupAnnotation = 'crashgate.dev/expected-startup';

/** What somebody wrote about the time a workload takes to start. */
export interface ExpectedStartup {
  /** Undefined when the annotation is no duration. */
  readonly seconds: number | undefined;
  readonly written: string;
  /** Path of the annotation; undefined when the settings say it. */
  readonly path: Path | undefined;
}

/**
 * How long a workload takes to start, if anybody said: the annotation of the pod template, of the object, then
 * `startup.expected` of the settings, whose last matching glob wins.
 */
export function expectedStartup(workload: Workload, settings: GateSettings): ExpectedStartup | undefined {
  const annotated = [
    { annotations: workload.podAnnotations, at: workload.templatePath },
    { annotations: workload.object.annotations, at: [] },
  ].find(({ annotations }) => hasKey(annotations, expectedStartupAnnotation));
  if (annotated) {
    const value = annotated.annotations[expectedStartupAnnotation];
    const path = [...annotated.at, 'metadata', 'annotations', expectedStartupAnnotation];
    return { seconds: parseDuration(value), written: asString(value) ?? JSON.stringify(value), path };
  }
  const { kind, name } = workload.object;
  const match = matchersOf(settings.startup.expected).findLast(({ matches }) => matches(`${kind}/${name}`));
  return match && { seconds: match.seconds, written: `${match.seconds}s`, path: undefined };
}

/** The word by which a container shows a stack that starts slowly (`java`, `rails`, `-Xmx`), if one does. */
export function slowStackOf(container: Container): string | undefined {
  const { image, command, args, env } = container.value;
  const reference = parseImageReference(asString(image) ?? '');
  const variables = asList(env).map(asMapping);
  const names = [reference?.repository, reference?.tag, ...variables.map(({ name }) => name)];
  const words = [...asList(command), ...asList(args)];
  const settings = [...words, ...variables.map(({ value }) => value)];
  return firstMatch(slowWord, [...names, ...words]) ?? firstMatch(/-Xmx(?=\d)/, settings);
}

// "javascript" and "guardrails" are other words; JAVA_OPTS, java17 and spring-boot are not.
const slowWord = /(?<![a-z])(?:java|jvm|spring(?:boot)?|dotnet|rails)(?![a-z])/i;

function firstMatch(pattern: RegExp, texts: readonly unknown[]): string | undefined {
  for (const text of texts) {
    const found = typeof text === 'string' ? pattern.exec(text) : null;
    if (found) return found[0];
  }
  return undefined;
}

type Matcher = { readonly matches: (name: string) => boolean; readonly seconds: number };

const compiled = new WeakMap<object, Matcher[]>();

function matchersOf(expected: GateSettings['startup']['expected']): readonly Matcher[] {
  let matchers = compiled.get(expected);
  if (!matchers) {
    matchers = Object.entries(expected).map(([glob, seconds]) => ({ matches: picomatch(glob), seconds }));
    compiled.set(expected, matchers);
  }
  return matchers;
}
