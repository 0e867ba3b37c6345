import { conceal, investigate, quotedTexts } from '../diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../diagnosis/diagnosis.ts';
import type { Evidence } from '../diagnosis/evidence.ts';

/**
 * Diagnoses, and takes out of what is quoted also the tokens that the rules of secretlint know. `patterns` are further
 * texts that are secret.
 */
export async function diagnoseWithoutSecrets(
  evidence: Evidence,
  patterns: readonly RegExp[] = [],
): Promise<DiagnosedWorkload[]> {
  const found = investigate(evidence);
  if (!found.workloads.some(({ diagnoses }) => diagnoses.length > 0)) return conceal(found, { patterns });
  const { detectSecrets } = await import('../secrets/detect-secrets.ts');
  return conceal(found, { secrets: await detectSecrets(quotedTexts(found)), patterns });
}
