import type { GateResult } from '../../gate/engine/result.ts';
import type { Finding } from '../../gate/model/finding.ts';
import { concealing } from '../../report/gate/manifest-secrets.ts';

/** The same result, whose sentences quote no secret: rules quote values, and helm and kustomize whatever they met. */
export function withoutSecrets(result: GateResult): GateResult {
  const text = concealing(result.set);
  const finding = (found: Finding): Finding => ({
    ...found,
    message: text(found.message),
    because: text(found.because),
    fix: text(found.fix),
    predicts: text(found.predicts),
    suppressed: found.suppressed && { ...found.suppressed, reason: text(found.suppressed.reason) },
  });
  return {
    ...result,
    findings: result.findings.map(finding),
    failures: result.failures.map((failure) => ({ ...failure, message: text(failure.message) })),
    ...(result.base ? { base: { ...result.base, fixed: result.base.fixed.map(finding) } } : {}),
  };
}
