/** What the Kubernetes API refuses to an account. */
export interface KubernetesRefusal {
  /** `shop:web`, when the line names it. */
  readonly account: string | undefined;
  readonly verb: string;
  readonly resource: string;
  /** ` in namespace shop` or ` in the whole cluster`. */
  readonly scope: string;
  readonly kind: 'Role' | 'ClusterRole';
  /** The command that answers whether a ServiceAccount, `shop/web`, may do it now. */
  readonly check: (serviceAccount: string) => string[];
}

/**
 * Reads `User "system:serviceaccount:shop:web" cannot list resource "pods" in API group "" in the namespace "shop"`.
 * Source: https://kubernetes.io/docs/reference/access-authn-authz/authorization/
 */
export function kubernetesRefusal(line: string): KubernetesRefusal | undefined {
  const said =
    /(?:User \\?"system:serviceaccount:([\w.-]+:[\w.-]+)\\?" )?cannot (get|list|watch|create|update|patch|delete|deletecollection) resource \\?"([\w./-]+)\\?" in API group \\?"([\w.-]*)\\?"/.exec(
      line,
    );
  if (!said) return undefined;
  const [, account, verb = '', resource = '', group = ''] = said;
  const namespace = /in the namespace \\?"([\w.-]+)\\?"/.exec(line)?.[1];
  const full = group === '' ? resource : `${resource}.${group}`;
  return {
    account,
    verb,
    resource: full,
    scope: namespace === undefined ? ' in the whole cluster' : ` in namespace ${namespace}`,
    kind: namespace === undefined ? 'ClusterRole' : 'Role',
    check: (serviceAccount) => [
      `kubectl auth can-i ${verb} ${full} --as=system:serviceaccount:${account ?? serviceAccount.replace('/', ':')} ${namespace === undefined ? '--all-namespaces' : `-n ${namespace}`}`,
    ],
  };
}
