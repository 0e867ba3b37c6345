/** Why the scheduler has no node for a pod. */
export type SchedulerAnswer =
  | 'too few resources'
  | 'no node fits its selector or affinity'
  | 'a taint keeps it away'
  | 'a claim is missing'
  | 'a claim is not bound'
  | 'a volume is in use elsewhere'
  | 'the nodes are not ready'
  | 'nothing known';

/** A reason the scheduler gives, and for how many nodes. */
export interface Refusal {
  readonly nodes: number;
  readonly text: string;
}

/** Parts of `0/5 nodes are available: 1 node(s) had …, 4 Insufficient cpu. preemption: …`. */
export function readRefusals(message: string): Refusal[] {
  const body =
    /nodes are available: (.*?)(?:\.? (?:no new claims to deallocate|preemption:)|\.?$)/is.exec(
      message,
    )?.[1] ?? '';
  return body.split(/, (?=\d+ )|\. (?=\d+ )/).flatMap((part) => {
    const [, nodes, text] = /^(\d+) (.+?)\.?$/s.exec(part.trim()) ?? [];
    return nodes === undefined || text === undefined ? [] : [{ nodes: Number(nodes), text }];
  });
}

/**
 * The filters in the order in which the scheduler runs them: a node names the first that it fails, so a node that names a
 * late one was good enough for all before it. That makes the latest filter named the one worth fixing.
 * Source: https://kubernetes.io/docs/reference/scheduling/config/#scheduling-plugins
 */
const filters: readonly (readonly [RegExp, SchedulerAnswer])[] = [
  [/unschedulable|unavailable|not ready|were not ready|NotReady/i, 'the nodes are not ready'],
  [/taint/i, 'a taint keeps it away'],
  [
    /node affinity|node selector|nodeSelector|didn't match Pod's|NodeAffinity|required scheduling terms/i,
    'no node fits its selector or affinity',
  ],
  [/free ports|host ?ports?/i, 'too few resources'],
  [/Insufficient |Too many pods|OutOf/i, 'too few resources'],
  [
    /volume node affinity conflict|persistent volumes to bind|PersistentVolume|exceed max volume count|volume limits|no available volume zone|enough free storage|unbound/i,
    'a claim is not bound',
  ],
  [
    /ReadWriteOncePod|same name and ReadWriteOncePod|already in use|being used/i,
    'a volume is in use elsewhere',
  ],
  [/anti-affinity|pod affinity|topology spread|existing pods/i, 'no node fits its selector or affinity'],
];

const nodeTrouble =
  /node\.kubernetes\.io\/(?:not-ready|unreachable|(?:memory|disk|pid)-pressure|network-unavailable|unschedulable|out-of-service)|node\.cloudprovider\.kubernetes\.io\/(?:uninitialized|shutdown)/;
const controlPlane = /node-role\.kubernetes\.io\/(?:control-plane|master|etcd)/;

/** Reads the scheduler's answer from the pod's condition and events; the newest first. */
export function readSchedulerAnswer(messages: readonly string[]): SchedulerAnswer {
  for (const message of messages) {
    const whole = wholeAnswer(message);
    if (whole) return whole;
    const answers = readRefusals(message).flatMap(({ nodes, text }) => {
      const rank = filters.findLastIndex(([pattern]) => pattern.test(text));
      return rank < 0 ? [] : [{ rank, nodes, text, answer: (filters[rank] as (typeof filters)[number])[1] }];
    });
    const own = answers.filter(({ text }) => !controlPlane.test(text));
    const [best] = (own.length > 0 ? own : answers).toSorted((a, b) => b.rank - a.rank || b.nodes - a.nodes);
    if (!best) continue;
    return best.answer === 'a taint keeps it away' && nodeTrouble.test(best.text)
      ? 'the nodes are not ready'
      : best.answer;
  }
  return 'nothing known';
}

/** Answers about the pod itself, before any node is looked at. */
function wholeAnswer(message: string): SchedulerAnswer | undefined {
  if (/persistentvolumeclaims? "[^"]+" not found/.test(message)) return 'a claim is missing';
  if (
    /unbound immediate PersistentVolumeClaims|persistentvolumeclaim "[^"]+" (?:is being deleted|bound to non-existent)|bound to non-existent|didn't find available persistent volumes|storageclass\S* "[^"]*" not found|persistentvolume "[^"]*" not found/i.test(
      message,
    ) &&
    !/Insufficient|taint|affinity\/selector/.test(message)
  )
    return 'a claim is not bound';
  if (/no nodes available to schedule pods|^0\/0 nodes/.test(message)) return 'the nodes are not ready';
  return undefined;
}
