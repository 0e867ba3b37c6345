import { workloadKinds } from '../../kubernetes/kinds.ts';
import { readObject } from '../../kubernetes/object.ts';
import { controllerOf, controllerUid } from '../../kubernetes/owner.ts';
import { requirementsOf, writeRequirement } from '../../manifest/label-selector.ts';
import { asMapping, asString, type Mapping } from '../../manifest/value.ts';
import type { Cluster, ReadAnswer } from '../../ports.ts';
import type { Scope } from '../../rollout/observation.ts';
import { pluralOf, type Target, titleOf } from '../../rollout/target.ts';
import { UserError } from '../../settings/user-error.ts';
import { nearest } from '../../text/nearest.ts';
import { throwIfNoNamespace } from '../absent-namespace.ts';

/** Workloads as they are in the cluster, with their pods and everything between. */
export interface ReadWorkloads {
  readonly objects: readonly Mapping[];
  readonly degraded: readonly string[];
}

type Reading = Pick<Cluster, 'evidence'> & { readonly signal: AbortSignal };

/** Every workload of a namespace. Throws with a sentence for people when there is none, or none may be read. */
export async function readNamespace(namespace: string, reading: Reading): Promise<ReadWorkloads> {
  const { evidence, signal } = reading;
  const degraded: string[] = [];
  const lists = await Promise.all(
    workloadKinds.map(async ({ apiVersion, kind, builtIn }) => {
      const scope = scopeOf(apiVersion, kind, namespace);
      const answer = await evidence.list(scope, signal);
      if (answer.kind === 'refused' && builtIn) degraded.push(`${scope.plural}: they may not be read`);
      if (answer.kind === 'failed') throw new UserError(`${scope.plural} cannot be read: ${answer.reason}`);
      return answer.kind === 'found' ? answer.value : [];
    }),
  );
  const objects = lists.flat();
  if (objects.length > 0) return { objects, degraded };
  if (degraded.length > 0) throw new UserError(`${degraded.join('; ')} (${permissionsHint(namespace)})`);
  await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
  throw new UserError(`there is no workload in namespace ${namespace}`);
}

/**
 * The workload that an object belongs to: up to the controller at the top, and down to all its pods. A Job of a CronJob
 * stands for it alone. Throws with a sentence for people when the object cannot be read.
 */
export async function readWorkload(target: Target, reading: Reading): Promise<ReadWorkloads> {
  if (target.kind === 'PersistentVolumeClaim')
    throw new UserError(`${titleOf(target)} runs no pods: name the workload that uses it`);
  const named = await readNamed(target, reading);
  const chain = [named, ...(await controllersAbove(named, target.namespace, reading))];
  const below = await readBelow(chain, target.namespace, reading);
  return { objects: [...chain, ...below.objects], degraded: below.degraded };
}

async function readNamed(target: Target, reading: Reading): Promise<Mapping> {
  const { apiVersion, kind, namespace, name } = target;
  const answer = await reading.evidence.get(scopeOf(apiVersion, kind, namespace), name, reading.signal);
  switch (answer.kind) {
    case 'found':
      return answer.value;
    case 'refused':
      throw new UserError(`${titleOf(target)} may not be read (${permissionsHint(namespace)})`);
    case 'failed':
      throw new UserError(`${titleOf(target)} cannot be read: ${answer.reason}`);
    case 'absent':
      await throwIfNoNamespace(namespace, reading.evidence, reading.signal);
      throw new UserError(`${titleOf(target)} does not exist${await meantInstead(target, reading)}`);
  }
}

async function meantInstead(target: Target, { evidence, signal }: Reading): Promise<string> {
  const { apiVersion, kind, namespace, name } = target;
  const answer = await evidence.list(scopeOf(apiVersion, kind, namespace), signal, true);
  const names = answer.kind === 'found' ? answer.value.map(nameOf) : [];
  const meant = nearest(name, names);
  return meant === undefined ? '' : `; is ${meant} meant?`;
}

/** The controllers of an object, from the next one to the topmost that is known here. */
async function controllersAbove(
  object: Mapping,
  namespace: string,
  { evidence, signal }: Reading,
): Promise<Mapping[]> {
  const above: Mapping[] = [];
  for (let owner = controllerOf(readObject(object)); owner && above.length < 4; ) {
    if (pluralOf(owner.apiVersion, owner.kind) === undefined) break;
    const answer = await evidence.get(scopeOf(owner.apiVersion, owner.kind, namespace), owner.name, signal);
    if (answer.kind !== 'found') break;
    above.push(answer.value);
    owner = controllerOf(readObject(answer.value));
  }
  return above;
}

async function readBelow(
  chain: readonly Mapping[],
  namespace: string,
  { evidence, signal }: Reading,
): Promise<ReadWorkloads> {
  const degraded: string[] = [];
  const owned = async (
    [apiVersion, kind]: readonly [string, string],
    owners: readonly Mapping[],
    labelSelector: string | undefined,
  ): Promise<readonly Mapping[]> => {
    if (owners.length === 0) return [];
    const scope = { ...scopeOf(apiVersion, kind, namespace), labelSelector };
    const found = foundOr(await evidence.list(scope, signal), scope.plural, degraded);
    const uids = new Set(owners.map(uidOf));
    return found.filter((object) => uids.has(controllerUid(readObject(object))));
  };
  const top = chain.at(-1) ?? {};
  const selector = selectorOf(top);
  switch (top.kind) {
    case 'Pod':
      return { objects: [], degraded };
    case 'Deployment':
    case 'Rollout': {
      const sets = await owned(['apps/v1', 'ReplicaSet'], [top], selector);
      return { objects: [...sets, ...(await owned(['v1', 'Pod'], sets, selector))], degraded };
    }
    case 'CronJob': {
      const only = chain.find(({ kind }) => kind === 'Job');
      const jobs = only ? [only] : await owned(['batch/v1', 'Job'], [top], undefined);
      return { objects: [...jobs, ...(await owned(['v1', 'Pod'], jobs, 'job-name'))], degraded };
    }
    default:
      return { objects: await owned(['v1', 'Pod'], [top], selector), degraded };
  }
}

/** Without pods there is nothing to say; anything else only makes the answer worse. */
function foundOr(
  answer: ReadAnswer<readonly Mapping[]>,
  plural: string,
  degraded: string[],
): readonly Mapping[] {
  if (answer.kind === 'found') return answer.value;
  const why = answer.kind === 'failed' ? answer.reason : 'they may not be read';
  if (plural === 'pods') throw new UserError(`${plural} cannot be read: ${why}`);
  degraded.push(`${plural}: ${why}`);
  return [];
}

/** As the API takes it; undefined where everything is meant. */
function selectorOf({ spec }: Mapping): string | undefined {
  const requirements = requirementsOf(asMapping(spec).selector, []);
  return requirements.length > 0 ? requirements.map(writeRequirement).join(',') : undefined;
}

function scopeOf(apiVersion: string, kind: string, namespace: string): Scope {
  return { apiVersion, kind, plural: pluralOf(apiVersion, kind) ?? '', namespace };
}

function permissionsHint(namespace: string): string {
  return `"crashgate permissions -n ${namespace}" says what is missing`;
}

function nameOf(object: Mapping): string {
  return asString(asMapping(object.metadata).name) ?? '';
}

function uidOf(object: Mapping): unknown {
  return asMapping(object.metadata).uid;
}
