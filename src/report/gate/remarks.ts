import type { Finding } from '../../gate/model/finding.ts';

/**
 * Why a finding counts less, or more, than its severity says, in few words: it is a guess, or the settings let it pass.
 * Undefined when there is nothing to explain.
 */
export function gradeRemark({ severity, certainty, blocking, suppressed }: Finding): string | undefined {
  if (suppressed) return undefined;
  if (certainty === 'heuristic') {
    if (blocking) return 'a guess by names and habits; it blocks because the settings ask for it';
    return severity === 'error'
      ? 'a guess by names and habits, so it does not block'
      : 'a guess by names and habits';
  }
  return severity === 'error' && !blocking ? 'does not block: fail-on is never' : undefined;
}
