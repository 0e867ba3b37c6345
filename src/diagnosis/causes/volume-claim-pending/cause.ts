import { asList, asMapping, asString, valueAt } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import type { Cited } from '../../cite/cite.ts';
import { citeScheduler, fromEvent } from '../../cite/cite.ts';
import type { EvidenceObject } from '../../evidence/evidence.ts';
import { type KubeEvent, readEvents } from '../../facts/event.ts';
import { schedulerMessages } from '../../health/pod-health.ts';
import { kubectl, named, who } from '../../remedies/words.ts';
import type { Case } from '../../tree/case.ts';

/** The claims of the pod. */
function claimNames({ pod }: Case): string[] {
  return asList(pod?.spec.volumes).flatMap(
    (volume) => asString(valueAt(volume, ['persistentVolumeClaim', 'claimName'])) ?? [],
  );
}

function pending(given: Case): EvidenceObject | undefined {
  const names = claimNames(given);
  const claims = given.facts.evidence.claims.filter(
    ({ name, namespace }) => names.includes(name) && namespace === given.workload.object.namespace,
  );
  return claims.find(({ value }) => valueAt(value, ['status', 'phase']) !== 'Bound') ?? claims[0];
}

/** True when the claim has its volume, but that is on other nodes than those the pod may go to. */
function isElsewhere({ pod }: Case): boolean {
  const [said] = pod ? schedulerMessages(pod) : [];
  return said !== undefined && /volume node affinity conflict|PersistentVolume's node affinity/i.test(said);
}

function eventsOfClaims(given: Case): KubeEvent[] {
  const names = claimNames(given);
  return readEvents(given.facts.evidence.events).filter(
    ({ kind, name, namespace }) =>
      kind === 'PersistentVolumeClaim' &&
      names.includes(name) &&
      namespace === given.workload.object.namespace,
  );
}

function claimEvents(given: Case): Cited[] {
  const event = eventsOfClaims(given).findLast(
    ({ type, reason }) => type === 'Warning' || reason === 'FailedBinding',
  );
  return event ? [fromEvent(event)] : [];
}

function citeClaim(given: Case): Cited | undefined {
  const claim = pending(given);
  if (!claim) return undefined;
  const text = `${asString(valueAt(claim.value, ['status', 'phase'])) ?? 'no phase'}, StorageClass ${asString(asMapping(claim.value.spec).storageClassName) ?? '(the default one)'}`;
  return {
    origin: 'object',
    source: `PersistentVolumeClaim ${claim.namespace}/${claim.name}`,
    text,
    proves: valueAt(claim.value, ['status', 'phase']) !== 'Bound',
  };
}

function advice(given: Case): string[] {
  if (isElsewhere(given))
    return [
      'the claim has a volume, on a node or in a zone where this pod may not go: compare the `nodeAffinity` of the volume with the nodes and with what the pod wants',
      'for volumes of one zone use a class with `volumeBindingMode: WaitForFirstConsumer`; a volume does not move',
    ];
  const said = eventsOfClaims(given).findLast(({ type }) => type === 'Warning')?.message ?? '';
  const missingClass = /storageclass\S* "([^"]*)" not found/.exec(said)?.[1];
  if (missingClass !== undefined) return [`there is no StorageClass "${missingClass}": name one that exists`];
  if (/no storage class is set/.test(said))
    return ['no StorageClass is named and none is the default: name one'];
  const [waits] = given.pod ? schedulerMessages(given.pod) : [];
  if (/didn't find available persistent volumes to bind/.test(waits ?? ''))
    return [
      'no PersistentVolume that is free has the class, size and access mode of the claim on a node where the pod may go: create one, or name a class whose provisioner makes them',
    ];
  return ['read the events of the claim: the provisioner says there what it cannot do'];
}

/** A class that does not exist stays so, or is made late; what the provisioner cannot do it may do later. */
const quorums = {
  'no such class': { class: 'T', grace: 1 },
  'the provisioner fails': { class: 'E', grace: 180 },
  'something else': { class: 'G', grace: 60 },
} as const;

function saying(given: Case): keyof typeof quorums {
  const text = eventsOfClaims(given).findLast(({ type }) => type === 'Warning')?.message ?? '';
  if (/storageclass\S* "[^"]*" not found/.test(text)) return 'no such class';
  return /failed to provision volume/.test(text) ? 'the provisioner fails' : 'something else';
}

export default defineCause({
  id: 'volume-claim-pending',
  class: (given) => quorums[saying(given)].class,
  grace: (given) => quorums[saying(given)].grace,
  repeats: 1,
  recorded: true,
  title: (given) => {
    const claim = `PersistentVolumeClaim${named(pending(given)?.name ?? claimNames(given)[0])} of ${who(given)}`;
    return isElsewhere(given)
      ? `the volume of ${claim} is not where the pod can go`
      : `the ${claim} gets no volume`;
  },
  evidence: (given) => [citeScheduler(given), ...claimEvents(given), citeClaim(given)],
  remedy: (given) => ({
    steps: [
      ...advice(given),
      ...(isElsewhere(given)
        ? []
        : ['a claim keeps its class: delete and create it anew after correcting it']),
    ],
  }),
  commands: (given) => [
    `${kubectl(given)} describe persistentvolumeclaim ${pending(given)?.name ?? claimNames(given)[0] ?? ''}`.trim(),
    'kubectl get storageclasses',
  ],
});
