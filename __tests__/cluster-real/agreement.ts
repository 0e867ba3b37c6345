import type { WatchResult } from '../../src/commands/watch/watch.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { titleOf } from '../../src/rollout/target.ts';

/** What a watch called each workload that did not make it, and what its diagnosis says first: the same, by one classifier. */
export function calledAndDiagnosed({
  states,
  diagnosed,
}: WatchResult): [called: string[], diagnosed: string[]] {
  const called = states.filter(
    ({ phase, cause }) => (phase === 'failed' || phase === 'timed-out') && cause !== undefined,
  );
  return [
    called.map(({ target, cause }) => `${titleOf(target)}: ${cause?.judgement.cause}`),
    called.map((state) => `${titleOf(state.target)}: ${diagnosed.get(state)?.diagnoses[0]?.cause}`),
  ];
}

/** What the evidence of a watch says when it is read back: of each workload its causes. */
export async function replayed({ evidence }: Pick<WatchResult, 'evidence'>): Promise<string[]> {
  return diagnose(readEvidence(await evidence()))
    .flatMap(causesOf)
    .toSorted();
}

/** The causes of a workload, a line each. */
export function causesOf({ object, diagnoses }: DiagnosedWorkload): string[] {
  return diagnoses.map(({ cause, confidence }) => `${titleOf(object)}: ${cause} (${confidence})`);
}
