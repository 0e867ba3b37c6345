import type { Mapping } from '../../../manifest/value.ts';
import { containersIn } from './containers.ts';
import { conditionsOf, countOf } from './described-pod.ts';
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
} from './fields.ts';
import { apiVersionOf, ownersOf } from './owners.ts';
import { volumesIn } from './volumes.ts';

/** The kind of controller that a description is of, by what is printed for no other; undefined for anything else. */
export function workloadKindOf(fields: readonly Field[]): string | undefined {
  const has = (name: string): boolean => fieldOf(fields, name) !== undefined;
  if (!has('Pod Template')) return undefined;
  if (has('StrategyType') || has('NewReplicaSet')) return 'Deployment';
  if (has('Desired Number of Nodes Scheduled')) return 'DaemonSet';
  if (has('Schedule')) return 'CronJob';
  if (has('Parallelism') || has('Completions')) return 'Job';
  if (has('Update Strategy') || has('Volume Claims')) return 'StatefulSet';
  return has('Replicas') ? 'ReplicaSet' : undefined;
}

const templateNames =
  /Labels|Annotations|Service Account|Init Containers|Containers|Volumes|Priority Class Name|Node-Selectors|Tolerations|Topology Spread Constraints/;

/**
 * The object that `kubectl describe` has printed of a controller, as far as it is printed.
 * Source: https://github.com/kubernetes/kubectl/blob/master/pkg/describe/describe.go (describeDeployment and those after it)
 */
export function workloadOf(kind: string, fields: readonly Field[]): Mapping {
  const value = (name: string): string | undefined => said(fields, name);
  const template = templateOf(fieldOf(fields, 'Pod Template'), kind);
  return {
    apiVersion: apiVersionOf(kind),
    kind,
    metadata: present({
      name: value('Name'),
      namespace: value('Namespace'),
      creationTimestamp: timeOf(value('CreationTimestamp')),
      labels: labelsOf(fieldOf(fields, 'Labels')),
      annotations: annotationsOf(fieldOf(fields, 'Annotations')),
      ownerReferences: ownersOf(value('Controlled By')),
    }),
    ...(kind === 'CronJob'
      ? { spec: { schedule: value('Schedule'), jobTemplate: { spec: { template } } } }
      : { spec: present({ ...specOf(kind, fields), template }), status: statusOf(kind, fields) }),
  };
}

function specOf(kind: string, fields: readonly Field[]): Mapping {
  const replicas = said(fields, 'Replicas');
  const selector = labelsOf({
    name: 'Selector',
    value: '',
    below: (said(fields, 'Selector') ?? '').split(','),
  });
  return {
    selector: Object.keys(selector).length > 0 ? { matchLabels: selector } : undefined,
    replicas: kind === 'Job' || kind === 'DaemonSet' ? undefined : countOf(replicas, 'desired'),
    backoffLimit: numberOf(said(fields, 'Backoff Limit')),
    activeDeadlineSeconds: numberOf(said(fields, 'Active Deadline Seconds')),
    completions: numberOf(said(fields, 'Completions')),
    parallelism: numberOf(said(fields, 'Parallelism')),
  };
}

function statusOf(kind: string, fields: readonly Field[]): Mapping {
  const replicas = said(fields, 'Replicas');
  const conditions = conditionsOf(fieldOf(fields, 'Conditions'));
  if (kind === 'DaemonSet') {
    return present({
      desiredNumberScheduled: numberOf(said(fields, 'Desired Number of Nodes Scheduled')),
      currentNumberScheduled: numberOf(said(fields, 'Current Number of Nodes Scheduled')),
      updatedNumberScheduled: numberOf(said(fields, 'Number of Nodes Scheduled with Up-to-date Pods')),
      numberAvailable: numberOf(said(fields, 'Number of Nodes Scheduled with Available Pods')),
    });
  }
  if (kind === 'Job') {
    const pods = said(fields, 'Pods Statuses');
    const failed = countOf(pods, 'Failed');
    const ended = timeOf(said(fields, 'Completed At'));
    return present({
      startTime: timeOf(said(fields, 'Start Time')),
      completionTime: ended,
      active: countOf(pods, 'Active') || undefined,
      succeeded: countOf(pods, 'Succeeded') || undefined,
      failed: failed || undefined,
      conditions: ended === undefined ? undefined : [{ type: 'Complete', status: 'True' }],
    });
  }
  return present({
    replicas: countOf(replicas, 'total') ?? countOf(replicas, 'current'),
    updatedReplicas: countOf(replicas, 'updated'),
    availableReplicas: countOf(replicas, 'available') || undefined,
    unavailableReplicas: countOf(replicas, 'unavailable') || undefined,
    conditions,
  });
}

function templateOf(field: Field | undefined, kind: string): Mapping {
  const fields = fieldsAt(field?.below ?? [], 2, templateNames);
  const inits = containersIn(fieldOf(fields, 'Init Containers'));
  return {
    metadata: present({ labels: labelsOf(fieldOf(fields, 'Labels')) }),
    spec: present({
      serviceAccountName: said(fields, 'Service Account'),
      initContainers: inits.length > 0 ? inits.map(({ spec }) => spec) : undefined,
      containers: containersIn(fieldOf(fields, 'Containers')).map(({ spec }) => spec),
      volumes: volumesIn(fieldOf(fields, 'Volumes')),
      nodeSelector: labelsOf(fieldOf(fields, 'Node-Selectors')),
      restartPolicy: kind === 'Job' || kind === 'CronJob' ? undefined : 'Always',
    }),
  };
}
