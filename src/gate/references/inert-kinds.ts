import type { KubeObject } from '../../manifest/object.ts';
import { makesKnown } from './products/makers.ts';

/** Groups of custom resources that make no ConfigMap, Secret or ServiceAccount: rules, routes, policies, scaling, queues. */
const inertGroups = new Set([
  ...['keda.sh', 'kyverno.io', 'karpenter.sh', 'karpenter.k8s.aws', 'metallb.io', 'flagger.app', 'velero.io'],
  ...['networking.istio.io', 'security.istio.io', 'telemetry.istio.io', 'extensions.istio.io'],
  ...['cilium.io', 'crd.projectcalico.org', 'projectcalico.org', 'k8s.cni.cncf.io'],
  ...['policy.linkerd.io', 'linkerd.io', 'multicluster.linkerd.io'],
  ...[
    'traefik.io',
    'traefik.containo.us',
    'projectcontour.io',
    'configuration.konghq.com',
    'getambassador.io',
  ],
  ...['elbv2.k8s.aws', 'vpcresources.k8s.aws', 'cloud.google.com', 'networking.gke.io', 'longhorn.io'],
  ...['templates.gatekeeper.sh', 'constraints.gatekeeper.sh', 'mutations.gatekeeper.sh'],
  ...['serving.knative.dev', 'eventing.knative.dev', 'messaging.knative.dev', 'sources.knative.dev'],
  ...['tekton.dev', 'triggers.tekton.dev', 'jobset.x-k8s.io', 'kueue.x-k8s.io'],
  ...['source.toolkit.fluxcd.io', 'notification.toolkit.fluxcd.io', 'image.toolkit.fluxcd.io'],
  ...['cert-manager.io', 'acme.cert-manager.io', 'external-secrets.io', 'generators.external-secrets.io'],
  ...['secrets-store.csi.x-k8s.io', 'kustomize.config.k8s.io', 'skaffold.dev'],
]);

/** The same of groups in which other kinds do make some. */
const inertKinds = new Set([
  ...['ServiceMonitor', 'PodMonitor', 'PrometheusRule', 'Probe', 'ScrapeConfig', 'AlertmanagerConfig'].map(
    (kind) => `monitoring.coreos.com/${kind}`,
  ),
  ...['Rollout', 'AnalysisTemplate', 'ClusterAnalysisTemplate', 'Experiment', 'AppProject'].map(
    (kind) => `argoproj.io/${kind}`,
  ),
  ...['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate', 'CronWorkflow', 'EventSource', 'Sensor'].map(
    (kind) => `argoproj.io/${kind}`,
  ),
  ...['GrafanaDashboard', 'GrafanaDatasource', 'GrafanaFolder', 'GrafanaAlertRuleGroup'].map(
    (kind) => `grafana.integreatly.org/${kind}`,
  ),
  ...['VaultAuth', 'VaultConnection', 'VaultAuthGlobal'].map((kind) => `secrets.hashicorp.com/${kind}`),
  ...['KafkaTopic', 'KafkaRebalance'].map((kind) => `kafka.strimzi.io/${kind}`),
  'opentelemetry.io/Instrumentation',
]);

/**
 * True for a custom resource of whose operator nothing is known here: it may make ConfigMaps, Secrets and ServiceAccounts
 * beside itself. Kubernetes' own groups and OpenShift's make none, and what listed makers make is known.
 */
export function isOfUnknownOperator(object: KubeObject): boolean {
  const { group, kind } = object;
  if (!group.includes('.') || /(?:^|\.)k8s\.io$/.test(group) || /\.openshift\.io$/.test(group)) return false;
  // Cluster-wide kinds are configuration more often than a deployment; they name no namespace to open.
  if (kind.startsWith('Cluster') && kind !== 'Cluster') return false;
  return !inertGroups.has(group) && !inertKinds.has(`${group}/${kind}`) && !makesKnown(object);
}
