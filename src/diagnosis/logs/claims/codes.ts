import type { LogCause } from '../../log-causes.ts';

/**
 * Closed vocabularies: a word that means the same in every program that prints it. One line each: the word as it is printed, and
 * the cause it speaks of. Programs in all languages borrow these words from the system or protocol below them.
 */
type Vocabulary = Readonly<Record<string, LogCause>>;

/** Names of errno. Source: https://man7.org/linux/man-pages/man3/errno.3.html */
const errno: Vocabulary = {
  EACCES: 'permission-denied',
  EADDRINUSE: 'port-in-use',
  EADDRNOTAVAIL: 'invalid-configuration',
  EAI_AGAIN: 'dependency-not-resolved',
  EAI_NODATA: 'dependency-not-resolved',
  EAI_NONAME: 'dependency-not-resolved',
  ECONNABORTED: 'dependency-unreachable',
  ECONNREFUSED: 'dependency-unreachable',
  ECONNRESET: 'dependency-unreachable',
  EDQUOT: 'disk-full',
  EHOSTDOWN: 'dependency-unreachable',
  EHOSTUNREACH: 'dependency-unreachable',
  EISDIR: 'invalid-configuration',
  EMFILE: 'descriptor-limit',
  ENETUNREACH: 'dependency-unreachable',
  ENFILE: 'descriptor-limit',
  ENOENT: 'missing-file',
  ENOEXEC: 'wrong-architecture',
  ENOSPC: 'disk-full',
  ENOSYS: 'node-kernel-limit',
  ENOTDIR: 'missing-file',
  ENOTFOUND: 'dependency-not-resolved',
  EPERM: 'permission-denied',
  EROFS: 'read-only-file-system',
  ETIMEDOUT: 'dependency-unreachable',
};

/** Numbers of errno on Linux, printed as `os error 2`, `[Errno 2]`, `errno: 2`. Source: asm-generic/errno.h */
const errnoNumber: Readonly<Record<string, keyof typeof errno>> = {
  1: 'EPERM',
  2: 'ENOENT',
  13: 'EACCES',
  20: 'ENOTDIR',
  21: 'EISDIR',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  38: 'ENOSYS',
  98: 'EADDRINUSE',
  99: 'EADDRNOTAVAIL',
  101: 'ENETUNREACH',
  104: 'ECONNRESET',
  110: 'ETIMEDOUT',
  111: 'ECONNREFUSED',
  113: 'EHOSTUNREACH',
  122: 'EDQUOT',
};

/** Texts of errno that no row of the table reads. Source: https://man7.org/linux/man-pages/man3/strerror.3.html */
const errnoText: Vocabulary = {
  'is a directory': 'invalid-configuration',
  'not a directory': 'missing-file',
  'cannot assign requested address': 'invalid-configuration',
  'function not implemented': 'node-kernel-limit',
  'address family not supported': 'node-kernel-limit',
  'text file busy': 'lock-held',
  'device or resource busy': 'lock-held',
  'stale file handle': 'leftover-state',
  'exec format error': 'wrong-architecture',
};

/** SQLSTATE codes. Source: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const sqlState: Vocabulary = {
  '08001': 'dependency-unreachable',
  '08006': 'dependency-unreachable',
  '28000': 'dependency-rejects-credentials',
  '28P01': 'dependency-rejects-credentials',
  '3D000': 'schema-mismatch',
  '3F000': 'schema-mismatch',
  '42501': 'access-not-granted',
  '42703': 'schema-mismatch',
  '42883': 'schema-mismatch',
  '42P01': 'schema-mismatch',
  '42P07': 'leftover-state',
  '42S02': 'schema-mismatch',
  '42S22': 'schema-mismatch',
  '53100': 'disk-full',
  '57P03': 'dependency-starting',
};

/** Status names of gRPC. Source: https://grpc.io/docs/guides/status-codes/ */
const grpc: Vocabulary = {
  PERMISSION_DENIED: 'access-not-granted',
  PermissionDenied: 'access-not-granted',
  RESOURCE_EXHAUSTED: 'licence-or-quota',
  ResourceExhausted: 'licence-or-quota',
  UNAUTHENTICATED: 'dependency-rejects-credentials',
  Unauthenticated: 'dependency-rejects-credentials',
  UNAVAILABLE: 'dependency-unreachable',
  Unavailable: 'dependency-unreachable',
};

/** Error names of cloud and broker APIs. Sources: AWS common errors, Kafka protocol errors, Redis error prefixes */
const services: Vocabulary = {
  AccessDenied: 'access-not-granted',
  AccessDeniedException: 'access-not-granted',
  UnauthorizedOperation: 'access-not-granted',
  NOPERM: 'access-not-granted',
  InvalidClientTokenId: 'dependency-rejects-credentials',
  InvalidAccessKeyId: 'dependency-rejects-credentials',
  SignatureDoesNotMatch: 'dependency-rejects-credentials',
  UnrecognizedClientException: 'dependency-rejects-credentials',
  ExpiredToken: 'dependency-rejects-credentials',
  WRONGPASS: 'dependency-rejects-credentials',
  NOAUTH: 'dependency-rejects-credentials',
  LOADING: 'dependency-starting',
  MASTERDOWN: 'dependency-starting',
  CLUSTERDOWN: 'dependency-starting',
  NotLeaderForPartitionException: 'dependency-starting',
  LEADER_NOT_AVAILABLE: 'dependency-starting',
  CoordinatorNotAvailableException: 'dependency-starting',
  LimitExceededException: 'licence-or-quota',
  ServiceQuotaExceededException: 'licence-or-quota',
  QuotaExceeded: 'licence-or-quota',
  TopicAuthorizationException: 'access-not-granted',
  GroupAuthorizationException: 'access-not-granted',
  ClusterAuthorizationException: 'access-not-granted',
  SaslAuthenticationException: 'dependency-rejects-credentials',
  SQLITE_BUSY: 'lock-held',
  SQLITE_FULL: 'disk-full',
  SQLITE_READONLY: 'permission-denied',
  SQLITE_CANTOPEN: 'missing-file',
};

/** Exception types of languages and their standard libraries. Sources: each language's reference of built-in exceptions */
const exceptions: Vocabulary = {
  ModuleNotFoundError: 'missing-module',
  ImportError: 'missing-module',
  ERR_MODULE_NOT_FOUND: 'missing-module',
  MODULE_NOT_FOUND: 'missing-module',
  LoadError: 'missing-module',
  ClassNotFoundException: 'missing-module',
  NoClassDefFoundError: 'missing-module',
  FileNotFoundError: 'missing-file',
  NoSuchFileException: 'missing-file',
  FileNotFoundException: 'missing-file',
  DirectoryNotFoundException: 'missing-file',
  PermissionError: 'permission-denied',
  UnauthorizedAccessException: 'permission-denied',
  'java.nio.file.AccessDeniedException': 'permission-denied',
  FileExistsError: 'leftover-state',
  FileAlreadyExistsException: 'leftover-state',
  ReadOnlyFileSystemException: 'read-only-file-system',
  ConnectionRefusedError: 'dependency-unreachable',
  ConnectException: 'dependency-unreachable',
  SocketTimeoutException: 'dependency-unreachable',
  NoRouteToHostException: 'dependency-unreachable',
  UnknownHostException: 'dependency-not-resolved',
  gaierror: 'dependency-not-resolved',
  BindException: 'port-in-use',
  SSLHandshakeException: 'tls-failure',
  SSLError: 'tls-failure',
  SSLCertVerificationError: 'tls-failure',
  CertificateException: 'tls-failure',
  CertPathValidatorException: 'tls-failure',
  CertificateExpiredException: 'tls-failure',
  MemoryError: 'runtime-out-of-memory',
  OutOfMemoryError: 'runtime-out-of-memory',
  OutOfMemoryException: 'runtime-out-of-memory',
  UnsatisfiedLinkError: 'missing-shared-library',
  DllNotFoundException: 'missing-shared-library',
  NullPointerException: 'application-error',
  IndexOutOfBoundsException: 'application-error',
  ArrayIndexOutOfBoundsException: 'application-error',
  ClassCastException: 'application-error',
  ConcurrentModificationException: 'application-error',
  StackOverflowError: 'application-error',
  ZeroDivisionError: 'application-error',
  RecursionError: 'application-error',
  AttributeError: 'application-error',
  IndexError: 'application-error',
  NoMethodError: 'application-error',
  ReferenceError: 'application-error',
  UnboundLocalError: 'application-error',
  AssertionError: 'application-error',
  NullReferenceException: 'application-error',
};

const words = new Map<string, LogCause>(
  [errno, sqlState, grpc, services, exceptions].flatMap((vocabulary) => Object.entries(vocabulary)),
);

const texts = Object.entries(errnoText);
const numbered = /\b(?:os error|errno)[ :=]{1,3}-?(?<number>\d{1,3})\b/i;

/** What stands between words; a name of an exception has its package before it, with dots. */
const shortestCode = 4;
const between = /[^\w.]+|\.(?!\w)/;

/** The causes that the codes in a line speak of. */
export function codesIn(text: string): ReadonlySet<LogCause> {
  const found = new Set<LogCause>();
  for (const match of text.split(between)) {
    if (match.length < shortestCode) continue;
    const cause = words.get(match) ?? words.get(match.slice(match.lastIndexOf('.') + 1));
    if (cause) found.add(cause);
  }
  const number = numbered.exec(text)?.groups?.number;
  const named = number === undefined ? undefined : errnoNumber[number];
  if (named !== undefined) found.add(errno[named] as LogCause);
  const lower = text.toLowerCase();
  for (const [said, cause] of texts) if (lower.includes(said)) found.add(cause);
  return found;
}
