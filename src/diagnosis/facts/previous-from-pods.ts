import { conditionOf } from '../../kubernetes/condition.ts';
import type { ObjectReference } from '../../kubernetes/object.ts';
import type { PreviousRevision } from '../../kubernetes/revision.ts';
import { asList, asMapping, asString, type Mapping, valueAt } from '../../manifest/value.ts';
import type { PodFacts } from './facts.ts';

/**
 * The template before the present one, as a pod of the earlier revision still has it: the present template, with what
 * differs between that pod and a new one. What the API server and its plugins put into every pod differs in none.
 */
export function previousOfPods(
  { kind }: ObjectReference,
  value: Mapping | undefined,
  template: Mapping,
  pods: readonly PodFacts[],
): PreviousRevision | undefined {
  const update = asString(valueAt(value, ['status', 'updateRevision']));
  if (kind !== 'StatefulSet' || update === undefined) return undefined;
  const fresh = pods.find(({ revision }) => revision === update);
  const earlier = pods.filter(({ revision }) => revision !== undefined && revision !== update);
  const old = earlier.find((pod) => conditionOf(pod, 'Ready')?.status === 'True') ?? earlier[0];
  if (!fresh || old?.revision === undefined) return undefined;
  const claims = asList(valueAt(value, ['spec', 'volumeClaimTemplates'])).map((claim) =>
    asString(valueAt(claim, ['metadata', 'name'])),
  );
  const [before, after] = [ofTemplate(old.spec, claims), ofTemplate(fresh.spec, claims)];
  const podSpec = {
    ...withDifferences(template, before, after),
    ...containersBefore('containers', template, before, after),
    ...containersBefore('initContainers', template, before, after),
  };
  return { label: 'the revision before', podSpec, name: old.revision, replacedAt: undefined };
}

/** Without what is the pod's own: its place, its name, its token, its claims. */
function ofTemplate(
  { nodeName, hostname, volumes, ...spec }: Mapping,
  claims: readonly (string | undefined)[],
): Mapping {
  const own = asList(volumes).filter((volume) => {
    const name = asString(asMapping(volume).name) ?? '';
    return !isToken(name) && !claims.includes(name);
  });
  return own.length > 0 ? { ...spec, volumes: own } : spec;
}

function isToken(volume: string): boolean {
  return volume.startsWith('kube-api-access-');
}

/** The fields of the present one, where old and new pod agree; else those of the old one. */
function withDifferences(present: Mapping, before: Mapping, after: Mapping): Mapping {
  const result: Record<string, unknown> = { ...present };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    if (before[field] === undefined) delete result[field];
    else result[field] = before[field];
  }
  return result;
}

function containersBefore(
  field: 'containers' | 'initContainers',
  template: Mapping,
  before: Mapping,
  after: Mapping,
): Mapping {
  const listed = (spec: Mapping): Mapping[] => asList(spec[field]).map((each) => mounted(asMapping(each)));
  if (listed(before).length === 0 && listed(template).length === 0) return {};
  const named = (spec: Mapping, name: unknown): Mapping | undefined =>
    listed(spec).find((container) => container.name === name);
  const containers = listed(before).map((container) => {
    const [present, fresh] = [named(template, container.name), named(after, container.name)];
    return present && fresh ? withDifferences(present, container, fresh) : container;
  });
  return { [field]: containers };
}

function mounted({ volumeMounts, ...container }: Mapping): Mapping {
  const own = asList(volumeMounts).filter((mount) => !isToken(asString(asMapping(mount).name) ?? ''));
  return own.length > 0 ? { ...container, volumeMounts: own } : container;
}
