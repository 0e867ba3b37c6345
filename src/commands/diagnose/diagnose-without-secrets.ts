import { conceal, investigate, quotedTexts } from '../../diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';

/**
 * Diagnoses, and takes out of what is quoted also the tokens that the rules of secretlint know, and what `find` finds.
 */
export async function diagnoseWithoutSecrets(
  evidence: Evidence,
  find?: FindSecrets,
): Promise<DiagnosedWorkload[]> {
  const found = investigate(evidence);
  const patterns = find ? [find] : [];
  if (!found.workloads.some(({ diagnoses }) => diagnoses.length > 0)) return conceal(found, { patterns });
  const { detectSecrets } = await import('../../secrets/detect-secrets.ts');
  return conceal(found, { secrets: await detectSecrets(quotedTexts(found)), patterns });
}
