import { createHash } from 'node:crypto';
import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import { notePath } from '../../diagnosis/evidence/evidence-notes.ts';
import { keyOf } from '../../kubernetes/object.ts';
import { asMapping } from '../../manifest/value.ts';
import { diagnosisJson } from '../../report/diagnosis/diagnosis-json.ts';
import { version } from '../../version.ts';

/**
 * Evidence with what was read of it in its note. Redacted texts may say less than the raw ones did: `access [secret:1] refused`.
 * @param workloads diagnosed from the raw texts, secrets taken out
 */
export function withReading(
  files: readonly EvidenceFile[],
  workloads: readonly DiagnosedWorkload[],
): EvidenceFile[] {
  if (!workloads.some(({ diagnoses }) => diagnoses.length > 0)) return [...files];
  const hash = hashOf(files);
  return files.map((file) => {
    if (file.path !== notePath) return file;
    const note = asMapping(JSON.parse(file.text));
    const reading = { hash, report: JSON.parse(diagnosisJson(workloads)) as unknown };
    return { ...file, text: `${JSON.stringify({ ...note, reading }, null, 2)}\n` };
  });
}

/**
 * What was read of this evidence when it was stored, where that differs from what is read now; undefined when it does not,
 * when any text has changed since, or when another version read it. The note may be anybody's: it is checked like any report.
 */
export async function storedReading(
  files: readonly EvidenceFile[],
  workloads: readonly DiagnosedWorkload[],
): Promise<DiagnosedWorkload[] | undefined> {
  const notes = files.filter(({ path }) => isNote(path));
  const [note] = notes;
  if (!note || notes.length > 1) return undefined;
  const { hash, report } = asMapping(asMapping(parsed(note.text)).reading);
  if (typeof hash !== 'string' || hash !== hashOf(files)) return undefined;
  const { parseDiagnosisReport } = await import('../../report/diagnosis/parse-diagnosis.ts');
  try {
    const stored = parseDiagnosisReport(JSON.stringify(report));
    if (stored.version !== version) return undefined;
    const known = new Map(workloads.map((workload) => [keyOf(workload.object), workload]));
    const differs = stored.workloads.some((workload) => {
      const now = known.get(keyOf(workload.object));
      return now !== undefined && answerOf(now) !== answerOf(workload);
    });
    if (!differs) return undefined;
    const read = new Map(stored.workloads.map((workload) => [keyOf(workload.object), workload]));
    return workloads.map((workload) => {
      const { outcome: _, ...told } = read.get(keyOf(workload.object)) ?? workload;
      return { ...workload, ...told };
    });
  } catch {
    return undefined;
  }
}

/** What decides: the causes and how sure they are. */
function answerOf({ diagnoses }: Pick<DiagnosedWorkload, 'diagnoses'>): string {
  return diagnoses.map(({ cause, confidence }) => `${cause} ${confidence}`).join(', ');
}

function isNote(path: string): boolean {
  return path === notePath || path.endsWith(`/${notePath}`);
}

/** Of the texts alone, so that a directory may be moved. */
function hashOf(files: readonly EvidenceFile[]): string {
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
  return sha256(
    files
      .filter(({ path }) => !isNote(path))
      .map(({ text }) => sha256(text))
      .toSorted()
      .join('\n'),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
