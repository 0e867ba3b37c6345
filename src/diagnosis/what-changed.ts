import type { Case } from './case.ts';
import type { CauseId } from './cause-id.ts';
import type { Cited } from './cite.ts';
import { explains } from './concerned-fields.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Redactor } from './redact.ts';
import { revisionNumbers } from './revision.ts';
import { type Change, changesOf } from './revision-diff.ts';
import { hunksOf, maskedSpec } from './template-diff.ts';

interface Explained {
  readonly cause: CauseId;
  readonly title: string;
  readonly container: string | null;
}

/** From this score on a change is about the very thing that the cause names. */
const certain = 3;

/** What differs from the template before, what explains the cause first, and that change as evidence. */
export function changedOf(
  { workload, facts }: Case,
  explained: Explained,
  redactor: Redactor,
): { readonly shown: NonNullable<Diagnosis['changed']>; readonly cited: Cited | undefined } | undefined {
  const { previous } = workload;
  if (!previous) return undefined;
  const [before, after] = [maskedSpec(previous.podSpec, redactor), maskedSpec(workload.podSpec, redactor)];
  const score = ({ path }: { path: string }): number => explains(path, explained);
  const changes = changesOf(before, after).toSorted((a, b) => score(b) - score(a));
  const hunks = hunksOf(before, after);
  const best = changes[0];
  const { to } = revisionNumbers(workload, facts.evidence);
  const cited =
    best && score(best) > 0
      ? citeChange(
          best,
          to === null ? 'this revision' : `revision ${to}`,
          explained.container,
          score(best) >= certain,
        )
      : undefined;
  const weight = (hunk: { path: string; lines: readonly string[] }): number =>
    Math.max(score(hunk), ...namesIn(hunk.lines).map((name) => score({ path: `${hunk.path}[${name}]` })));
  return {
    shown: {
      since: previous.label,
      changes,
      hunks: hunks.toSorted((a, b) => weight(b) - weight(a)),
    },
    cited,
  };
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
