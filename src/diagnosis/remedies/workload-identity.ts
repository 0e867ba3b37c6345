import { asString } from '../../manifest/value.ts';
import type { Failure } from '../tree/failure.ts';

/** A cloud's refusal to let a pod act as a cloud account: who has to change what. */
interface IdentityRefusal {
  readonly says: RegExp;
  readonly advice: (account: string) => string;
}

/**
 * The token of the pod was read and the account refused: what is missing is trust, not a right.
 * Sources: https://docs.aws.amazon.com/eks/latest/userguide/iam-roles-for-service-accounts.html,
 * https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity,
 * https://learn.microsoft.com/azure/aks/workload-identity-overview
 */
const refusals: readonly IdentityRefusal[] = [
  {
    says: /\bAssumeRole(?:WithWebIdentity|WithSAML)?\b/,
    advice: (account) =>
      `AWS refuses the role itself: its trust policy must name the OIDC provider of this cluster and ServiceAccount ${account}, and the annotation eks.amazonaws.com/role-arn of that ServiceAccount must name this role; the policies attached to the role do not matter yet`,
  },
  {
    says: /\biam\.serviceAccounts\.(?:getAccessToken|getOpenIdToken|signBlob)\b|\biam\.workloadIdentityUser\b/,
    advice: (account) =>
      `Google Cloud does not let this pod act as the service account: grant roles/iam.workloadIdentityUser on it to ServiceAccount ${account}, and name it in the annotation iam.gke.io/gcp-service-account of that ServiceAccount`,
  },
  {
    says: /\bAADSTS(?:70021|700211|700212|700213|700024)\b|\bno matching federated identity\b/i,
    advice: (account) =>
      `Microsoft Entra finds no federated credential for this pod: it must name the issuer of this cluster and the subject system:serviceaccount:${account}, and the ServiceAccount needs the annotation azure.workload.identity/client-id`,
  },
];

/** What to change, and where, when a cloud does not let the pod be who it wants to be; undefined for any other line. */
export function identityAdvice(failure: Failure, line: string): string | undefined {
  const found = refusals.find(({ says }) => says.test(line));
  return found?.advice(serviceAccountOf(failure).replace('/', ':'));
}

/** Shows the annotation by which the ServiceAccount names its cloud account. */
export function identityCommands(failure: Failure): string[] {
  const [namespace, name] = serviceAccountOf(failure).split('/');
  return [`kubectl -n ${namespace} get serviceaccount ${name} -o yaml`];
}

/** `kube-system/cluster-autoscaler`: the ServiceAccount that the pod runs as. */
export function serviceAccountOf({ pod, workload }: Failure): string {
  const { serviceAccountName } = pod?.spec ?? workload.podSpec;
  return `${workload.object.namespace}/${asString(serviceAccountName) || 'default'}`;
}
