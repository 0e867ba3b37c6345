import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import { code, plain, prose } from '../../text/hostile-markdown.ts';
import { markdownLink } from '../../text/markdown-escape.ts';
import { counted, secondsText } from '../../text/words.ts';
import { version } from '../../version.ts';
import { causeUrl, projectUrl } from '../docs-url.ts';
import { groupBy } from '../gate/folding.ts';
import { commentBudget } from '../gate/markdown.ts';
import type { DiagnosisContext, ReportedWorkload } from './diagnosis-context.ts';
import { evidenceHeading, evidenceLines, headlineQuote } from './diagnosis-evidence.ts';
import { type Fold, foldLines, foldsOf } from './diagnosis-folds.ts';
import {
  changeLines,
  commandLines,
  deployParts,
  fixLines,
  impactLine,
  placeLine,
  ruledOutLine,
  runLink,
  titleOf,
} from './diagnosis-sections.ts';
import {
  byCause,
  causeDetails,
  causeLines,
  type Failing,
  followsOnly,
  tableLines,
} from './diagnosis-table.ts';
import { gateRulesText } from './gate-rules.ts';
import { wiringLines } from './wiring-markdown.ts';

const mostCauses = 5;

/**
 * The report of a diagnosis for a comment or the job summary. Everything it needs of the cluster is in the workloads, as a
 * stored JSON report has them; all of it is shown as the text it is.
 */
export function diagnosisMarkdown(
  workloads: readonly ReportedWorkload[],
  context: DiagnosisContext = {},
): string {
  const failing = workloads.flatMap((workload): Failing[] => {
    const [diagnosis] = workload.diagnoses;
    return diagnosis ? [{ workload, diagnosis }] : [];
  });
  const [first, second] = failing;
  if (
    !first ||
    context.outcome === 'complete' ||
    context.outcome === 'superseded' ||
    context.outcome === 'unable'
  )
    return quietReport(workloads, context);
  return second ? groupedReport(failing, workloads, context) : fullReport(first, workloads, context);
}

function fullReport(
  { workload, diagnosis }: Failing,
  workloads: readonly ReportedWorkload[],
  context: DiagnosisContext,
): string {
  const head = [
    `### ${headline(titleOf(workload, diagnosis), context)}${headlineQuote(diagnosis, context)}`,
    '',
    placeLine(workload, diagnosis, context),
    impactLine(workload),
    '',
    evidenceHeading(diagnosis),
    ...evidenceLines(diagnosis, context),
    ...podsLine(workload, diagnosis),
    '',
    ...spaced(changeLines(diagnosis)),
    ...spaced(fixLines(workload, diagnosis, context)),
    ...spaced(commandLines(diagnosis)),
    ...spaced(ruledOutLine(diagnosis)),
    ...spaced(alsoLines(workload)),
    ...spaced(healthyLine(workloads)),
    ...wiringLines(context),
  ];
  const tail = closing(gateRulesText(diagnosis, context), diagnosis, context);
  return assemble(head, foldsOf(workload, diagnosis, context), tail, context);
}

function groupedReport(
  failing: readonly Failing[],
  workloads: readonly ReportedWorkload[],
  context: DiagnosisContext,
): string {
  const groups = byCause(failing);
  const [largest] = groups;
  const roots = groups.filter((group) => !followsOnly(group, failing));
  const others = groups
    .filter((group) => !roots.includes(group))
    .flat()
    .map(({ workload: { object } }) => `"${object.name}"`)
    .slice(0, mostCauses)
    .join(', ');
  const names = `${failing.length} of ${counted(workloads.length, 'workload')}`;
  const what =
    groups.length === 1 && largest?.[0]
      ? `${names} fail for the same reason: ${titleOf(largest[0].workload, largest[0].diagnosis)}`
      : roots.length === 1 && roots[0]?.length === 1 && roots[0][0]
        ? `${titleOf(roots[0][0].workload, roots[0][0].diagnosis)}; ${others} cannot do without it`
        : `${names} fail, by ${groups.length} causes: ${firstNames(failing)}`;
  const shown = groups.slice(0, mostCauses);
  const head = [
    `### ${headline(what, context)}`,
    '',
    ...spaced(
      [
        [...deployParts(context), elapsed(context), runLink(context)]
          .filter((part) => part !== '')
          .join(' · '),
      ].filter((line) => line !== ''),
    ),
    `**Impact:** ${impactOfAll(failing)}.`,
    '',
    ...tableLines(groups.flat(), ({ cause }) => pageUrl(cause, context)),
    '',
    ...shown.flatMap((group) => causeLines(group, context)),
    ...(groups.length > shown.length ? [leftOut(groups.slice(shown.length)), ''] : []),
    ...spaced(healthyLine(workloads)),
    ...wiringLines(context),
  ];
  const folds = shown.flatMap(([first]): Fold[] => {
    if (!first) return [];
    const { diagnosis, workload } = first;
    const own = foldsOf(workload, diagnosis, context).filter(({ kind }) => kind === 'log');
    const details = causeDetails(first, context);
    const name = plain(workload.object.name);
    const more: Fold = {
      kind: 'more',
      title: `${name}: ${diagnosis.changed ? 'what changed, commands' : 'commands'}`,
      lines: [details.join('\n')],
      language: undefined,
      keep: 'first',
    };
    return [
      ...(details.length > 0 ? [more] : []),
      ...own.map((fold) => ({ ...fold, title: `${name}: ${fold.title}` })),
    ];
  });
  return assemble(head, folds, closing('', undefined, context), context);
}

/** Those that a headline has room for. */
function firstNames(failing: readonly Failing[]): string {
  const names = failing.slice(0, 3).map(({ workload }) => workload.object.name);
  const more = failing.length - names.length;
  return more > 0
    ? `${names.join(', ')} and ${more} more`
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const mostNames = 10;

/** Causes that stand in the table only. */
function leftOut(groups: readonly (readonly Failing[])[]): string {
  const named = groups.slice(0, mostNames).flatMap(([first]) => {
    const title = first && titleOf(first.workload, first.diagnosis);
    return title === undefined ? [] : `- ${prose(title, 250)} (${code(first?.diagnosis.cause ?? '')})`;
  });
  const more = groups.length - named.length;
  return [
    'Also, in the JSON report in full:',
    ...named,
    ...(more > 0 ? [`- and ${counted(more, 'more cause')}`] : []),
  ].join('\n');
}

/** Workloads that have no working pod at all; the table has the numbers. */
function impactOfAll(failing: readonly Failing[]): string {
  const down = failing.filter(({ workload }) => workload.impact.serving === 'none');
  if (down.length === 0) return 'each of them still has pods that serve, or nothing is known of them';
  const names = down.slice(0, mostNames).map(({ workload }) => code(workload.object.name));
  return `nothing serves in ${names.join(', ')}${down.length > mostNames ? ` and ${down.length - mostNames} more` : ''}`;
}

/** Nothing to explain: one paragraph. */
function quietReport(workloads: readonly ReportedWorkload[], context: DiagnosisContext): string {
  const named = workloads.slice(0, 5).map(({ object }) => code(object.name));
  const who = `${named.join(', ')}${workloads.length > 5 ? ` and ${workloads.length - 5} more` : ''}`;
  const many = workloads.length !== 1;
  const isWork = workloads.length > 0 && workloads.every(({ object: { kind } }) => /Job$/.test(kind));
  const outcome =
    context.outcome ??
    (workloads.every(({ outcome: each }) => each === 'complete') ? 'complete' : 'progressing');
  const said: Record<typeof outcome, string> = {
    complete: isWork
      ? `✅ ${who} ${many ? 'have done their' : 'has done its'} work`
      : `✅ ${who} ${many ? 'are' : 'is'} up`,
    progressing: isWork
      ? `⏳ ${who} ${many ? 'are' : 'is'} at work`
      : `⏳ ${who} ${many ? 'are' : 'is'} still within ${many ? 'their' : 'its'} time to start`,
    'timed-out': `⏳ ${who} ${many ? 'were' : 'was'} not ready in time; nothing failed that the evidence shows`,
    superseded: `⏭️ ${who}: a newer rollout took over`,
    cancelled: `⏹️ Stopped watching ${who} before the end`,
    unable: `⚠️ Could not look at ${workloads.length === 0 ? 'the workloads' : who}`,
    failed: `❌ ${who} failed; the evidence does not say why`,
    waiting: `⏳ ${who}: waited for`,
    holding: `⏳ ${who}: up, not for long enough yet`,
    'not-awaited': `⏭️ ${who}: not waited for`,
  };
  const readyCounts = workloads
    .filter(({ object: { kind }, impact }) => impact.ready !== null && !/Job$/.test(kind))
    .slice(0, 5)
    .map(
      ({ object, impact }) =>
        `${code(object.name)} ${impact.ready} of ${counted(impact.wanted, 'pod')} ready`,
    );
  const facts = [...deployParts(context), ...readyCounts, elapsed(context), runLink(context)].filter(
    (part) => part !== '',
  );
  const reason = context.reason === undefined ? [] : [`${prose(context.reason, 500)}`, ''];
  return assemble(
    [`### ${said[outcome]}`, '', facts.join(' · '), '', ...reason, ...wiringLines(context)],
    [],
    closing('', undefined, context),
    context,
  );
}

/** A timeout is no failure of the program, and what was stopped has not failed: both say what is known so far. */
function headline(title: string, { outcome, elapsedSeconds }: DiagnosisContext): string {
  if (outcome === 'timed-out') {
    const time =
      elapsedSeconds === undefined ? 'in time' : `within ${secondsText(Math.round(elapsedSeconds))}`;
    return `⏳ Not ready ${time}; most likely: ${prose(title, 300)}`;
  }
  if (outcome === 'cancelled') return `⏹️ Stopped before the end; so far: ${prose(title, 300)}`;
  return `❌ ${prose(title, 300)}`;
}

function elapsed({ elapsedSeconds }: DiagnosisContext): string {
  return elapsedSeconds === undefined ? '' : `after ${secondsText(Math.round(elapsedSeconds))}`;
}

function podsLine({ pods }: ReportedWorkload, diagnosis: Diagnosis): string[] {
  const [pod] = diagnosis.pods;
  if (pod === undefined || diagnosis.pods.length < 2) return [];
  return [`- the same in ${diagnosis.pods.length} of ${pods.present} pods; quoted here: ${code(pod)}`];
}

function alsoLines({ diagnoses }: ReportedWorkload): string[] {
  return diagnoses
    .slice(1, 4)
    .map(
      ({ title, confidence, cause }) => `Also: ${prose(title)} (${code(cause)}, ${confidence} confidence)`,
    );
}

function healthyLine(workloads: readonly ReportedWorkload[]): string[] {
  const quiet = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  if (quiet.length === 0) return [];
  const parts = [...groupBy(quiet, ({ outcome }) => outcome)].map(([outcome, group]) => {
    const names = group.slice(0, 5).map(({ object }) => code(object.name));
    return `${group.length} ${outcome} (${names.join(', ')}${group.length > 5 ? ', …' : ''})`;
  });
  return [`The others: ${parts.join(', ')}.`];
}

function closing(gate: string, diagnosis: Diagnosis | undefined, context: DiagnosisContext): string {
  const release = context.release ?? version;
  const page = diagnosis && markdownLink(code(diagnosis.cause), pageUrl(diagnosis.cause, context));
  return `<sub>${[gate, markdownLink(`crashgate ${release}`, projectUrl), page].filter((part) => part).join(' · ')}</sub>\n`;
}

function pageUrl(cause: Diagnosis['cause'], { pageOf, release }: DiagnosisContext): string {
  return pageOf?.(cause) ?? causeUrl(cause, release);
}

function spaced(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [...lines, ''];
}

/** All parts within the budget: the folded ones give way. */
function assemble(
  head: readonly string[],
  folds: readonly Fold[],
  tail: string,
  { maxLength = commentBudget }: DiagnosisContext,
): string {
  const text = head.join('\n').replace(/\n{3,}/g, '\n\n');
  const room = maxLength - Buffer.byteLength(text) - Buffer.byteLength(tail) - 2;
  return [text, ...foldLines(folds, room), tail].join('\n').replace(/\n{3,}(?=<)/g, '\n\n');
}
