import type { Mapping } from '../../../manifest/value.ts';
import { pushAll } from '../../../text/many.ts';
import type { EvidenceFile } from '../evidence.ts';
import { podOf } from './described-pod.ts';
import { surroundingKindOf, surroundingOf } from './described-surroundings.ts';
import { workloadKindOf, workloadOf } from './described-workload.ts';
import { describedEvents, type EventRow } from './event-rows.ts';
import { eventTable, listsEvents } from './event-table.ts';
import { type Field, fieldOf, fieldsAt, said } from './fields.ts';
import { isObjectName } from './owners.ts';
import { type LogOwner, partsOf } from './parts.ts';
import { listsPods, type PodRow, podTable } from './pod-table.ts';

/** All that a printed text holds, before it is known when it was printed and what else there is. */
export interface Printed {
  readonly source: string;
  readonly writtenAt: number | undefined;
  /** Objects that were described. */
  readonly objects: readonly Mapping[];
  readonly events: readonly EventRow[];
  readonly pods: readonly PodRow[];
  /** Texts of JSON or YAML within it. */
  readonly texts: readonly string[];
  readonly logs: readonly { readonly text: string; readonly owner: LogOwner }[];
  /** What is in it and not used, in words. */
  readonly unused: readonly string[];
}

/** The fields of pods, controllers, nodes and claims that stand at the margin. */
const fieldNames =
  /Name|Namespace|Priority|Priority Class Name|Runtime Class Name|Service Account|Node|Start Time|Labels|Annotations|Status|Termination Grace Period|Reason|Message|SeccompProfile|LocalhostProfile|IP|IPs|Controlled By|Controllers|NominatedNodeName|Resources|Init Containers|Containers|Ephemeral Containers|Readiness Gates|Conditions|Volumes|QoS Class|Node-Selectors?|Tolerations|Topology Spread Constraints|Events|CreationTimestamp|Selector|Replicas|StrategyType|MinReadySeconds|RollingUpdateStrategy|Pod Template|OldReplicaSets|NewReplicaSet|Pods Status(?:es)?|Update Strategy|Volume Claims|Pod Management Policy|Service Name|Persistent Volume Claim Retention Policy|Desired Number of Nodes Scheduled|Current Number of Nodes Scheduled|Number of Nodes Scheduled with Up-to-date Pods|Number of Nodes Scheduled with Available Pods|Number of Nodes Misscheduled|Parallelism|Completions|Completion Mode|Completed Indexes|Suspend|Backoff Limit|TTL Seconds After Finished|Completed At|Duration|Active Deadline Seconds|Schedule|Concurrency Policy|Last Schedule Time|Active Jobs|StorageClass|Volume|Finalizers|Capacity|Access Modes|VolumeMode|Used By|Mounted By|Roles|Taints|Unschedulable|Lease|Addresses|Allocatable|System Info|PodCIDRs?|ProviderID|Non-terminated Pods|Allocated resources/;

/** Reads what kubectl prints for people: descriptions, tables, and the objects and logs that stand between them. */
export function readPrinted({ path, text, writtenAt }: EvidenceFile): Printed {
  const objects: Mapping[] = [];
  const events: EventRow[] = [];
  const pods: PodRow[] = [];
  const unused: string[] = [];
  const texts: string[] = [];
  const logs: { text: string; owner: LogOwner }[] = [];
  for (const part of partsOf(text)) {
    if (part.what === 'log') logs.push(part);
    else if (part.what === 'objects') texts.push(part.text);
    else if (part.what === 'description') readDescription(part.lines, { objects, events, unused });
    else if (listsPods(part.lines[0] ?? '')) pushAll(pods, podTable(part.lines, part.namespace));
    else if (listsEvents(part.lines[0] ?? '')) pushAll(events, eventTable(part.lines, part.namespace));
    else unused.push('a table of something else than pods and events');
  }
  return { source: path, writtenAt, objects, events, pods, texts, logs, unused: [...new Set(unused)] };
}

interface Found {
  readonly objects: Mapping[];
  readonly events: EventRow[];
  readonly unused: string[];
}

function readDescription(lines: readonly string[], { objects, events, unused }: Found): void {
  const fields = fieldsAt(lines, 0, fieldNames);
  const kind = kindOf(fields);
  const name = said(fields, 'Name') ?? '';
  if (!isObjectName(name)) return;
  const surrounding = kind === undefined ? surroundingKindOf(fields) : undefined;
  if (surrounding) objects.push(surroundingOf(surrounding, fields));
  else if (kind === undefined)
    unused.push('the description of something else than a pod, a controller, a node or a claim');
  else objects.push(kind === 'Pod' ? podOf(fields) : workloadOf(kind, fields));
  const about = { kind: kind ?? surrounding ?? '', name, namespace: said(fields, 'Namespace') };
  if (about.kind !== '') pushAll(events, describedEvents(fieldOf(fields, 'Events'), about));
}

function kindOf(fields: readonly Field[]): string | undefined {
  const controller = workloadKindOf(fields);
  if (controller !== undefined) return controller;
  return fieldOf(fields, 'Containers') && fieldOf(fields, 'Status') ? 'Pod' : undefined;
}
