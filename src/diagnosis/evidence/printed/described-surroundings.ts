import type { Mapping } from '../../../manifest/value.ts';
import { amountsOf } from './containers.ts';
import { type Field, fieldOf, fieldsAt, labelsOf, present, said } from './fields.ts';

/** The kind of what pods depend on, by what is printed for no other; undefined for anything else. */
export function surroundingKindOf(fields: readonly Field[]): 'Node' | 'PersistentVolumeClaim' | undefined {
  const has = (name: string): boolean => fieldOf(fields, name) !== undefined;
  if (has('Roles') && has('Allocatable')) return 'Node';
  return has('StorageClass') && has('Access Modes') ? 'PersistentVolumeClaim' : undefined;
}

/** The object that `kubectl describe node` or `kubectl describe pvc` has printed, as far as a diagnosis asks for it. */
export function surroundingOf(kind: 'Node' | 'PersistentVolumeClaim', fields: readonly Field[]): Mapping {
  const metadata = present({
    name: said(fields, 'Name'),
    namespace: said(fields, 'Namespace'),
    labels: labelsOf(fieldOf(fields, 'Labels')),
  });
  return { apiVersion: 'v1', kind, metadata, ...(kind === 'Node' ? nodeOf(fields) : claimOf(fields)) };
}

function claimOf(fields: readonly Field[]): Mapping {
  return {
    spec: present({
      storageClassName: said(fields, 'StorageClass'),
      volumeName: said(fields, 'Volume'),
    }),
    status: { phase: said(fields, 'Status') ?? '' },
  };
}

function nodeOf(fields: readonly Field[]): Mapping {
  const info = fieldsAt(
    fieldOf(fields, 'System Info')?.below ?? [],
    2,
    /Kernel Version|OS Image|Operating System|Architecture|Container Runtime Version|Kubelet Version/,
  );
  return {
    spec: present({
      unschedulable: said(fields, 'Unschedulable') === 'true' ? true : undefined,
      taints: taintsOf(fieldOf(fields, 'Taints')),
    }),
    status: present({
      capacity: amountsOf(fieldOf(fields, 'Capacity')),
      allocatable: amountsOf(fieldOf(fields, 'Allocatable')),
      conditions: conditionsOf(fieldOf(fields, 'Conditions')),
      nodeInfo: present({
        kernelVersion: said(info, 'Kernel Version'),
        osImage: said(info, 'OS Image'),
        operatingSystem: said(info, 'Operating System'),
        architecture: said(info, 'Architecture'),
        containerRuntimeVersion: said(info, 'Container Runtime Version'),
        kubeletVersion: said(info, 'Kubelet Version'),
      }),
    }),
  };
}

/** `dedicated=batch:NoSchedule`, one for each line. */
function taintsOf(field: Field | undefined): Mapping[] | undefined {
  const taints = (field ? [field.value, ...field.below] : []).flatMap((line) => {
    const [, key, value, effect] =
      /^([^\s=:]+)(?:=([^\s:]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/.exec(line.trim()) ?? [];
    return key === undefined ? [] : [present({ key, value, effect })];
  });
  return taints.length > 0 ? taints : undefined;
}

/** A node's conditions, with their times, reasons and messages. */
function conditionsOf(field: Field | undefined): Mapping[] | undefined {
  const rows = field?.below.flatMap((line) => {
    const [, type, status, reason, message] =
      /^ +(\S+) +(True|False|Unknown) +\S.{10,40}? [+-]\d{4} +\S.{10,40}? [+-]\d{4} +(\S+) +(.*)$/.exec(
        line,
      ) ?? [];
    return type === undefined ? [] : [present({ type, status, reason, message })];
  });
  return rows && rows.length > 0 ? rows : undefined;
}
