import type { Impact } from './context/impact.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Facts } from './facts/facts.ts';
import { logsAlone } from './facts/log-alone.ts';
import { kubectl } from './remedies/phrases.ts';
import type { Failure } from './tree/failure.ts';

/** What may be said of the effect when nothing but a log is known. */
export const impactOfLog: Impact = {
  serving: 'unknown',
  ready: null,
  wanted: 0,
  text: 'not known: there is only a log',
  stuck: false,
};

/** The failures that logs tell of where the evidence has nothing else. */
export function failuresOfLogs(facts: Facts): Failure[] {
  return logsAlone(facts).map((alone) => ({ facts, ...alone, symptom: 'only a log' }));
}

/**
 * A diagnosis that rests on a log alone: medium at most, whatever the log says, with the commands that tell the rest. Nothing
 * is ruled out, and no rule of the gate can be asked.
 */
export function withoutCluster(diagnosis: Diagnosis, failure: Failure): Diagnosis {
  const { pod, workload } = failure;
  const name = pod?.name ?? 'POD';
  const container = failure.container?.name ? ` -c ${failure.container.name}` : '';
  const known = workload.object.kind === 'Pod';
  const words = [...(workload.object.namespace === '' ? ['NAMESPACE'] : []), ...(known ? [] : ['POD'])];
  const fill = words.length > 0 ? ` (replace ${words.join(' and ')})` : '';
  return {
    ...diagnosis,
    confidence: diagnosis.confidence === 'low' ? 'low' : 'medium',
    remedy: {
      ...diagnosis.remedy,
      steps: [
        ...diagnosis.remedy.steps,
        `this rests on the log alone; the cluster knows the exit code, the reason, events and limits: save what the commands below print${fill} and give those files to \`--from\` together with the log`,
      ],
    },
    commands: [
      `${kubectl(failure)} describe pod ${name}`,
      `${kubectl(failure)} logs ${name}${container} --previous`,
      `${kubectl(failure)} get pod ${name} -o yaml`,
      `${kubectl(failure)} get events --field-selector=involvedObject.name=${name}`,
    ],
    ruledOut: [],
    preventedBy: [],
    pods: known ? diagnosis.pods : [],
  };
}
