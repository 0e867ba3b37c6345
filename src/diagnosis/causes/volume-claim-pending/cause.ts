import { type KubeEvent, readEvents } from '../../../kubernetes/event.ts';
import type { ClusterObject } from '../../../kubernetes/object.ts';
import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeScheduler, fromEvent } from '../../cite/cite.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import { kubectl, named, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';

/** The claims of the pod. */
function claimNames({ pod }: Failure): string[] {
  return asList(pod?.spec.volumes).flatMap(
    (volume) => asString(valueAt(volume, ['persistentVolumeClaim', 'claimName'])) ?? [],
  );
}

function pending(failure: Failure): ClusterObject | undefined {
  const names = claimNames(failure);
  const claims = failure.facts.evidence.claims.filter(
    ({ name, namespace }) => names.includes(name) && namespace === failure.workload.object.namespace,
  );
  return claims.find(({ value }) => valueAt(value, ['status', 'phase']) !== 'Bound') ?? claims[0];
}

/** True when the claim has its volume, but that is on other nodes than those the pod may go to. */
function isElsewhere({ pod }: Failure): boolean {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== undefined && /volume node affinity conflict|PersistentVolume's node affinity/i.test(said);
}

function eventsOfClaims(failure: Failure): KubeEvent[] {
  const names = claimNames(failure);
  return readEvents(failure.facts.evidence.events).filter(
    ({ kind, name, namespace }) =>
      kind === 'PersistentVolumeClaim' &&
      names.includes(name) &&
      namespace === failure.workload.object.namespace,
  );
}

function claimEvents(failure: Failure): Cited[] {
  const event = eventsOfClaims(failure).findLast(
    ({ type, reason }) => type === 'Warning' || reason === 'FailedBinding',
  );
  return event ? [fromEvent(event)] : [];
}

function citeClaim(failure: Failure): Cited | undefined {
  const claim = pending(failure);
  if (!claim) return undefined;
  const text = `${asString(valueAt(claim.value, ['status', 'phase'])) ?? 'no phase'}, StorageClass ${asString(asMapping(claim.value.spec).storageClassName) ?? '(the default one)'}`;
  return {
    origin: 'object',
    source: `PersistentVolumeClaim ${claim.namespace}/${claim.name}`,
    text,
    proves: valueAt(claim.value, ['status', 'phase']) !== 'Bound',
  };
}

function advice(failure: Failure): string[] {
  if (isElsewhere(failure))
    return [
      'the claim has a volume, on a node or in a zone where this pod may not go: compare the `nodeAffinity` of the volume with the nodes and with what the pod wants',
      'for volumes of one zone use a class with `volumeBindingMode: WaitForFirstConsumer`; a volume does not move',
    ];
  const said = eventsOfClaims(failure).findLast(({ type }) => type === 'Warning')?.message ?? '';
  const missingClass = /storageclass\S* "([^"]*)" not found/.exec(said)?.[1];
  if (missingClass !== undefined) return [`there is no StorageClass "${missingClass}": name one that exists`];
  if (/no storage class is set/.test(said))
    return ['no StorageClass is named and none is the default: name one'];
  const [waits] = failure.pod ? schedulerMessages(failure.pod) : [];
  if (/didn't find available persistent volumes to bind/.test(waits ?? ''))
    return [
      'no PersistentVolume that is free has the class, size and access mode of the claim on a node where the pod may go: create one, or name a class whose provisioner makes them',
    ];
  return ['read the events of the claim: the provisioner says there what it cannot do'];
}

/** A class that does not exist stays so, or is made late; what the provisioner cannot do it may do later. */
const quorums = {
  'no such class': { class: 'template', grace: 1 },
  'the provisioner fails': { class: 'environment', grace: 180 },
  'something else': { class: 'template-race', grace: 60 },
} as const;

function saying(failure: Failure): keyof typeof quorums {
  const text = eventsOfClaims(failure).findLast(({ type }) => type === 'Warning')?.message ?? '';
  if (/storageclass\S* "[^"]*" not found/.test(text)) return 'no such class';
  return /failed to provision volume/.test(text) ? 'the provisioner fails' : 'something else';
}

export default defineCause({
  id: 'volume-claim-pending',
  class: (failure) => quorums[saying(failure)].class,
  grace: (failure) => quorums[saying(failure)].grace,
  repeats: 1,
  fields: ['volumes', 'volumeMounts'],
  concerns: ['volumes'],
  title: (failure) => {
    const claim = `PersistentVolumeClaim${named(pending(failure)?.name ?? claimNames(failure)[0])} of ${who(failure)}`;
    return isElsewhere(failure)
      ? `the volume of ${claim} is not where the pod can go`
      : `the ${claim} gets no volume`;
  },
  evidence: (failure) => [citeScheduler(failure), ...claimEvents(failure), citeClaim(failure)],
  remedy: (failure) => ({
    steps: [
      ...advice(failure),
      ...(isElsewhere(failure)
        ? []
        : ['a claim keeps its class: delete and create it anew after correcting it']),
    ],
  }),
  commands: (failure) => [
    `${kubectl(failure)} describe persistentvolumeclaim ${pending(failure)?.name ?? claimNames(failure)[0] ?? ''}`.trim(),
    'kubectl get storageclasses',
  ],
});
