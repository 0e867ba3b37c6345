import { concernedFields } from '../../diagnosis/changes/concerned-fields.ts';
import type { Hunk } from '../../diagnosis/changes/template-diff.ts';
import type { Diagnosis } from '../../diagnosis/diagnosis.ts';
import { placeOf } from '../../kubernetes/object.ts';
import { block, code, plain, prose } from '../../text/hostile-markdown.ts';
import { pushAll } from '../../text/many.ts';
import { markdownLink } from '../../text/markdown-escape.ts';
import { counted, ordinal, secondsText } from '../../text/words.ts';
import type { DiagnosisContext, ManifestPlace, ReportedWorkload } from './diagnosis-context.ts';

/** The title, which speaks of containers, in words that name the workload: that is what people know it by. */
export function titleOf(
  { object }: Pick<ReportedWorkload, 'object'>,
  { title, location }: Diagnosis,
): string {
  const { container, kind } = location;
  if (kind === 'app' && container !== null && title.startsWith(`${container} `)) {
    return `${object.name}${title.slice(container.length)}`;
  }
  if (!title.split(/[^\w.-]+/).includes(object.name)) return `${object.name}: ${title}`;
  const startsWithName = [object.name, container].some((name) => name !== null && title.startsWith(name));
  // A title that begins with a name keeps it as it is written.
  const word = /^(?:the|a|an|no|there|memory|node)\b/.test(title);
  return startsWithName || !word ? title : title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** Where, which revision, which commit, when: one line. */
export function placeLine(
  { object, revision, failedAfterSeconds }: ReportedWorkload,
  { location }: Diagnosis,
  context: DiagnosisContext,
): string {
  const { from, to } = revision;
  const seconds = context.elapsedSeconds ?? failedAfterSeconds;
  // Who was stopped saw what is wrong, but not that it failed.
  const ended = context.outcome === 'cancelled' ? 'stopped' : 'failed';
  return [
    ...deployParts(context),
    `${plain(object.kind)} ${code(placeOf(object))}`,
    containerWords(object.name, location),
    to === null ? '' : from === null ? `revision ${plain(to)}` : `revision ${plain(from)} → ${plain(to)}`,
    seconds === null || context.outcome === 'timed-out'
      ? ''
      : seconds < 1
        ? `${ended} within 1 s`
        : `${ended} after ${secondsText(Math.round(seconds))}`,
    runLink(context),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

function containerWords(workload: string, { container, kind }: Diagnosis['location']): string {
  if (container === null || (kind === 'app' && container === workload)) return '';
  return `${kind === 'init' ? 'init container' : kind === 'sidecar' ? 'sidecar' : 'container'} ${code(container)}`;
}

/** Environment, cluster, commit and which attempt it was, as far as they are known. */
export function deployParts({ environment, cluster, commit, attempt = 1 }: DiagnosisContext): string[] {
  return [
    environment === undefined ? '' : `**${plain(environment)}**`,
    cluster === undefined ? '' : `cluster ${code(cluster)}`,
    commit === undefined ? '' : markdownLink(code(commit.sha.slice(0, 7)), commit.url),
    attempt > 1 ? `${ordinal(attempt)} attempt in a row` : '',
  ].filter((part) => part !== '');
}

/** A link to the run; nothing without one. */
export function runLink({ runUrl }: DiagnosisContext): string {
  return runUrl === undefined ? '' : markdownLink('run', runUrl);
}

/** The impact comes before anything else. */
export function impactLine({ impact }: ReportedWorkload): string {
  const stuck = impact.stuck ? ' The rollout cannot finish by itself.' : '';
  return `**Impact:** ${plain(impact.text, 300)}.${stuck}`;
}

const mostDiffLines = 16;

/** The places of the template that differ, what explains the cause first, as far as there is room. */
export function changeLines({ changed }: Diagnosis, limit = mostDiffLines): string[] {
  if (!changed || changed.hunks.length === 0) return [];
  const { lines, left } = diffLines(changed.hunks, limit);
  return [
    `**What changed** since ${plain(changed.since)}${left > 0 ? ` (and in ${counted(left, 'more place')})` : ''}`,
    ...block('diff', lines),
  ];
}

/** As many places as fit, and how many are left; the first one always, cut if need be. */
export function diffLines(hunks: readonly Hunk[], limit = mostDiffLines): { lines: string[]; left: number } {
  const shown: string[] = [];
  let places = 0;
  for (const { path, lines } of hunks) {
    if (places > 0 && shown.length + lines.length + 1 > limit) break;
    const cut = Math.max(0, lines.length - limit);
    pushAll(shown, [`@@ ${path} @@`, ...lines.slice(0, limit), ...(cut > 0 ? [`… ${cut} lines cut`] : [])]);
    places++;
  }
  return { lines: shown, left: hunks.length - places };
}

const mostYaml = 10;

/** The fix, with its file and line when they are known. */
export function fixLines(
  workload: ReportedWorkload,
  diagnosis: Diagnosis,
  context: DiagnosisContext,
): string[] {
  // What to look at next stands among the commands.
  if (diagnosis.cause === 'unknown') return [];
  const { steps, yaml } = diagnosis.remedy;
  const place = manifestPlaceOf(workload, diagnosis, context);
  const where = place === undefined ? '' : ` in ${placeLink(place)}`;
  const texts = steps
    .filter((step) => step.trim() !== '')
    .slice(0, 4)
    .map((step) => prose(step, 400));
  const [first = ''] = texts;
  const lines =
    texts.length <= 1
      ? [`**Fix${where}:** ${first}`]
      : [`**Fix${where}**`, ...texts.map((text) => `- ${text}`)];
  const pasted = yaml === null ? [] : yaml.split('\n');
  const cut = pasted.length > mostYaml ? [`# ${pasted.length - mostYaml} lines cut`] : [];
  return [...lines, ...(pasted.length === 0 ? [] : block('yaml', [...pasted.slice(0, mostYaml), ...cut]))];
}

/** Causes that are mended in the program, its image, its surroundings: to point at a line of the manifest would mislead. */
const elsewhere =
  /^(?:application|descriptor|process-limit|segmentation|aborted|illegal|missing-module|missing-shared|schema|dependency|tls|node-not|node-out|sandbox|registry|unknown)/;

/** The manifest line where the cause can be mended: the field it is about, the nearest that is written down. */
export function manifestPlaceOf(
  { object }: Pick<ReportedWorkload, 'object'>,
  { cause, location }: Diagnosis,
  { manifests }: DiagnosisContext,
): ManifestPlace | undefined {
  if (elsewhere.test(cause)) return undefined;
  for (const field of manifests ? concernedFields(cause) : []) {
    const place = manifests?.(object, location.container, field);
    if (place) return place;
  }
  return manifests?.(object, location.container, 'name');
}

/** `deploy/checkout.yaml:38`, linked where it can be looked at. */
export function placeLink({ file, line, url }: ManifestPlace): string {
  return markdownLink(code(`${file}:${line}`), url);
}

/** kubectl or helm with plain words, or such in single quotes, which no shell looks into. */
const pasteable = /^(?:kubectl|helm)(?: (?:[\w./:=,@%+-]+|'[\x20-\x26\x28-\x7e]*'))+$/;

/** Commands as they are typed; one that a shell would take for more than that is not offered for pasting. */
export function commandLines({ commands }: Diagnosis, limit = 3): string[] {
  const safe = commands.filter((command) => command.length <= 400 && pasteable.test(command)).slice(0, limit);
  return safe.length === 0 ? [] : ['**Investigate further**', ...block('sh', safe)];
}

/** The obvious suspects that the evidence clears. */
export function ruledOutLine({ ruledOut }: Diagnosis): string[] {
  return ruledOut.length === 0 ? [] : [`Ruled out: ${prose(ruledOut.join(', '), 600)}.`];
}
