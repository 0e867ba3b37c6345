import { quorumOf } from '../../diagnosis/cause.ts';
import { causes } from '../../diagnosis/causes/index.ts';
import { confidenceOf } from '../../diagnosis/confidence.ts';
import type { Evidence } from '../../diagnosis/evidence/evidence.ts';
import type { Facts } from '../../diagnosis/facts/facts.ts';
import { readText } from '../../diagnosis/facts/run-log.ts';
import { readFacts } from '../../diagnosis/facts/workload-facts.ts';
import { judgeWorkload } from '../../diagnosis/health/judge-workload.ts';
import { secretValues } from '../../diagnosis/secret-values.ts';
import type { Failure } from '../../diagnosis/tree/failure.ts';
import { tree } from '../../diagnosis/tree/tree.ts';
import { walk } from '../../diagnosis/tree/walk.ts';
import { endedBySignal } from '../../kubernetes/run-end.ts';
import { Redactor } from '../../text/redact/redactor.ts';
import type { Judge, Judgement } from './judge.ts';

/** Asks the decision tree of the diagnosis: there is no other classifier. */
export const judgeByDiagnosis: Judge = {
  cause: (seen, at) => {
    const facts = { ...factsOf(seen), now: at };
    for (const workload of facts.workloads) {
      const [first] = judgeWorkload(facts, workload).failures;
      if (first) return judgement(first);
    }
    return undefined;
  },
  fatalLine: (log, end) => {
    if (endedBySignal(end)) return undefined;
    const { findings, last } = readText(log);
    return findings[0]?.line.text ?? last?.text;
  },
};

const known = new WeakMap<Evidence, Facts>();

/** Time passes while what was seen stays the same: it is read once. */
function factsOf(seen: Evidence): Facts {
  let facts = known.get(seen);
  if (!facts) {
    facts = readFacts(seen);
    known.set(seen, facts);
  }
  return facts;
}

function judgement(failure: Failure): Judgement {
  const { decision: id } = walk(tree, failure);
  const cause = causes[id];
  const cited = cause.evidence(failure).filter((item) => item !== undefined);
  const redactor = new Redactor(secretValues(failure.facts.evidence));
  return {
    cause: id,
    ...quorumOf(cause, failure),
    container: failure.container?.name,
    title: redactor.deep(cause.title(failure)),
    confidence: confidenceOf(cause, cited),
    awaits: cause.awaits?.(failure),
  };
}
