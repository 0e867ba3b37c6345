import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import { notePath } from '../../diagnosis/evidence/evidence-notes.ts';
import { readEvidence } from '../../diagnosis/evidence/read-evidence.ts';
import { wantedQueries } from '../../diagnosis/evidence/usage/wanted.ts';
import { asList, asMapping } from '../../manifest/value.ts';
import type { QueryMetrics } from '../../ports.ts';

/** The evidence with what was measured, and why that is not everything. */
export interface Measured {
  readonly files: readonly EvidenceFile[];
  readonly problem: string | undefined;
}

/**
 * Asks Prometheus about what fails in the evidence. The answers become files like any other evidence: written down and read
 * back they give the same diagnosis.
 */
export async function measure(
  files: readonly EvidenceFile[],
  query: QueryMetrics,
  now: number,
): Promise<Measured> {
  const queries = wantedQueries(readEvidence(files), now);
  if (queries.length === 0) return { files, problem: undefined };
  const { answers, problem } = await query(queries);
  const measured = answers.map((answer) => ({
    path: `prometheus-${answer.query.name.replace(/[^\w.-]/g, '_')}.json`,
    text: answer.text,
  }));
  return {
    files: noted(files, measured),
    problem: problem === undefined ? undefined : `${problem}; going on without its figures`,
  };
}

/** Files to be stored, with what was measured for those that were diagnosed. */
export function withMeasured(files: readonly EvidenceFile[], { files: diagnosed }: Measured): EvidenceFile[] {
  return noted(
    files,
    diagnosed.filter(({ path }) => path.startsWith('prometheus-')),
  );
}

/** The evidence's own note names the files that belong to it: a later run into the same directory removes those. */
function noted(files: readonly EvidenceFile[], more: readonly EvidenceFile[]): EvidenceFile[] {
  const all = [...files.filter(({ path }) => !more.some((file) => file.path === path)), ...more];
  return all.map((file) => {
    if (file.path !== notePath) return file;
    const note = asMapping(JSON.parse(file.text));
    const names = [...asList(note.files), ...more.map(({ path }) => path)];
    return { ...file, text: `${JSON.stringify({ ...note, files: [...new Set(names)] }, null, 2)}\n` };
  });
}
