import type { Rule } from '../model/rule.ts';
import applyOrder from './apply-order/rule.ts';
import backendExists from './backend-exists/rule.ts';
import classExists from './class-exists/rule.ts';
import commandOneString from './command-one-string/rule.ts';
import configMapExists from './config-map-exists/rule.ts';
import cpuLimit from './cpu-limit/rule.ts';
import cpuRequest from './cpu-request/rule.ts';
import deprecatedApi from './deprecated-api/rule.ts';
import duplicateEnv from './duplicate-env/rule.ts';
import duplicateMount from './duplicate-mount/rule.ts';
import duplicateObject from './duplicate-object/rule.ts';
import envValueType from './env-value-type/rule.ts';
import featureVersion from './feature-version/rule.ts';
import fileMode from './file-mode/rule.ts';
import heapExceedsLimit from './heap-exceeds-limit/rule.ts';
import hostPathPinning from './host-path-pinning/rule.ts';
import imageDigest from './image-digest/rule.ts';
import imageFloatingTag from './image-floating-tag/rule.ts';
import imagePartialVersion from './image-partial-version/rule.ts';
import imagePullPolicy from './image-pull-policy/rule.ts';
import imageReference from './image-reference/rule.ts';
import imageTag from './image-tag/rule.ts';
import imageVersionSplit from './image-version-split/rule.ts';
import immutableField from './immutable-field/rule.ts';
import invalidValue from './invalid-value/rule.ts';
import limitRange from './limit-range/rule.ts';
import livenessDependency from './liveness-dependency/rule.ts';
import livenessEqualsReadiness from './liveness-equals-readiness/rule.ts';
import livenessHairTrigger from './liveness-hair-trigger/rule.ts';
import livenessProbe from './liveness-probe/rule.ts';
import lowPort from './low-port/rule.ts';
import memoryLimit from './memory-limit/rule.ts';
import memoryOvercommit from './memory-overcommit/rule.ts';
import memoryRequest from './memory-request/rule.ts';
import memoryVolume from './memory-volume/rule.ts';
import mountHidesImage from './mount-hides-image/rule.ts';
import mountWithoutVolume from './mount-without-volume/rule.ts';
import nonRootConflict from './non-root-conflict/rule.ts';
import nonRootUnknownUser from './non-root-unknown-user/rule.ts';
import notAManifest from './not-a-manifest/rule.ts';
import nothingChecked from './nothing-checked/rule.ts';
import oneShotCommand from './one-shot-command/rule.ts';
import optionalReference from './optional-reference/rule.ts';
import podSecurityRefusal from './pod-security-refusal/rule.ts';
import privilegeConflict from './privilege-conflict/rule.ts';
import probeCommand from './probe-command/rule.ts';
import probePortName from './probe-port-name/rule.ts';
import probePortNumber from './probe-port-number/rule.ts';
import probeScheme from './probe-scheme/rule.ts';
import probeTimeout from './probe-timeout/rule.ts';
import probeValues from './probe-values/rule.ts';
import pullSecretExists from './pull-secret-exists/rule.ts';
import quotaDemandsLimits from './quota-demands-limits/rule.ts';
import readOnlyRoot from './read-only-root/rule.ts';
import readinessBudget from './readiness-budget/rule.ts';
import readinessProbe from './readiness-probe/rule.ts';
import referenceKey from './reference-key/rule.ts';
import referenceNamespace from './reference-namespace/rule.ts';
import removedApi from './removed-api/rule.ts';
import removedKeyInUse from './removed-key-in-use/rule.ts';
import requestExceedsLimit from './request-exceeds-limit/rule.ts';
import resourceUnit from './resource-unit/rule.ts';
import restartPolicy from './restart-policy/rule.ts';
import scalingTarget from './scaling-target/rule.ts';
import schema from './schema/rule.ts';
import schemaUnknown from './schema-unknown/rule.ts';
import scriptMissing from './script-missing/rule.ts';
import scriptNotExecutable from './script-not-executable/rule.ts';
import secretExists from './secret-exists/rule.ts';
import secretType from './secret-type/rule.ts';
import selectorLabels from './selector-labels/rule.ts';
import serviceAccountExists from './service-account-exists/rule.ts';
import serviceExists from './service-exists/rule.ts';
import serviceSelectsNothing from './service-selects-nothing/rule.ts';
import serviceTargetPort from './service-target-port/rule.ts';
import sharedVolumeClaim from './shared-volume-claim/rule.ts';
import shellExtraArguments from './shell-extra-arguments/rule.ts';
import shellNotInImage from './shell-not-in-image/rule.ts';
import shellSyntaxWithoutShell from './shell-syntax-without-shell/rule.ts';
import staleHashSuffix from './stale-hash-suffix/rule.ts';
import startupBudget from './startup-budget/rule.ts';
import startupProbe from './startup-probe/rule.ts';
import storageClassExists from './storage-class-exists/rule.ts';
import subPathKey from './sub-path-key/rule.ts';
import subPathStale from './sub-path-stale/rule.ts';
import suppression from './suppression/rule.ts';
import tlsSecretExists from './tls-secret-exists/rule.ts';
import undefinedVariable from './undefined-variable/rule.ts';
import unreadableDocument from './unreadable-document/rule.ts';
import unusedVolume from './unused-volume/rule.ts';
import volumeClaimExists from './volume-claim-exists/rule.ts';
import volumeOwnership from './volume-ownership/rule.ts';

/** All rules, by id. Written by `npm run generate` from the folders beside this file. */
export const rules: readonly Rule[] = [
  applyOrder,
  backendExists,
  classExists,
  commandOneString,
  configMapExists,
  cpuLimit,
  cpuRequest,
  deprecatedApi,
  duplicateEnv,
  duplicateMount,
  duplicateObject,
  envValueType,
  featureVersion,
  fileMode,
  heapExceedsLimit,
  hostPathPinning,
  imageDigest,
  imageFloatingTag,
  imagePartialVersion,
  imagePullPolicy,
  imageReference,
  imageTag,
  imageVersionSplit,
  immutableField,
  invalidValue,
  limitRange,
  livenessDependency,
  livenessEqualsReadiness,
  livenessHairTrigger,
  livenessProbe,
  lowPort,
  memoryLimit,
  memoryOvercommit,
  memoryRequest,
  memoryVolume,
  mountHidesImage,
  mountWithoutVolume,
  nonRootConflict,
  nonRootUnknownUser,
  notAManifest,
  nothingChecked,
  oneShotCommand,
  optionalReference,
  podSecurityRefusal,
  privilegeConflict,
  probeCommand,
  probePortName,
  probePortNumber,
  probeScheme,
  probeTimeout,
  probeValues,
  pullSecretExists,
  quotaDemandsLimits,
  readOnlyRoot,
  readinessBudget,
  readinessProbe,
  referenceKey,
  referenceNamespace,
  removedApi,
  removedKeyInUse,
  requestExceedsLimit,
  resourceUnit,
  restartPolicy,
  scalingTarget,
  schema,
  schemaUnknown,
  scriptMissing,
  scriptNotExecutable,
  secretExists,
  secretType,
  selectorLabels,
  serviceAccountExists,
  serviceExists,
  serviceSelectsNothing,
  serviceTargetPort,
  sharedVolumeClaim,
  shellExtraArguments,
  shellNotInImage,
  shellSyntaxWithoutShell,
  staleHashSuffix,
  startupBudget,
  startupProbe,
  storageClassExists,
  subPathKey,
  subPathStale,
  suppression,
  tlsSecretExists,
  undefinedVariable,
  unreadableDocument,
  unusedVolume,
  volumeClaimExists,
  volumeOwnership,
];
