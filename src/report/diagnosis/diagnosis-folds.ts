import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import { block, code, htmlCode, plain, prose } from '../../text/hostile-markdown.ts';
import { type DiagnosisContext, type ReportedWorkload, showsLogs } from './diagnosis-context.ts';

/** Ordered by importance: the last sections are cut first when there is too much. */
const cutOrder = ['trail', 'more', 'others', 'log', 'timeline'] as const;

/** A folded part. */
export interface Fold {
  readonly kind: (typeof cutOrder)[number];
  /** HTML: Markdown is not read in it. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly language: string | undefined;
  /** Which end tells more. */
  readonly keep: 'first' | 'last';
}

/** The long parts of one diagnosis: how we got here, the log, what happened when, what else it could be. */
export function foldsOf(workload: ReportedWorkload, diagnosis: Diagnosis, context: DiagnosisContext): Fold[] {
  const trail = diagnosis.trail.map(({ question, answer }) => `${plain(question)} ${plain(answer)}`);
  const list = { language: undefined, keep: 'first' } as const;
  const folds: Fold[] = [
    { title: 'How we got here', lines: [trail.join(' → ')], kind: 'trail', ...list },
    ...(showsLogs(context) ? logFolds(workload) : []),
    {
      title: 'Timeline (UTC)',
      lines: timelineLines(workload),
      language: 'text',
      kind: 'timeline',
      keep: 'last',
    },
    {
      title: 'What else it could be',
      lines: diagnosis.others.map(({ cause, why }) => `- ${code(cause)}: ${prose(why)}`),
      kind: 'others',
      ...list,
    },
  ];
  return folds.filter(({ lines }) => lines.some((line) => line !== ''));
}

function logFolds({ logs }: ReportedWorkload): Fold[] {
  return logs.map(({ which, container, lines, redacted }) => {
    const count = `last ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`;
    const values = redacted === 0 ? '' : `, ${redacted} ${redacted === 1 ? 'value' : 'values'} redacted`;
    return {
      title: `${which === 'previous' ? 'Previous log' : 'Log'} of ${htmlCode(container)} (${count}${values})`,
      lines,
      language: 'text',
      kind: 'log',
      keep: 'last',
    };
  });
}

/** Hours are enough where all of it is of one day. */
function timelineLines({ timeline }: ReportedWorkload): string[] {
  const days = new Set(timeline.map(({ at }) => at.slice(0, 10)));
  return timeline.map(
    ({ at, text }) => `${days.size > 1 ? `${at.slice(5, 10)} ` : ''}${at.slice(11, 19)}  ${withoutPod(text)}`,
  );
}

/** The pod's name in the kubelet's messages; the report shows it beside them anyway. */
function withoutPod(message: string): string {
  return message.replace(/ in pod \S{1,300}\([0-9a-f-]{36}\)/, '');
}

/** The folds as Markdown within so many bytes; what does not fit is cut, and the cut is said. */
export function foldLines(folds: readonly Fold[], room: number): string[] {
  const kept = folds.map((fold) => fold.lines.length);
  const text = (index: number): string => foldText(folds[index] as Fold, kept[index] as number);
  const sizes = folds.map((_, index) => Buffer.byteLength(text(index)) + 1);
  let total = sizes.reduce((sum, size) => sum + size, 0);
  const rank = (index: number): number => cutOrder.indexOf((folds[index] as Fold).kind);
  const order = folds.map((_, index) => index).toSorted((a, b) => rank(b) - rank(a));
  for (const index of order) {
    while (total > room && (kept[index] as number) > 0) {
      kept[index] = Math.floor((kept[index] as number) / 2);
      total -= sizes[index] as number;
      sizes[index] = Buffer.byteLength(text(index)) + 1;
      total += sizes[index] as number;
    }
  }
  return folds.map((_, index) => text(index));
}

function foldText({ title, lines, language, keep }: Fold, count: number): string {
  const cut = lines.length - count;
  const said = cut === 0 ? [] : [`*${cut} ${cut === 1 ? 'line' : 'lines'} cut*`];
  if (count === 0) return `${title}: ${said.join('')}\n`;
  const shown = keep === 'last' ? lines.slice(cut) : lines.slice(0, count);
  const body = language === undefined ? shown : block(language, shown);
  return [
    `<details><summary>${title}</summary>`,
    '',
    ...(keep === 'last' && cut > 0 ? [...said, ''] : []),
    ...body,
    ...(keep === 'first' && cut > 0 ? ['', ...said] : []),
    '</details>',
    '',
  ].join('\n');
}
