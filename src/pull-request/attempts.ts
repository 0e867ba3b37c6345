import { asList, asMapping, asNumber, asString } from '../manifest/value.ts';
import type { RunReference } from './workflow-run.ts';

/** A deploy that did not make it. */
export interface FailedAttempt extends RunReference {
  /** What it failed by, in the words of its headline. */
  readonly title: string;
  /** When it ended, as ISO 8601. */
  readonly at: string;
  /** False for one that ran out of time or was stopped: nobody saw it fail. */
  readonly failed: boolean;
  /** The workloads that did not make it. */
  readonly names: readonly string[];
}

const most = 10;
const longestTitle = 160;
const mostNames = 20;

/** The attempts with one more, the oldest dropped; a run that tells again replaces what it said. */
export function withAttempt(before: readonly FailedAttempt[], last: FailedAttempt): FailedAttempt[] {
  const others = before.filter(({ id, attempt }) => id !== last.id || attempt !== last.attempt);
  return [
    ...others,
    { ...last, title: last.title.slice(0, longestTitle), names: cutNames(last.names) },
  ].slice(-most);
}

/** The attempts as a line that no reader sees, for the comment that comes after this one. */
export function formatAttempts(attempts: readonly FailedAttempt[]): string {
  const data = attempts.map(({ id, attempt, sha, title, at, failed, names }) => ({
    ...{ id, attempt, sha, title, at, failed, names },
  }));
  // Base64 has nothing that could end an HTML comment.
  return `<!-- crashgate-attempts:v1 ${Buffer.from(JSON.stringify(data)).toString('base64')} -->`;
}

/** The attempts that a comment of ours holds in its second line; none when there are none or somebody changed it. */
export function readAttempts(body: string): FailedAttempt[] {
  const [, text] =
    /^[^\n]*\n<!-- crashgate-attempts:v1 ([A-Za-z0-9+/=]{1,40000}) -->(?:\r?\n|$)/.exec(body) ?? [];
  if (text === undefined) return [];
  try {
    const data = asList(JSON.parse(Buffer.from(text, 'base64').toString()));
    return data.slice(-most).flatMap((value) => readAttempt(value) ?? []);
  } catch {
    return [];
  }
}

/** Longer ones no object has. */
function cutNames(names: readonly string[]): string[] {
  return names.slice(0, mostNames).map((name) => name.slice(0, 253));
}

function readAttempt(value: unknown): FailedAttempt | undefined {
  const data = asMapping(value);
  const [id, attempt] = [asNumber(data.id), asNumber(data.attempt)];
  const [sha, title, at] = [asString(data.sha), asString(data.title), asString(data.at)];
  const names = cutNames(asList(data.names).flatMap((name) => asString(name) ?? []));
  if (!Number.isSafeInteger(id) || !Number.isSafeInteger(attempt)) return undefined;
  if (id === undefined || attempt === undefined || !title || !sha || !/^[\w-]{1,64}$/.test(sha))
    return undefined;
  if (!at || !/^\d{4}-\d\d-\d\dT[\d:.]{5,15}Z$/.test(at)) return undefined;
  return { id, attempt, sha, title: title.slice(0, longestTitle), at, failed: data.failed === true, names };
}
