import { createColors } from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import type { DiagnosedWorkload, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import { placeOf } from '../../kubernetes/object.ts';
import { shorten, visible, visibleLines } from '../../text/visible-text.ts';
import { counted } from '../../text/words.ts';
import { evidenceTexts } from './diagnosis-evidence.ts';
import { diffLines, titleOf } from './diagnosis-sections.ts';

/** Logs and messages come from the cluster: each is one line that can only be looked at. */
const longest = 300;

/** The report for a person at a terminal: one block for each failing workload, one line for each other. */
export function diagnosisText(
  workloads: readonly DiagnosedWorkload[],
  options: { color?: boolean; wiring?: readonly WiringFault[] } = {},
): string {
  const { wiring = [] } = options;
  const colors = createColors(options.color === true);
  const failing = workloads.filter(({ diagnoses }) => diagnoses.length > 0);
  const others = workloads.filter(({ diagnoses }) => diagnoses.length === 0);
  const blocks = [
    ...failing.flatMap((workload) =>
      workload.diagnoses.map((diagnosis) => diagnosisLines(workload, diagnosis, colors)),
    ),
    others.map((workload) => quietLine(workload, colors)),
    ...wiring.map((fault) => wiringLines(fault, colors)),
    [
      `${counted(failing.length, 'workload')} failing, ${others.length} not${wiring.length > 0 ? `; ${counted(wiring.length, 'fault')} in what leads to them` : ''}`,
    ],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/**
 * The blocks of failing workloads alone, below a verdict.
 * @param said titles that stand in it already
 */
export function failureLines(
  workloads: readonly DiagnosedWorkload[],
  said: ReadonlySet<string>,
  options: { color?: boolean } = {},
): string[] {
  const colors = createColors(options.color === true);
  return workloads.flatMap((workload) =>
    workload.diagnoses.flatMap((diagnosis) => {
      const [title = '', object = '', cause = '', ...lines] = diagnosisLines(workload, diagnosis, colors);
      const head = said.has(diagnosis.title) ? [`${object}: ${diagnosis.cause}`] : [title, object, cause];
      return [...head, ...lines, ''];
    }),
  );
}

/** One thing that leads nowhere: nothing crashes, so that it stands below what does. */
function wiringLines({ object, title, evidence, fix, command }: WiringFault, colors: Colors): string[] {
  return [
    colors.yellow(colors.bold(line(title))),
    `  ${visible(object.kind)} ${visible(placeOf(object))}`,
    '  evidence:',
    ...evidence.map((text) => `    ${line(text)}`),
    '  fix:',
    `    ${line(fix)}`,
    '  investigate:',
    `    ${line(command)}`,
  ];
}

function diagnosisLines(
  { object, pods, impact }: DiagnosedWorkload,
  diagnosis: Diagnosis,
  colors: Colors,
): string[] {
  const { container, kind } = diagnosis.location;
  const place =
    container === null ? '' : `, ${kind === 'app' ? '' : `${kind} `}container ${visible(container)}`;
  const count =
    pods.present > 1 && diagnosis.pods.length > 0 ? `, ${diagnosis.pods.length} of ${pods.present} pods` : '';
  return [
    `${colors.red(colors.bold(line(titleOf({ object }, diagnosis))))}`,
    `  ${visible(object.kind)} ${visible(placeOf(object))}${place}${count}`,
    `  ${diagnosis.cause} (${diagnosis.confidence} confidence)`,
    `  impact: ${line(impact.text)}${impact.stuck ? '; the rollout cannot finish by itself' : ''}`,
    '',
    diagnosis.cause === 'unknown' ? '  known:' : '  evidence:',
    ...whyLines(diagnosis),
    ...changedLines(diagnosis, colors),
    diagnosis.cause === 'unknown' ? '  next:' : '  fix:',
    ...diagnosis.remedy.steps.map((step) => `    ${line(step)}`),
    ...(diagnosis.remedy.yaml === null
      ? []
      : visibleLines(diagnosis.remedy.yaml).map((text) => `      ${colors.green(text)}`)),
    '  investigate:',
    ...diagnosis.commands.map((command) => `    ${line(command)}`),
    ...(diagnosis.ruledOut.length > 0 ? [`  ruled out: ${line(diagnosis.ruledOut.join(', '))}`] : []),
    ...(diagnosis.preventedBy.length > 0
      ? [`  the gate finds this before a deploy: ${diagnosis.preventedBy.join(', ')}`]
      : []),
    `  ${colors.dim(`how we got here: ${line(diagnosis.trail.map(({ question, answer }) => `${question} ${answer}`).join(' → '), 1000)}`)}`,
  ];
}

function whyLines(diagnosis: Diagnosis): string[] {
  const texts = evidenceTexts(diagnosis);
  return texts.length === 0
    ? ['    nothing in the status, the events and the logs that were read names a cause']
    : texts.map((text) => `    ${line(text)}`);
}

function changedLines({ changed }: Diagnosis, { red, green }: Colors): string[] {
  if (!changed || changed.hunks.length === 0) return [];
  const { lines, left } = diffLines(changed.hunks);
  const paint = (text: string): string =>
    text.startsWith('-') ? red(text) : text.startsWith('+') ? green(text) : text;
  return [
    `  changed since ${line(changed.since)}${left > 0 ? ` (and in ${counted(left, 'more place')})` : ''}:`,
    ...lines.map((text) => `    ${paint(visible(shorten(text, longest)))}`),
  ];
}

function quietLine({ object, outcome }: DiagnosedWorkload, colors: Colors): string {
  const word = outcome === 'complete' ? colors.green(outcome) : outcome;
  return `${word}: ${visible(object.kind)} ${visible(placeOf(object))}`;
}

function line(text: string, length = longest): string {
  return visible(shorten(text.replace(/\s*\n\s*/g, ' ⏎ ').trim(), length));
}
