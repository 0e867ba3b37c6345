import type { Mapping } from '../../../manifest/value.ts';
import { ageOf } from './ages.ts';
import { present } from './fields.ts';
import { isObjectName, replicaSetOf } from './owners.ts';
import { type Row, readTable } from './table.ts';

/** A pod as a row of a table: how it does, how often it was restarted, and ages in place of times. */
export interface PodRow {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly ready: number;
  readonly containers: number;
  readonly status: string;
  readonly restarts: number;
  /** Milliseconds since the last restart, and since the pod was made. */
  readonly restarted: number | undefined;
  readonly age: number | undefined;
  readonly node: string | undefined;
}

/** True for a header of `kubectl get pods`. */
export function listsPods(header: string): boolean {
  return /\bREADY\b/.test(header) && /\bSTATUS\b/.test(header) && /\bRESTARTS\b/.test(header);
}

/** The rows of `kubectl get pods`, wide or not, and of the pods in `kubectl get all`. */
export function podTable(lines: readonly string[], namespace: string | undefined): PodRow[] {
  return readTable(lines).flatMap((row) => podRow(row, namespace) ?? []);
}

function podRow(row: Row, namespace: string | undefined): PodRow | undefined {
  const name = row.NAME?.replace(/^pods?\//, '') ?? '';
  const [, ready, containers] = /^(\d+)\/(\d+)$/.exec(row.READY ?? '') ?? [];
  const [, restarts, restarted] = /^(\d+)(?: \((\S+) ago\))?$/.exec(row.RESTARTS ?? '') ?? [];
  if (ready === undefined || restarts === undefined || !isObjectName(name)) return undefined;
  return {
    name,
    namespace: row.NAMESPACE || namespace,
    ready: Number(ready),
    containers: Number(containers),
    status: row.STATUS ?? '',
    restarts: Number(restarts),
    restarted: restarted === undefined ? undefined : ageOf(restarted),
    age: ageOf(row.AGE ?? ''),
    node: row.NODE === undefined || row.NODE === '<none>' ? undefined : row.NODE,
  };
}

/** With these a container has ended; other words for a container say what it waits for. */
const ends = /^(?:Error|OOMKilled|Completed|StartError|ContainerCannotRun|ContainerStatusUnknown)$/;
const waits = /^(?:ContainerCreating|PodInitializing|\w+BackOff|Err\w+|Invalid\w+|\w+Error)$/;
const phases = /^(?:Pending|Running|Succeeded|Failed|Unknown)$/;

/**
 * The object of which a table shows a row. It has one container, with the name and image that are told elsewhere or none: the
 * one the status is of. An exit code is there only where the table has it.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/printers/internalversion/printers.go (printPod)
 */
export function podOfRow(
  row: PodRow,
  now: number,
  container: { readonly name: string; readonly image: string | undefined },
): Mapping {
  const [, init, word = ''] = /^(Init:)?(.*)$/.exec(row.status) ?? [];
  const replicaSet = replicaSetOf(row.name);
  const ready = row.ready === row.containers && row.status === 'Running';
  const at = (age: number | undefined): string | undefined =>
    age === undefined ? undefined : new Date(now - age).toISOString();
  const list = init ? 'initContainers' : 'containers';
  const status = {
    name: container.name,
    ready,
    restartCount: row.restarts,
    state: stateOf(word, row),
    lastState:
      row.restarts > 0 && !ends.test(word) ? { terminated: present({ finishedAt: at(row.restarted) }) } : {},
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: present({
      name: row.name,
      namespace: row.namespace,
      creationTimestamp: at(row.age),
      deletionTimestamp: row.status === 'Terminating' ? at(0) : undefined,
      ...(replicaSet
        ? {
            labels: { 'pod-template-hash': replicaSet.hash },
            ownerReferences: [
              { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: replicaSet.name, controller: true },
            ],
          }
        : {}),
    }),
    spec: {
      nodeName: row.node ?? (row.status === 'Pending' ? undefined : '<not printed>'),
      restartPolicy: 'Always',
      [list]: [present(container)],
    },
    status: present({
      ...phaseOf(word, row),
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
      [init ? 'initContainerStatuses' : 'containerStatuses']: row.status === 'Pending' ? [] : [status],
    }),
  };
}

function stateOf(word: string, { status }: PodRow): Mapping {
  const [, kind, code] = /^(ExitCode|Signal):(\d+)$/.exec(word) ?? [];
  if (kind === 'ExitCode') return { terminated: { exitCode: Number(code) } };
  if (kind === 'Signal') return { terminated: { signal: Number(code) } };
  if (ends.test(word)) return { terminated: { reason: word } };
  if (waits.test(word)) return { waiting: { reason: word } };
  return /^(?:Running|NotReady|Terminating|Init:\d+\/\d+)$/.test(status) ? { running: {} } : {};
}

/** A word that is neither a phase nor about a container is why the pod ended as a whole. */
function phaseOf(word: string, { restarts, status }: PodRow): Mapping {
  if (phases.test(word)) return { phase: word };
  if (word === 'Completed' && restarts === 0 && !status.startsWith('Init:')) return { phase: 'Succeeded' };
  if (ends.test(word) || /^(?:ExitCode|Signal):|^(?:Terminating|NotReady)$/.test(word))
    return { phase: 'Running' };
  if (waits.test(word) || /^\d+\/\d+$|^SchedulingGated$/.test(word)) return { phase: 'Pending' };
  return { phase: 'Failed', reason: word };
}
