import type { Reading } from './signal.ts';

/** What the registry answers. */
export const image: readonly Reading[] = [
  {
    sign: 'the message says "not found" or "manifest unknown": the tag or the repository does not exist',
    cause: 'image-not-found',
  },
  {
    sign: 'the message says "unauthorized", "denied" or "403": credentials are missing or not allowed to read it',
    cause: 'image-pull-unauthorized',
  },
  { sign: 'the message says "429" or "toomanyrequests"', cause: 'registry-rate-limited' },
  { sign: 'the message says "no match for platform"', cause: 'image-wrong-platform' },
  {
    sign: 'the message speaks of a timeout, a refused connection, a name that does not resolve or a certificate',
    cause: 'registry-unreachable',
  },
];

/** What the container runtime says of a process that it cannot start. */
export const start: readonly Reading[] = [
  {
    sign: 'the message says "executable file not found" or "no such file or directory"',
    cause: 'command-not-found',
  },
  { sign: 'the message says "permission denied"', cause: 'command-not-executable' },
  { sign: 'the message says "exec format error"', cause: 'wrong-architecture' },
  { sign: 'the message speaks of a mount or a subPath', cause: 'volume-mount-failed' },
  { sign: 'the message says that the container init was OOM-killed', cause: 'memory-limit-below-startup' },
  {
    sign: 'the message speaks of cgroups, a shim or a timeout: the node is in trouble',
    cause: 'sandbox-failed',
  },
];

/** What stands in the way of a volume. */
export const mount: readonly Reading[] = [
  { sign: 'the message says that a ConfigMap is not found', cause: 'config-map-missing' },
  { sign: 'the message says that a Secret is not found', cause: 'secret-missing' },
  { sign: 'the message names a key that does not exist', cause: 'reference-key-missing' },
  {
    sign: 'the message says "Multi-Attach error": another node still has the volume',
    cause: 'volume-in-use',
  },
  { sign: 'the message says anything else', cause: 'volume-mount-failed' },
];

/** Why a node is not chosen. */
export const scheduling: readonly Reading[] = [
  {
    sign: 'the message says "Insufficient cpu", "memory" or another resource',
    cause: 'insufficient-resources',
  },
  {
    sign: 'the message says "didn\'t match Pod\'s node affinity/selector"',
    cause: 'node-selector-unmatched',
  },
  { sign: 'the message says "had untolerated taint"', cause: 'taint-untolerated' },
  { sign: 'the message speaks of an unbound PersistentVolumeClaim', cause: 'volume-claim-pending' },
  { sign: 'the message says that a PersistentVolumeClaim is not found', cause: 'volume-claim-missing' },
];
