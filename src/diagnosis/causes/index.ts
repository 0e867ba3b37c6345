import type { CauseId } from '../../cause-id.ts';
import type { Cause } from '../cause.ts';
import aborted from './aborted/cause.ts';
import accessNotGranted from './access-not-granted/cause.ts';
import admissionDenied from './admission-denied/cause.ts';
import apiVersionNotServed from './api-version-not-served/cause.ts';
import applicationError from './application-error/cause.ts';
import applicationPanic from './application-panic/cause.ts';
import commandNotExecutable from './command-not-executable/cause.ts';
import commandNotFound from './command-not-found/cause.ts';
import configMapMissing from './config-map-missing/cause.ts';
import deadlineExceeded from './deadline-exceeded/cause.ts';
import dependencyNotResolved from './dependency-not-resolved/cause.ts';
import dependencyRejectsCredentials from './dependency-rejects-credentials/cause.ts';
import dependencyStarting from './dependency-starting/cause.ts';
import dependencyUnreachable from './dependency-unreachable/cause.ts';
import descriptorLimit from './descriptor-limit/cause.ts';
import diskFull from './disk-full/cause.ts';
import evicted from './evicted/cause.ts';
import execProbeTimesOut from './exec-probe-times-out/cause.ts';
import illegalInstruction from './illegal-instruction/cause.ts';
import imageNeverPulled from './image-never-pulled/cause.ts';
import imageNotFound from './image-not-found/cause.ts';
import imagePullUnauthorized from './image-pull-unauthorized/cause.ts';
import imageTagMoved from './image-tag-moved/cause.ts';
import imageWrongPlatform from './image-wrong-platform/cause.ts';
import insufficientResources from './insufficient-resources/cause.ts';
import interpreterMissing from './interpreter-missing/cause.ts';
import invalidArguments from './invalid-arguments/cause.ts';
import invalidConfiguration from './invalid-configuration/cause.ts';
import invalidImageName from './invalid-image-name/cause.ts';
import leftoverState from './leftover-state/cause.ts';
import licenceOrQuota from './licence-or-quota/cause.ts';
import limitRangeRefusal from './limit-range-refusal/cause.ts';
import livenessProbeKills from './liveness-probe-kills/cause.ts';
import lockHeld from './lock-held/cause.ts';
import memoryLimitBelowStartup from './memory-limit-below-startup/cause.ts';
import missingEnvironmentVariable from './missing-environment-variable/cause.ts';
import missingFile from './missing-file/cause.ts';
import missingModule from './missing-module/cause.ts';
import missingSharedLibrary from './missing-shared-library/cause.ts';
import nodeKernelLimit from './node-kernel-limit/cause.ts';
import nodeNotReady from './node-not-ready/cause.ts';
import nodeOutOfMemory from './node-out-of-memory/cause.ts';
import nodeSelectorUnmatched from './node-selector-unmatched/cause.ts';
import outOfMemory from './out-of-memory/cause.ts';
import outOfMemoryChild from './out-of-memory-child/cause.ts';
import permissionDenied from './permission-denied/cause.ts';
import podHeldByGate from './pod-held-by-gate/cause.ts';
import podSecurityRefusal from './pod-security-refusal/cause.ts';
import portInUse from './port-in-use/cause.ts';
import postStartHookFails from './post-start-hook-fails/cause.ts';
import printsUsage from './prints-usage/cause.ts';
import privilegedPort from './privileged-port/cause.ts';
import processCompletes from './process-completes/cause.ts';
import processLimit from './process-limit/cause.ts';
import quotaExceeded from './quota-exceeded/cause.ts';
import readOnlyFileSystem from './read-only-file-system/cause.ts';
import readinessProbeFails from './readiness-probe-fails/cause.ts';
import referenceKeyMissing from './reference-key-missing/cause.ts';
import registryRateLimited from './registry-rate-limited/cause.ts';
import registryUnreachable from './registry-unreachable/cause.ts';
import rootUserRefused from './root-user-refused/cause.ts';
import runtimeHookFailed from './runtime-hook-failed/cause.ts';
import runtimeOutOfMemory from './runtime-out-of-memory/cause.ts';
import sandboxFailed from './sandbox-failed/cause.ts';
import schemaMismatch from './schema-mismatch/cause.ts';
import secretMissing from './secret-missing/cause.ts';
import segmentationFault from './segmentation-fault/cause.ts';
import serviceAccountMissing from './service-account-missing/cause.ts';
import shellError from './shell-error/cause.ts';
import startupProbeKills from './startup-probe-kills/cause.ts';
import taintUntolerated from './taint-untolerated/cause.ts';
import tlsFailure from './tls-failure/cause.ts';
import unknown from './unknown/cause.ts';
import volumeClaimMissing from './volume-claim-missing/cause.ts';
import volumeClaimPending from './volume-claim-pending/cause.ts';
import volumeInUse from './volume-in-use/cause.ts';
import volumeMountFailed from './volume-mount-failed/cause.ts';
import wrongArchitecture from './wrong-architecture/cause.ts';

/** All causes, by id. Written by `npm run generate` from the folders beside this file. */
export const causes: Readonly<Record<CauseId, Cause>> = {
  aborted,
  'access-not-granted': accessNotGranted,
  'admission-denied': admissionDenied,
  'api-version-not-served': apiVersionNotServed,
  'application-error': applicationError,
  'application-panic': applicationPanic,
  'command-not-executable': commandNotExecutable,
  'command-not-found': commandNotFound,
  'config-map-missing': configMapMissing,
  'deadline-exceeded': deadlineExceeded,
  'dependency-not-resolved': dependencyNotResolved,
  'dependency-rejects-credentials': dependencyRejectsCredentials,
  'dependency-starting': dependencyStarting,
  'dependency-unreachable': dependencyUnreachable,
  'descriptor-limit': descriptorLimit,
  'disk-full': diskFull,
  evicted,
  'exec-probe-times-out': execProbeTimesOut,
  'illegal-instruction': illegalInstruction,
  'image-never-pulled': imageNeverPulled,
  'image-not-found': imageNotFound,
  'image-pull-unauthorized': imagePullUnauthorized,
  'image-tag-moved': imageTagMoved,
  'image-wrong-platform': imageWrongPlatform,
  'insufficient-resources': insufficientResources,
  'interpreter-missing': interpreterMissing,
  'invalid-arguments': invalidArguments,
  'invalid-configuration': invalidConfiguration,
  'invalid-image-name': invalidImageName,
  'leftover-state': leftoverState,
  'licence-or-quota': licenceOrQuota,
  'limit-range-refusal': limitRangeRefusal,
  'liveness-probe-kills': livenessProbeKills,
  'lock-held': lockHeld,
  'memory-limit-below-startup': memoryLimitBelowStartup,
  'missing-environment-variable': missingEnvironmentVariable,
  'missing-file': missingFile,
  'missing-module': missingModule,
  'missing-shared-library': missingSharedLibrary,
  'node-kernel-limit': nodeKernelLimit,
  'node-not-ready': nodeNotReady,
  'node-out-of-memory': nodeOutOfMemory,
  'node-selector-unmatched': nodeSelectorUnmatched,
  'out-of-memory': outOfMemory,
  'out-of-memory-child': outOfMemoryChild,
  'permission-denied': permissionDenied,
  'pod-held-by-gate': podHeldByGate,
  'pod-security-refusal': podSecurityRefusal,
  'port-in-use': portInUse,
  'post-start-hook-fails': postStartHookFails,
  'prints-usage': printsUsage,
  'privileged-port': privilegedPort,
  'process-completes': processCompletes,
  'process-limit': processLimit,
  'quota-exceeded': quotaExceeded,
  'read-only-file-system': readOnlyFileSystem,
  'readiness-probe-fails': readinessProbeFails,
  'reference-key-missing': referenceKeyMissing,
  'registry-rate-limited': registryRateLimited,
  'registry-unreachable': registryUnreachable,
  'root-user-refused': rootUserRefused,
  'runtime-hook-failed': runtimeHookFailed,
  'runtime-out-of-memory': runtimeOutOfMemory,
  'sandbox-failed': sandboxFailed,
  'schema-mismatch': schemaMismatch,
  'secret-missing': secretMissing,
  'segmentation-fault': segmentationFault,
  'service-account-missing': serviceAccountMissing,
  'shell-error': shellError,
  'startup-probe-kills': startupProbeKills,
  'taint-untolerated': taintUntolerated,
  'tls-failure': tlsFailure,
  unknown,
  'volume-claim-missing': volumeClaimMissing,
  'volume-claim-pending': volumeClaimPending,
  'volume-in-use': volumeInUse,
  'volume-mount-failed': volumeMountFailed,
  'wrong-architecture': wrongArchitecture,
};
