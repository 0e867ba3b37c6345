import * as z from 'zod';
import { parseDuration } from '../manifest/duration.ts';
import { parseExternal } from '../settings/external.ts';
import { parseKubernetesVersion } from '../settings/kubernetes-version.ts';
import { namespaceName } from '../settings/namespace-name.ts';
import { redactProblem } from '../settings/redact-pattern.ts';
import type { ExternalObject } from '../settings/settings.ts';
import { didYouMean } from '../text/nearest.ts';

/** What a value is read from: an input's text; of the command line also a list, or true for a flag. */
export type Written = string | readonly string[] | boolean | undefined;

/** Why a text is no value, to stand behind the name of the input. */
class Problem {
  readonly words: string;

  constructor(words: string) {
    this.words = words;
  }
}

/** A value that `read` makes of a text; undefined where none was given. */
function value<T>(read: (text: string) => T | Problem) {
  return z.unknown().transform((written, context): T | undefined => {
    if (written === undefined) return undefined;
    const found = read(String(written).trim());
    if (!(found instanceof Problem)) return found;
    context.addIssue({ code: 'custom', message: found.words });
    return z.NEVER;
  });
}

/** One value for each line of an input, or each use of an option. */
function each<T>(read: (line: string) => T | Problem) {
  return z.unknown().transform((written, context): readonly T[] => {
    const lines: readonly string[] = Array.isArray(written)
      ? written
      : String(written ?? '')
          .split('\n')
          .map((line) => line.trim());
    return lines
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const found = read(line);
        if (!(found instanceof Problem)) return [found];
        context.addIssue({ code: 'custom', message: found.words });
        return [];
      });
  });
}

/** Any text; an empty one is none. */
export const text = (longest?: number) =>
  value((written): string | undefined | Problem =>
    longest !== undefined && written.length > longest
      ? new Problem(`must not be longer than ${longest} characters`)
      : written || undefined,
  );

/** Any text, line by line. */
export const lines = () => each((line) => line);

/** True or false, in the spellings that YAML has for them. */
export const toggle = () =>
  value((written) =>
    /^(?:true|True|TRUE)$/.test(written)
      ? true
      : /^(?:false|False|FALSE)$/.test(written)
        ? false
        : no('true or false', written),
  );

/** One of a few words. */
export const word = <const T extends string>(known: readonly T[]) =>
  value(
    (written): T | Problem =>
      known.find((one) => one === written) ?? no(anyOf(known), written, didYouMean(written, known)),
  );

/** A length of time, in seconds. */
export const duration = ({ aboveZero = false } = {}) =>
  value((written) => {
    const seconds = parseDuration(written);
    const isOne = seconds !== undefined && (seconds > 0 || !aboveZero);
    return isOne ? seconds : no('a duration such as 90s or 10m', written);
  });

/** A whole number. */
export const count = (least = 0) =>
  value((written) =>
    /^\d{1,10}$/.test(written) && Number(written) >= least
      ? Number(written)
      : no(`a whole number${least > 0 ? ` from ${least}` : ''}`, written),
  );

/** The name of a namespace; an empty text is none. */
export const namespace = () =>
  value((written) =>
    written === '' || namespaceName.test(written)
      ? written || undefined
      : no('the name of a namespace', written),
  );

/** A Kubernetes version, as its minor number; an empty text is none. */
export const kubernetesVersion = () =>
  value((written) => {
    if (written === '') return undefined;
    const version = parseKubernetesVersion(written);
    return 'minor' in version ? version.minor : new Problem(version.problem);
  });

/** Objects that exist elsewhere. */
export const externals = () =>
  each(
    (line): ExternalObject | Problem =>
      parseExternal(line) ??
      new Problem(`must be written KIND[/NAMESPACE]/NAME[=reason], not ${quoted(line)}`),
  );

/** Regular expressions of what must not be quoted. */
export const patterns = () =>
  each((line) => {
    const problem = redactProblem(line);
    return problem === undefined ? line : new Problem(`${quoted(line)} ${problem}`);
  });

function no(expected: string, written: string, suggestion = ''): Problem {
  return new Problem(`must be ${expected}, not ${quoted(written)}${suggestion}`);
}

function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function quoted(written: string): string {
  return JSON.stringify(written.slice(0, 60));
}
