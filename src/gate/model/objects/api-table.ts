/**
 * Every built-in API that Kubernetes 1.16 to 1.37 removed or deprecated, one a line:
 *
 *     apiVersion | kinds | deprecated in 1.N | removed in 1.N | what takes its place, from 1.N on | change | source
 *
 * Sources:
 * - guide: https://kubernetes.io/docs/reference/using-api/deprecation-guide/, the section of the version that removed it
 * - api: https://github.com/kubernetes/api: zz_generated.prerelease-lifecycle.go, from which the API server takes its
 *   warnings, or the first tag without the type
 * - openapi: api/openapi-spec/swagger.json of Kubernetes 1.30 to 1.37: the first release that does not list it
 * - changelog: https://github.com/kubernetes/kubernetes/tree/master/CHANGELOG, that of the version
 *
 * Where only the removal is known, both versions are the same. A test compares the table with what 1.30 to 1.37 serve.
 */
export const apiTable = `
# Removed in 1.16
extensions/v1beta1 | DaemonSet, Deployment, ReplicaSet | 8 | 16 | apps/v1 9 | selector | guide
apps/v1beta1 | ControllerRevision | 8 | 16 | apps/v1 9 | - | guide
apps/v1beta1 | Deployment, StatefulSet | 8 | 16 | apps/v1 9 | selector | guide
apps/v1beta2 | ControllerRevision | 9 | 16 | apps/v1 9 | - | guide
apps/v1beta2 | DaemonSet, Deployment, ReplicaSet, StatefulSet | 9 | 16 | apps/v1 9 | selector | guide
extensions/v1beta1 | NetworkPolicy | 9 | 16 | networking.k8s.io/v1 7 | - | guide
extensions/v1beta1 | PodSecurityPolicy | 11 | 16 | - | podSecurity | guide
# Removed in 1.19 to 1.21: alpha versions
auditregistration.k8s.io/v1alpha1 | AuditSink | 19 | 19 | - | auditSink | changelog
settings.k8s.io/v1alpha1 | PodPreset | 20 | 20 | - | podPreset | changelog
batch/v2alpha1 | CronJob | 21 | 21 | batch/v1 21 | - | api
discovery.k8s.io/v1alpha1 | EndpointSlice | 21 | 21 | discovery.k8s.io/v1 21 | - | api
flowcontrol.apiserver.k8s.io/v1alpha1 | FlowSchema, PriorityLevelConfiguration | 20 | 21 | flowcontrol.apiserver.k8s.io/v1 29 | shares | api
# Removed in 1.22
admissionregistration.k8s.io/v1beta1 | MutatingWebhookConfiguration, ValidatingWebhookConfiguration | 16 | 22 | admissionregistration.k8s.io/v1 16 | webhook | guide
apiextensions.k8s.io/v1beta1 | CustomResourceDefinition | 16 | 22 | apiextensions.k8s.io/v1 16 | definition | guide
apiregistration.k8s.io/v1beta1 | APIService | 19 | 22 | apiregistration.k8s.io/v1 10 | - | guide
authentication.k8s.io/v1beta1 | TokenReview | 19 | 22 | authentication.k8s.io/v1 6 | - | guide
authorization.k8s.io/v1beta1 | LocalSubjectAccessReview, SelfSubjectAccessReview, SelfSubjectRulesReview, SubjectAccessReview | 19 | 22 | authorization.k8s.io/v1 6 | review | guide
certificates.k8s.io/v1beta1 | CertificateSigningRequest | 19 | 22 | certificates.k8s.io/v1 19 | signer | guide
coordination.k8s.io/v1beta1 | Lease | 19 | 22 | coordination.k8s.io/v1 14 | - | guide
extensions/v1beta1 | Ingress | 14 | 22 | networking.k8s.io/v1 19 | ingress | guide
networking.k8s.io/v1beta1 | Ingress | 19 | 22 | networking.k8s.io/v1 19 | ingress | guide
networking.k8s.io/v1beta1 | IngressClass | 19 | 22 | networking.k8s.io/v1 19 | - | guide
rbac.authorization.k8s.io/v1beta1 | ClusterRole, ClusterRoleBinding, Role, RoleBinding | 17 | 22 | rbac.authorization.k8s.io/v1 8 | - | guide
scheduling.k8s.io/v1beta1 | PriorityClass | 14 | 22 | scheduling.k8s.io/v1 14 | - | guide
storage.k8s.io/v1beta1 | CSIDriver | 19 | 22 | storage.k8s.io/v1 18 | - | guide
storage.k8s.io/v1beta1 | CSINode | 17 | 22 | storage.k8s.io/v1 17 | - | guide
storage.k8s.io/v1beta1 | StorageClass | 19 | 22 | storage.k8s.io/v1 6 | - | guide
storage.k8s.io/v1beta1 | VolumeAttachment | 19 | 22 | storage.k8s.io/v1 13 | - | guide
# Removed in 1.23 and 1.24: alpha versions
rbac.authorization.k8s.io/v1alpha1 | ClusterRole, ClusterRoleBinding, Role, RoleBinding | 17 | 23 | rbac.authorization.k8s.io/v1 8 | - | changelog
scheduling.k8s.io/v1alpha1 | PriorityClass | 14 | 23 | scheduling.k8s.io/v1 14 | - | changelog
node.k8s.io/v1alpha1 | RuntimeClass | 24 | 24 | node.k8s.io/v1 20 | handler | changelog
storage.k8s.io/v1alpha1 | CSIStorageCapacity | 21 | 24 | storage.k8s.io/v1 24 | - | api
storage.k8s.io/v1alpha1 | VolumeAttachment | 21 | 24 | storage.k8s.io/v1 13 | - | api
# Removed in 1.25
batch/v1beta1 | CronJob | 21 | 25 | batch/v1 21 | - | guide
discovery.k8s.io/v1beta1 | EndpointSlice | 21 | 25 | discovery.k8s.io/v1 21 | topology | guide
events.k8s.io/v1beta1 | Event | 22 | 25 | events.k8s.io/v1 19 | - | guide
autoscaling/v2beta1 | HorizontalPodAutoscaler | 22 | 25 | autoscaling/v2 23 | metrics | guide
policy/v1beta1 | PodDisruptionBudget | 21 | 25 | policy/v1 21 | budget | guide
policy/v1beta1 | PodSecurityPolicy | 21 | 25 | - | podSecurity | guide
node.k8s.io/v1beta1 | RuntimeClass | 22 | 25 | node.k8s.io/v1 20 | - | guide
# Removed in 1.26 to 1.29
autoscaling/v2beta2 | HorizontalPodAutoscaler | 23 | 26 | autoscaling/v2 23 | - | guide
flowcontrol.apiserver.k8s.io/v1beta1 | FlowSchema, PriorityLevelConfiguration | 23 | 26 | flowcontrol.apiserver.k8s.io/v1 29 | shares | guide
storage.k8s.io/v1beta1 | CSIStorageCapacity | 24 | 27 | storage.k8s.io/v1 24 | - | guide
resource.k8s.io/v1alpha1 | ResourceClaim, ResourceClaimTemplate | 27 | 27 | resource.k8s.io/v1 34 | devices | api
resource.k8s.io/v1alpha1 | ResourceClass | 27 | 27 | resource.k8s.io/v1 DeviceClass 34 | devices | api
resource.k8s.io/v1alpha1 | PodScheduling | 27 | 27 | - | scheduling | api
flowcontrol.apiserver.k8s.io/v1beta2 | FlowSchema, PriorityLevelConfiguration | 26 | 29 | flowcontrol.apiserver.k8s.io/v1 29 | shares | guide
networking.k8s.io/v1alpha1 | ClusterCIDR | 29 | 29 | - | ranges | api
# Removed in 1.31 to 1.34
networking.k8s.io/v1alpha1 | IPAddress, ServiceCIDR | 30 | 31 | networking.k8s.io/v1 33 | - | openapi
resource.k8s.io/v1alpha2 | ResourceClaim, ResourceClaimTemplate, ResourceSlice | 31 | 31 | resource.k8s.io/v1 34 | devices | openapi
resource.k8s.io/v1alpha2 | ResourceClass | 31 | 31 | resource.k8s.io/v1 DeviceClass 34 | devices | openapi
resource.k8s.io/v1alpha2 | ResourceClaimParameters, ResourceClassParameters | 31 | 31 | - | parameters | openapi
resource.k8s.io/v1alpha2 | PodSchedulingContext | 31 | 31 | - | scheduling | openapi
flowcontrol.apiserver.k8s.io/v1beta3 | FlowSchema, PriorityLevelConfiguration | 29 | 32 | flowcontrol.apiserver.k8s.io/v1 29 | - | guide
admissionregistration.k8s.io/v1alpha1 | ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding | 29 | 32 | admissionregistration.k8s.io/v1 30 | - | openapi
authentication.k8s.io/v1alpha1 | SelfSubjectReview | 29 | 32 | authentication.k8s.io/v1 28 | - | openapi
coordination.k8s.io/v1alpha1 | LeaseCandidate | 32 | 32 | coordination.k8s.io/v1beta1 33 | - | openapi
resource.k8s.io/v1alpha3 | PodSchedulingContext | 32 | 32 | - | scheduling | openapi
authentication.k8s.io/v1beta1 | SelfSubjectReview | 30 | 33 | authentication.k8s.io/v1 28 | - | openapi
admissionregistration.k8s.io/v1beta1 | ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding | 31 | 34 | admissionregistration.k8s.io/v1 30 | - | openapi
resource.k8s.io/v1alpha3 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 34 | 34 | resource.k8s.io/v1 34 | devices | openapi
# Removed in 1.35 to 1.37
certificates.k8s.io/v1alpha1 | PodCertificateRequest | 35 | 35 | certificates.k8s.io/v1 37 | - | openapi
storage.k8s.io/v1alpha1 | VolumeAttributesClass | 32 | 35 | storage.k8s.io/v1 34 | - | openapi
storagemigration.k8s.io/v1alpha1 | StorageVersionMigration | 33 | 35 | storagemigration.k8s.io/v1 37 | - | openapi
scheduling.k8s.io/v1alpha1 | Workload | 36 | 36 | scheduling.k8s.io/v1beta1 37 | - | openapi
scheduling.k8s.io/v1alpha2 | PodGroup, Workload | 37 | 37 | scheduling.k8s.io/v1beta1 37 | - | openapi
certificates.k8s.io/v1alpha1 | ClusterTrustBundle | 34 | 37 | certificates.k8s.io/v1 37 | - | openapi
networking.k8s.io/v1beta1 | IPAddress, ServiceCIDR | 34 | 37 | networking.k8s.io/v1 33 | - | openapi
storage.k8s.io/v1beta1 | VolumeAttributesClass | 34 | 37 | storage.k8s.io/v1 34 | - | openapi
# Deprecated, to be removed after 1.37
admissionregistration.k8s.io/v1alpha1 | MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding | 35 | 38 | admissionregistration.k8s.io/v1 36 | - | api
coordination.k8s.io/v1alpha2 | LeaseCandidate | 35 | 38 | coordination.k8s.io/v1beta1 33 | - | api
resource.k8s.io/v1beta1 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 35 | 38 | resource.k8s.io/v1 34 | devices | api
coordination.k8s.io/v1beta1 | LeaseCandidate | 36 | 39 | - | - | api
resource.k8s.io/v1alpha3 | DeviceTaintRule | 36 | 39 | resource.k8s.io/v1 37 | - | api
resource.k8s.io/v1beta2 | DeviceClass, ResourceClaim, ResourceClaimTemplate, ResourceSlice | 36 | 39 | resource.k8s.io/v1 34 | - | api
admissionregistration.k8s.io/v1beta1 | MutatingAdmissionPolicy, MutatingAdmissionPolicyBinding | 37 | 40 | admissionregistration.k8s.io/v1 36 | - | api
certificates.k8s.io/v1beta1 | ClusterTrustBundle, PodCertificateRequest | 37 | 40 | certificates.k8s.io/v1 37 | - | api
storagemigration.k8s.io/v1beta1 | StorageVersionMigration | 37 | 40 | storagemigration.k8s.io/v1 37 | - | api
# Deprecated for good
v1 | Endpoints | 33 | - | discovery.k8s.io/v1 EndpointSlice 21 | endpoints | changelog
`;

/** What else has to change with the apiVersion, or what to do where nothing takes its place: by the name in the table. */
export const apiChanges: Readonly<Record<string, string>> = {
  auditSink: 'configure the audit webhook of the API server instead',
  budget: 'an empty selector ({}) now selects all pods, not none',
  definition:
    'each entry of spec.versions needs schema: {openAPIV3Schema}; validation, subresources and columns move there',
  devices: 'the fields of devices and requests are laid out differently',
  endpoints: 'with the label kubernetes.io/service-name: NAME_OF_THE_SERVICE',
  handler: 'spec.runtimeHandler is now handler',
  ingress:
    'a backend is now service: {name, port: {number}}, spec.backend is spec.defaultBackend, each path needs a pathType',
  metrics: 'targetAverageUtilization: 80 is now target: {type: Utilization, averageUtilization: 80}',
  parameters: 'write the parameters into the claim or the DeviceClass',
  podPreset: 'write the fields into the pods, or use a mutating webhook',
  podSecurity: 'use Pod Security admission: label the namespace pod-security.kubernetes.io/enforce',
  ranges: 'configure the ranges in the controller manager or the network plugin',
  review: 'spec.group is now spec.groups',
  scheduling: 'remove it: the scheduler allocates claims by itself',
  selector: 'spec.selector is required',
  shares: 'spec.limited.assuredConcurrencyShares is now nominalConcurrencyShares',
  signer: 'spec.signerName and spec.usages are required',
  topology: 'the topology of an endpoint is now nodeName and zone',
  webhook: 'sideEffects (None or NoneOnDryRun) and admissionReviewVersions are required',
};
