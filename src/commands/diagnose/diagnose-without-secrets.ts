import { conceal, investigate, quotedTexts } from '../../diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../diagnosis/diagnosis.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';
import { keepRulesThatFind } from './rules-that-find.ts';

/**
 * Diagnoses, takes out of what is quoted also the tokens that the rules of secretlint know, and what `find` finds, and asks
 * the gate which of its rules see the failure coming.
 */
export async function diagnoseWithoutSecrets(
  evidence: Evidence,
  find?: FindSecrets,
): Promise<DiagnosedWorkload[]> {
  const found = investigate(evidence);
  const patterns = find ? [find] : [];
  if (!found.workloads.some(({ diagnoses }) => diagnoses.length > 0)) return conceal(found, { patterns });
  const { detectSecrets } = await import('../../secrets/detect-secrets.ts');
  const concealed = conceal(found, { secrets: await detectSecrets(quotedTexts(found)), patterns });
  return keepRulesThatFind(concealed, evidence);
}
