import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/cause-id.ts
var causeIds = [
  // process
  "process-completes",
  "application-error",
  "application-panic",
  "segmentation-fault",
  "aborted",
  "illegal-instruction",
  "invalid-arguments",
  "shell-error",
  // application, from logs
  "missing-environment-variable",
  "invalid-configuration",
  "dependency-unreachable",
  "dependency-not-resolved",
  "dependency-rejects-credentials",
  "missing-module",
  "missing-file",
  "missing-shared-library",
  "read-only-file-system",
  "permission-denied",
  "port-in-use",
  "privileged-port",
  "schema-mismatch",
  "disk-full",
  "descriptor-limit",
  "process-limit",
  "tls-failure",
  "leftover-state",
  "node-kernel-limit",
  "api-version-not-served",
  "access-not-granted",
  "licence-or-quota",
  "lock-held",
  "dependency-starting",
  "prints-usage",
  // memory
  "out-of-memory",
  "out-of-memory-child",
  "runtime-out-of-memory",
  "memory-limit-below-startup",
  "node-out-of-memory",
  // start
  "command-not-found",
  "command-not-executable",
  "interpreter-missing",
  "wrong-architecture",
  "runtime-hook-failed",
  // probes
  "liveness-probe-kills",
  "startup-probe-kills",
  "exec-probe-times-out",
  "readiness-probe-fails",
  "post-start-hook-fails",
  // image
  "image-not-found",
  "image-pull-unauthorized",
  "registry-unreachable",
  "registry-rate-limited",
  "invalid-image-name",
  "image-never-pulled",
  "image-wrong-platform",
  "image-tag-moved",
  // configuration
  "config-map-missing",
  "secret-missing",
  "reference-key-missing",
  "root-user-refused",
  // volumes
  "volume-claim-missing",
  "volume-claim-pending",
  "volume-mount-failed",
  "volume-in-use",
  // scheduling and admission
  "insufficient-resources",
  "node-selector-unmatched",
  "taint-untolerated",
  "quota-exceeded",
  "pod-security-refusal",
  "admission-denied",
  "limit-range-refusal",
  "service-account-missing",
  "pod-held-by-gate",
  // node and job
  "evicted",
  "sandbox-failed",
  "node-not-ready",
  "deadline-exceeded",
  "unknown"
];

export {
  causeIds
};
