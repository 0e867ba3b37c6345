import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { referencesIn } from '../../references/references.ts';
import type { Inventory } from '../objects/inventory.ts';
import type { RuleContext } from '../rule.ts';

/** The names of the environment variables that a manifest gives a container. */
export interface DefinedVariables {
  /** The entries of `env`, in their order; '' for one without a name. */
  readonly env: readonly string[];
  /** The names that `envFrom` brings, and those that a kustomization of the set fills in (`vars`). */
  readonly others: ReadonlySet<string>;
  /** True when `envFrom` may bring others too, since not all of its sources are known. */
  readonly isOpen: boolean;
}

/**
 * The variables a container's `env` and `envFrom` define. What the image sets itself does not count: the kubelet does not
 * know it when it fills in `$(NAME)`.
 */
export function definedVariables(container: Container, context: RuleContext): DefinedVariables {
  const { existence } = referencesIn(context);
  const { object } = container.workload;
  const namespace = context.inventory.namespaceOf(object);
  const others = new Set(kustomizeVariables(context.inventory));
  let isOpen = existence.isPatched(object);
  for (const source of asList(container.value.envFrom).map(asMapping)) {
    for (const [field, kind] of sources) {
      const name = asString(asMapping(source[field]).name);
      if (name === undefined) continue;
      const found = existence.resolve({ group: '', kind, name }, namespace);
      const keys = found.state === 'unknown' ? 'open' : found.keys;
      if (typeof keys === 'string') isOpen = true;
      else for (const key of keys) others.add(`${asString(source.prefix) ?? ''}${key}`);
    }
  }
  const env = asList(container.value.env).map((entry) => asString(asMapping(entry).name) ?? '');
  return { env, others, isOpen };
}

/** Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/vars/ */
function kustomizeVariables(inventory: Inventory): string[] {
  return inventory
    .ofKind('kustomize.config.k8s.io', 'Kustomization')
    .flatMap(({ value }) => asList(value.vars))
    .flatMap((variable) => asString(asMapping(variable).name) ?? []);
}

const sources = [
  ['configMapRef', 'ConfigMap'],
  ['secretRef', 'Secret'],
] as const;

/**
 * True for the variables that the kubelet sets for every Service of the namespace.
 * Source: https://kubernetes.io/docs/tutorials/services/connect-applications-service/#environment-variables
 */
export function isServiceVariable(name: string): boolean {
  return /^[A-Z0-9_]+_(?:SERVICE_HOST|SERVICE_PORT(?:_[A-Z0-9_]+)?|PORT(?:_\d+_(?:TCP|UDP|SCTP)(?:_(?:PROTO|PORT|ADDR))?)?)$/.test(
    name,
  );
}

/**
 * The names a text asks the kubelet to fill in: `$(NAME)`, not `$$(NAME)`.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/third_party/forked/golang/expansion/expand.go
 */
export function variablesAskedFor(text: string): string[] {
  // Behind the last bracket nothing closes any more: looking there for it again and again would take for ever.
  const closed = text.slice(0, text.lastIndexOf(')') + 1);
  const found = [...closed.matchAll(/\$(?:\$|\(([^)]*)\))/g)].map(([, name]) => name ?? '');
  return [...new Set(found.filter((name) => /^[-._A-Za-z][-._A-Za-z0-9]*$/.test(name)))];
}
