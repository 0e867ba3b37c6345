import type { Coverage, SuppressionInForce } from '../../gate/engine/coverage.ts';
import type { RuleFailure } from '../../gate/engine/run-rules.ts';
import { shorten, visible } from '../../text/visible-text.ts';
import { counted } from '../../text/words.ts';
import { projectUrl } from '../docs-url.ts';

/** What was looked at, in one line; silence about what was not would be a promise nobody checked. */
export function coverageLine({ files, objects, workloads, skipped, suppressions }: Coverage): string {
  const parts = [
    `${counted(objects, 'object')} read from ${counted(files, 'file')}`,
    `${counted(workloads, 'workload')} checked`,
    ...skipped.map(({ reason, count, examples }) => {
      const more = count > examples.length ? ', …' : '';
      return `${count} ${reason}${examples.length > 0 ? ` (${examples.join(', ')}${more})` : ''}`;
    }),
  ];
  if (suppressions.length > 0) parts.push(`${counted(suppressions.length, 'suppression')} in force`);
  return visible(parts.join(', '));
}

/** One suppression with all a reader needs to disagree: `memory-limit on CronJob shop/legacy until 2027-01-31: reason`. */
export function suppressionLine({ rule, object, until, reason, findings, by }: SuppressionInForce): string {
  const times = findings === 1 ? '' : `, ${counted(findings, 'finding')}`;
  const expiry = until === null ? 'for ever' : `until ${until}`;
  return shorten(visible(`${rule} on ${object}, ${expiry}${times}: ${reason} (${by})`), 400);
}

/** The suppressions in force, a line each; the JSON report has those that are too many for a line each. */
export function suppressionLines(suppressions: readonly SuppressionInForce[]): string[] {
  return firstFew(suppressions, suppressionLine).map((line) => `suppressed: ${line}`);
}

/** Rules that broke: our bugs, with where to say so. */
export function failureLines(failures: readonly RuleFailure[]): string[] {
  return firstFew(failures, ({ rule, object, message }) =>
    shorten(
      visible(
        `rule ${rule} broke on ${object} and judged nothing there: ${message} (a bug: ${projectUrl}/issues)`,
      ),
      400,
    ),
  );
}

const most = 20;

function firstFew<Item>(items: readonly Item[], lineOf: (item: Item) => string): string[] {
  const more = items.length - most;
  const lines = items.slice(0, most).map(lineOf);
  return more > 0 ? [...lines, `${more} more, all of them in the JSON report`] : lines;
}
