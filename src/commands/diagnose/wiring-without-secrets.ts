import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import { secretValues } from '../../diagnosis/secret-values.ts';
import { wiringFaults } from '../../diagnosis/wiring/wiring.ts';
import type { WiringFault } from '../../diagnosis/wiring/wiring-fault.ts';
import { type FindSecrets, Redactor } from '../../text/redact/redactor.ts';

/** What leads nowhere, secrets taken out of what is quoted. */
export function wiringWithoutSecrets(
  evidence: Evidence,
  { isWhole, find }: { readonly isWhole: boolean; readonly find: FindSecrets | undefined },
): WiringFault[] {
  const redactor = new Redactor(secretValues(evidence)).knowing([], find ? [find] : []);
  return wiringFaults(evidence, { isWhole }).map((fault) => ({
    ...fault,
    evidence: redactor.deep(fault.evidence),
  }));
}
