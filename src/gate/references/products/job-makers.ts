import type { KubeObject } from '../../../manifest/object.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { type Inventory, mayShare } from '../../model/objects/inventory.ts';
import type { Target } from '../reference.ts';

/** Resources that Jobs commonly make, as RBAC names them. */
const resources: Record<string, string> = { ConfigMap: 'configmaps', Secret: 'secrets' };

/**
 * The Jobs of a set that may make ConfigMaps and Secrets while they run: their command line creates something and holds
 * the name, or the set grants their ServiceAccount to create objects of the kind.
 */
export class JobMakers {
  readonly #inventory: Inventory;
  readonly #jobs: readonly Workload[];
  #byName: Map<string, Workload[]> | undefined;
  #grants: Map<string, Grant[]> | undefined;

  constructor(inventory: Inventory) {
    this.#inventory = inventory;
    this.#jobs = inventory.workloads.filter((workload) => workload.class === 'batch');
  }

  /** Jobs that may make the target in this namespace: two at most, so that one which needs it itself can be left out. */
  of(target: Target, namespace: string | undefined): readonly Workload[] {
    const resource = Object.hasOwn(resources, target.kind) ? resources[target.kind] : undefined;
    if (resource === undefined || this.#jobs.length === 0) return [];
    this.#byName ??= namesInCreatingCommands(this.#jobs);
    this.#grants ??= grantsToCreate(this.#inventory, this.#jobs);
    const found = new Map<KubeObject, Workload>();
    for (const job of this.#byName.get(target.name) ?? []) {
      if (mayShare(this.#inventory.namespaceOf(job.object), namespace)) found.set(job.object, job);
      if (found.size > 1) break;
    }
    for (const { job, everywhere, namespace: granted } of this.#grants.get(resource) ?? []) {
      if (found.size > 1) break;
      if (everywhere || mayShare(granted, namespace)) found.set(job.object, job);
    }
    return [...found.values()];
  }
}

/** A Job that may create objects of one resource, in a namespace or everywhere. */
interface Grant {
  readonly job: Workload;
  readonly namespace: string | undefined;
  readonly everywhere: boolean;
}

/** The words in command lines that create something, with their Jobs: names of what they may create. */
function namesInCreatingCommands(jobs: readonly Workload[]): Map<string, Workload[]> {
  const byName = new Map<string, Workload[]>();
  for (const job of jobs) {
    for (const { value } of job.containers) {
      const values = asList(value.env).map((entry) => asMapping(entry).value);
      const line = [...asList(value.command), ...asList(value.args), ...values].map(asString).join(' ');
      if (!/\b(?:create|apply|patch|generate)\b/.test(line)) continue;
      for (const name of new Set(line.match(/[a-z0-9][a-z0-9.-]*/g))) push(byName, name, job);
    }
  }
  return byName;
}

/** What the Roles of the set let Jobs create. */
function grantsToCreate(inventory: Inventory, jobs: readonly Workload[]): Map<string, Grant[]> {
  const group = 'rbac.authorization.k8s.io';
  const roles = new Map<string, KubeObject>();
  for (const role of ['Role', 'ClusterRole'].flatMap((kind) => inventory.ofKind(group, kind)))
    roles.set(`${role.kind}/${role.name}`, role);
  const byAccount = new Map<string, Workload[]>();
  for (const job of jobs) {
    const { serviceAccountName, serviceAccount } = job.podSpec;
    push(byAccount, asString(serviceAccountName) || asString(serviceAccount) || 'default', job);
  }
  const grants = new Map<string, Grant[]>();
  for (const binding of ['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) =>
    inventory.ofKind(group, kind),
  )) {
    const { kind, name } = asMapping(binding.value.roleRef);
    const created = creatable(roles.get(`${asString(kind)}/${asString(name)}`));
    if (created.length === 0) continue;
    const bound = inventory.namespaceOf(binding);
    for (const subject of asList(binding.value.subjects).map(asMapping)) {
      const home = asString(subject.namespace) ?? bound;
      const job = byAccount
        .get(asString(subject.name) ?? '')
        ?.find(({ object }) => mayShare(inventory.namespaceOf(object), home));
      if (subject.kind !== 'ServiceAccount' || !job) continue;
      const everywhere = binding.kind === 'ClusterRoleBinding';
      for (const resource of created) push(grants, resource, { job, namespace: bound, everywhere });
    }
  }
  return grants;
}

/** Which of the resources a role lets its subjects create. A rule for single names cannot grant that. */
function creatable(role: KubeObject | undefined): string[] {
  const rules = asList(role?.value.rules)
    .map(asMapping)
    .filter(({ verbs, resourceNames }) => {
      const canCreate = asList(verbs).some((verb) => verb === 'create' || verb === '*');
      return canCreate && asList(resourceNames).length === 0;
    });
  return Object.values(resources).filter((resource) =>
    rules.some((rule) => asList(rule.resources).some((item) => item === resource || item === '*')),
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
