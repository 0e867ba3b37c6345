import type { CauseId } from '../../cause-id.ts';
import { revisionNumbers } from '../../kubernetes/revision.ts';
import { largest } from '../../text/many.ts';
import type { Redactor } from '../../text/redact/redactor.ts';
import type { Cited } from '../cite/cite.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Failure } from '../tree/failure.ts';
import { type Change, changesOf } from './revision-diff.ts';
import { explaining, proving, scoreChange } from './score.ts';
import { type Hunk, hunksOf, maskedSpec } from './template-diff.ts';

interface Explained {
  readonly cause: CauseId;
  readonly container: string | null;
}

/** The differences from the previous template, the one that explains the cause first, which is cited as evidence. */
export function changedOf(
  failure: Failure,
  { cause, container }: Explained,
  redactor: Redactor,
): { readonly shown: NonNullable<Diagnosis['changed']>; readonly cited: Cited | undefined } | undefined {
  const { workload, facts } = failure;
  const { previous } = workload;
  if (!previous) return undefined;
  const [before, after] = [maskedSpec(previous.podSpec, redactor), maskedSpec(workload.podSpec, redactor)];
  const scored = changesOf(before, after)
    .map((change) => ({ change, score: scoreChange(failure, cause, change) }))
    .toSorted((a, b) => b.score - a.score);
  const { to } = revisionNumbers(workload, facts.evidence);
  const revision = to === null ? 'this revision' : `revision ${to}`;
  const weight = (hunk: Hunk): number =>
    largest([0, ...scored.map(({ change, score }) => (isIn(change.path, hunk) ? score : 0))]);
  const [best] = scored;
  const cited =
    best && best.score > 0
      ? citeChange(best.change, revision, container, best.score >= proving)
      : citeNothing(previous.label, scored.length);
  return {
    shown: {
      since: previous.label,
      changes: scored.map(({ change, score }) => ({ ...change, explains: score >= explaining })),
      hunks: hunksOf(before, after).toSorted((a, b) => weight(b) - weight(a)),
    },
    cited: best === undefined || best.score > 0 || cause !== 'unknown' ? cited : undefined,
  };
}

/** True when this change stands in that place of the diff. */
function isIn(path: string, { path: place, lines }: Hunk): boolean {
  const named = namesIn(lines).some((name) => path.startsWith(`${place}[${name}]`));
  return named || path.startsWith(place) || place.startsWith(`${path}.`);
}

/** A template without an explanation is evidence too: something outside of it has changed. */
function citeNothing(since: string, changes: number): Cited {
  const text =
    changes === 0
      ? `nothing: the pod template is that of ${since}; what changed lies outside of it`
      : `nothing in the template explains it: ${changes} field${changes === 1 ? '' : 's'} differ${changes === 1 ? 's' : ''} from ${since}`;
  return { origin: 'change', source: 'what changed', text, proves: false };
}

/** `revision 15 removed "env[DATABASE_URL]", which came from Secret "checkout-db"` */
function citeChange(
  { path: whole, before, after }: Change,
  revision: string,
  container: string | null,
  proves: boolean,
): Cited {
  const own = `containers[${container}].`;
  const path = `"${whole.startsWith(own) ? whole.slice(own.length) : whole}"`;
  const what =
    after === undefined
      ? `removed ${path}`
      : before === undefined
        ? `added ${path}`
        : isShort(before) && isShort(after)
          ? `changed ${path} from "${before}" to "${after}"`
          : `changed ${path}`;
  const origin = after === undefined ? secretOf(before) : '';
  return {
    origin: 'change',
    source: 'what changed',
    text: `${revision} ${what}${origin}`,
    proves,
  };
}

function secretOf(before: string | undefined): string {
  const [, kind, reference] = /"(secret|configMap)KeyRef":(\{[^}]*\})/.exec(before ?? '') ?? [];
  const name = /"name":"([^"]+)"/.exec(reference ?? '')?.[1];
  return name === undefined
    ? ''
    : `, which came from ${kind === 'secret' ? 'Secret' : 'ConfigMap'} "${name}"`;
}

function isShort(text: string): boolean {
  return text.length <= 100 && !text.startsWith('{') && !text.startsWith('[');
}

function namesIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /^[+-] *- name: (\S+)/.exec(line)?.[1] ?? []);
}
