import type { CauseId } from '../cause-id.ts';

/**
 * The causes a log can show by itself, each with the answer that the decision tree gives for it. This is the only list of them:
 * a new one gets a line here, which is also its leaf in the tree. The log reader takes `LogCause` and `logCauses` from here.
 */
export const logAnswers = {
  'missing-environment-variable': 'a setting is missing',
  'invalid-configuration': 'a setting or configuration file is wrong',
  'invalid-arguments': 'it does not know its arguments',
  'dependency-unreachable': 'something it needs cannot be reached',
  'dependency-not-resolved': 'a host name cannot be resolved',
  'dependency-rejects-credentials': 'something it needs does not let it in',
  'tls-failure': 'a certificate or TLS connection fails',
  'schema-mismatch': 'the database has another schema',
  'leftover-state': 'leftovers of an earlier run are in its way',
  'node-kernel-limit': "the node's kernel does not give it what it needs",
  'api-version-not-served': 'the cluster does not serve an API it needs',
  'access-not-granted': 'a permission is missing',
  'licence-or-quota': 'a licence or quota does not allow it',
  'lock-held': 'another process holds a lock it needs',
  'dependency-starting': 'something it needs is still starting',
  'prints-usage': 'it prints its usage',
  'missing-module': 'a module or class is missing',
  'missing-file': 'a file is missing',
  'missing-shared-library': 'a shared library is missing',
  'read-only-file-system': 'it writes where it can only read',
  'permission-denied': 'it is not allowed to',
  'port-in-use': 'its port is taken',
  'privileged-port': 'it may not use its port',
  'disk-full': 'there is no disk space left',
  'descriptor-limit': 'it may not open more files or watches',
  'process-limit': 'it may not start more threads or processes',
  'runtime-out-of-memory': 'its runtime ran out of memory',
  'out-of-memory-child': 'a child of it was killed',
  'command-not-found': 'a command is not there',
  'command-not-executable': 'a command may not be executed',
  'interpreter-missing': 'the interpreter of a script is not there',
  'wrong-architecture': 'a program is made for another processor',
  'shell-error': 'a shell script is wrong',
  'application-panic': 'it panicked',
  'application-error': 'an error of its own',
  'segmentation-fault': 'a memory access error',
  aborted: 'it was aborted',
  'illegal-instruction': 'an unknown instruction',
} as const satisfies Partial<Record<CauseId, string>>;

export type LogCause = keyof typeof logAnswers;
export type LogAnswer = (typeof logAnswers)[LogCause];

export const logCauses = Object.keys(logAnswers) as readonly LogCause[];

/** True for a cause that a log can show by itself. */
export function isLogCause(cause: CauseId): cause is LogCause {
  return cause in logAnswers;
}
