import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import { placeOf } from '../../kubernetes/object.ts';
import { cellCode, plain, prose } from '../../text/hostile-markdown.ts';
import { groupBy } from '../gate/folding.ts';
import type { DiagnosisContext, ReportedWorkload } from './diagnosis-context.ts';
import { evidenceLines } from './diagnosis-evidence.ts';
import { changeLines, commandLines, manifestPlaceOf, placeLink, titleOf } from './diagnosis-sections.ts';
import { gateRulesText } from './gate-rules.ts';

/** A failing workload by its most probable cause. */
export interface Failing {
  readonly workload: ReportedWorkload;
  readonly diagnosis: Diagnosis;
}

const mostRows = 10;

/** One row for each failing workload. */
export function tableLines(failing: readonly Failing[], url: (diagnosis: Diagnosis) => string): string[] {
  const rows = failing.slice(0, mostRows).map(({ workload: { object, outcome, impact }, diagnosis }) => {
    const ready = impact.ready === null ? '–' : `${impact.ready} of ${impact.wanted}`;
    const cause = `[${cellCode(diagnosis.cause)}](${url(diagnosis)})`;
    return `| ${plain(object.kind)} ${cellCode(placeOf(object))} | ${plain(outcome)} | ${cause} | ${diagnosis.confidence} | ${ready} |`;
  });
  const left = failing.length - rows.length;
  return [
    '| Workload | Outcome | Cause | Confidence | Pods ready |',
    '|---|---|---|---|---|',
    ...rows,
    ...(left > 0 ? ['', `*and ${left} more; the JSON report has all.*`] : []),
  ];
}

/** Failing workloads by cause: what only follows from another of them last, else the cause that most share first. */
export function byCause(failing: readonly Failing[]): Failing[][] {
  const groups = groupBy(failing, ({ diagnosis }) => diagnosis.cause);
  const late = (group: readonly Failing[]): number => Number(followsOnly(group, failing));
  return [...groups.values()].toSorted((a, b) => late(a) - late(b) || b.length - a.length);
}

/** True when all of them only cannot reach others that fail themselves. */
export function followsOnly(group: readonly Failing[], failing: readonly Failing[]): boolean {
  return group.every(({ workload, diagnosis }) =>
    failing.some(
      ({ workload: { object } }) =>
        object !== workload.object &&
        diagnosis.cause === 'dependency-unreachable' &&
        diagnosis.evidence.some(
          ({ origin, text }) =>
            origin === 'object' && text.includes(`behind it ${object.kind} ${object.name}, `),
        ),
    ),
  );
}

/** One cause in few lines: what it is, the best evidence, the fix and the first command. */
export function causeLines(group: readonly Failing[], context: DiagnosisContext): string[] {
  const [first, ...rest] = group;
  if (!first) return [];
  const { workload, diagnosis } = first;
  const place = manifestPlaceOf(workload, diagnosis, context);
  const others = rest.map(({ workload: { object } }) => cellCode(object.name));
  const same =
    others.length === 0
      ? ''
      : ` The same in ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}.`;
  const step = diagnosis.remedy.steps[0];
  return [
    `#### ${prose(titleOf(workload, diagnosis), 250)}`,
    '',
    ...evidenceLines(diagnosis, context, 2),
    '',
    ...(step === undefined
      ? []
      : [`**Fix${place === undefined ? '' : ` in ${placeLink(place)}`}:** ${prose(step, 300)}.${same}`, '']),
  ];
}

/** The rest of a cause, folded. */
export function causeDetails({ diagnosis }: Failing, context: DiagnosisContext): string[] {
  const gate = gateRulesText(diagnosis, context);
  return [
    ...changeLines(diagnosis),
    ...commandLines(diagnosis),
    ...(gate === '' ? [] : ['', `<sub>${gate}</sub>`]),
  ];
}
