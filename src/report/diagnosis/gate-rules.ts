import type { CauseId } from '../../cause-id.ts';
import { preventedBy } from '../../diagnosis/causes/prevented-by.ts';
import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import { codeSpan, markdownLink } from '../../text/markdown-escape.ts';
import { docsUrl } from '../docs-url.ts';
import type { DiagnosisContext } from './diagnosis-context.ts';

const most = 3;

/**
 * Which gate rules would have found this before the deploy, and how they are set here; or why none can. Nothing where rules
 * look for the cause and none of them finds anything here.
 */
export function gateRulesText({ cause, preventedBy: found }: Diagnosis, context: DiagnosisContext): string {
  if (cause === 'unknown') return '';
  if (preventedBy[cause].length === 0) return `The gate could not see this one: ${blindSpot(cause)}`;
  if (found.length === 0) return '';
  const named = found.slice(0, most).map((rule) => {
    const severity = context.ruleSeverity?.(rule);
    const set =
      severity === undefined || severity === 'error'
        ? ''
        : severity === 'off'
          ? ' (off here)'
          : ` (set to ${severity} here)`;
    return `${markdownLink(codeSpan(rule), docsUrl(rule, context.release))}${set}`;
  });
  const more = found.length > most ? ` and ${found.length - most} more` : '';
  return `The gate finds this before a deploy: ${named.join(', ')}${more}`;
}

/** The knowledge that no manifest could have given the gate. */
function blindSpot(cause: CauseId): string {
  if (/^registry|^image/.test(cause)) return 'only the registry knows';
  if (/^dependency|^tls/.test(cause)) return 'it depends on what answers when the program runs';
  if (/^node|^taint|^sandbox|^insufficient/.test(cause)) return 'it depends on the nodes of the cluster';
  if (cause === 'disk-full') return 'how much it writes is in no manifest';
  if (cause === 'deadline-exceeded') return 'how long the work takes is in no manifest';
  if (/module|library|interpreter|architecture/.test(cause)) return 'what is in the image is in no manifest';
  return 'it happens inside the program, and no manifest says so';
}
