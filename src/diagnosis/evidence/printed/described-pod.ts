import { asMapping, type Mapping } from '../../../manifest/value.ts';
import { amountsOf, containersIn, type PrintedContainer } from './containers.ts';
import {
  annotationsOf,
  type Field,
  fieldOf,
  fieldsAt,
  labelsOf,
  numberOf,
  present,
  said,
  timeOf,
  wholeText,
} from './fields.ts';
import { ownersOf } from './owners.ts';
import { volumesIn } from './volumes.ts';

/**
 * The object that `kubectl describe pod` has printed. What it does not print (the restart policy, which init containers are
 * sidecars) follows from what it does.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (describePod)
 */
export function podOf(fields: readonly Field[]): Mapping {
  const value = (name: string): string | undefined => said(fields, name);
  const containers = containersIn(fieldOf(fields, 'Containers'));
  const inits = containersIn(fieldOf(fields, 'Init Containers'));
  const phase = value('Status') ?? '';
  const deleting = phase.startsWith('Terminating');
  const startTime = timeOf(value('Start Time'));
  const message = fieldOf(fields, 'Message');
  const owners = ownersOf(value('Controlled By'));
  const conditions = conditionsOf(fieldOf(fields, 'Conditions'));
  const isInitialized =
    conditions?.some(({ type, status }) => type === 'Initialized' && status === 'True') === true;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: present({
      name: value('Name'),
      namespace: value('Namespace'),
      labels: labelsOf(fieldOf(fields, 'Labels')),
      annotations: annotationsOf(fieldOf(fields, 'Annotations')),
      ownerReferences: owners,
      creationTimestamp: startTime,
      deletionTimestamp: deleting ? (startTime ?? '') : undefined,
    }),
    spec: present({
      nodeName: value('Node')?.replace(/\/[^/]*$/, ''),
      serviceAccountName: value('Service Account'),
      priorityClassName: value('Priority Class Name'),
      runtimeClassName: value('Runtime Class Name'),
      restartPolicy: restartPolicyOf(phase, owners, [...inits, ...containers]),
      resources: podResources(fieldOf(fields, 'Resources')),
      initContainers:
        inits.length > 0 ? inits.map((init) => initOf(init, { apps: containers, isInitialized })) : undefined,
      containers: containers.map(({ spec }) => spec),
      volumes: volumesIn(fieldOf(fields, 'Volumes')),
      nodeSelector: labelsOf(fieldOf(fields, 'Node-Selectors')),
      readinessGates: gatesOf(fieldOf(fields, 'Readiness Gates')),
    }),
    status: present({
      phase: deleting ? 'Running' : phase,
      reason: value('Reason'),
      message: message && wholeText(message),
      podIP: value('IP'),
      startTime,
      conditions,
      initContainerStatuses: statusesOf(inits),
      containerStatuses: statusesOf(containers),
    }),
  };
}

/** The conditions of a pod come without their reasons, those of a controller with them. */
export function conditionsOf(field: Field | undefined): Mapping[] | undefined {
  const conditions = field?.below.flatMap((line) => {
    const [, type, status, reason] = /^ +(\S+) +(True|False|Unknown)(?: +(\S+))? *$/.exec(line) ?? [];
    return type === undefined ? [] : [present({ type, status, reason })];
  });
  return conditions && conditions.length > 0 ? conditions : undefined;
}

function statusesOf(containers: readonly PrintedContainer[]): Mapping[] | undefined {
  const statuses = containers.flatMap(({ status }) => (status ? [status] : []));
  return statuses.length > 0 ? statuses : undefined;
}

/** Only a sidecar runs beside the containers of the app, or fails in a pod that has got past its initialization. */
function initOf(
  { spec, status }: PrintedContainer,
  { apps, isInitialized }: { readonly apps: readonly PrintedContainer[]; readonly isInitialized: boolean },
): Mapping {
  const { running, terminated } = asMapping(status?.state);
  const succeeded = asMapping(terminated).exitCode === 0;
  const begun = apps.some((app) => asMapping(app.status?.state).running !== undefined);
  const isSidecar =
    running !== undefined ? begun || isInitialized : isInitialized && status !== undefined && !succeeded;
  return isSidecar ? { ...spec, restartPolicy: 'Always' } : spec;
}

/** What a pod has ended for good is not restarted; a Job's never with `Always`. */
function restartPolicyOf(
  phase: string,
  owners: readonly Mapping[] | undefined,
  containers: readonly PrintedContainer[],
): string {
  const restarted = containers.some(({ status }) => Number(status?.restartCount ?? 0) > 0);
  const ofJob = owners?.some(({ kind }) => kind === 'Job') === true;
  const bare = owners === undefined && /^(?:Succeeded|Failed)$/.test(phase);
  if (!ofJob && !bare) return 'Always';
  return restarted ? 'OnFailure' : 'Never';
}

function podResources(field: Field | undefined): Mapping | undefined {
  if (!field) return undefined;
  const fields = fieldsAt(field.below, 2, /Limits|Requests/);
  return present({
    limits: amountsOf(fieldOf(fields, 'Limits')),
    requests: amountsOf(fieldOf(fields, 'Requests')),
  });
}

function gatesOf(field: Field | undefined): Mapping[] | undefined {
  const gates = field?.below.flatMap((line) => {
    const [, conditionType, status] = /^ +(\S+) +(\S+) *$/.exec(line) ?? [];
    return conditionType === undefined || status === 'Status' ? [] : [{ conditionType }];
  });
  return gates && gates.length > 0 ? gates : undefined;
}

/** Replicas and other counts that stand behind a name: `1 desired | 0 updated`. */
export function countOf(text: string | undefined, word: string): number | undefined {
  return numberOf(new RegExp(`(\\d+) ${word}`).exec(text ?? '')?.[1]);
}
