/** Nouns that say that a value is secret, whatever stands before them. */
const secretNouns = new Set([
  'password', 'passwd', 'passwort', 'passw', 'pwd', 'pass', 'passphrase', 'passcode', 'userpass', 'secret', 'secrets',
  'token', 'tokens', 'apikey', 'apitoken', 'authtoken', 'accesstoken', 'secretkey', 'privatekey', 'accesskey',
  'credential', 'credentials', 'cred', 'creds', 'authorization', 'cookie', 'cookies', 'salt', 'signature', 'sig', 'dsn',
  'pat', 'jwt', 'otp', 'bearer', 'sshkey', 'hmackey', 'aeskey', 'signingkey', 'encryptionkey', 'masterkey', 'authtokens', 'mnemonic', 'requirepass', 'masterauth', 'sharedkey', 'storepass', 'keypass', 'authkey',
  'clientsecret', 'dbpass', 'dbpassword', 'mypassword', 'rootpw', 'bindpw', 'adminpw', 'pw', 'psk', 'seed', 'pepper',
  'passwords', 'auth', 'pin', 'webhook', 'sessionid', 'sessid', 'phpsessid', 'jsessionid', 'sid', 'csrftoken', 'secretaccesskey', 'accountkey', 'licensekey', 'licencekey',
]); // biome-ignore format: a list of words

/** Nouns that are secret only behind a word that says what they open. */
const qualifiers: Readonly<Record<string, ReadonlySet<string>>> = {
  key: new Set([
    'api', 'access', 'private', 'secret', 'encryption', 'encrypt', 'signing', 'sign', 'license', 'licence', 'account', 'shared',
    'master', 'auth', 'storage', 'ssh', 'session', 'hmac', 'service', 'subscription', 'client', 'webhook', 'crypto', 'app',
    'decryption', 'aes', 'rsa', 'deploy', 'deployment', 'write', 'ingest', 'functions', 'admin', 'cipher', 'data', 'tls',
    'jwt', 'cookie', 'application', 'token', 'hash', 'block', 'enc', 'crypt', 'salt', 'wrapping', 'unseal', 'root', 'integration', 'routing', 'instrumentation', 'host',
    'base', 'preshared', 'psk',
  ]),
  keys: new Set(['api', 'access', 'private', 'secret', 'encryption', 'signing', 'unseal', 'recovery']),
  string: new Set(['connection']),
  id: new Set(['session']),
  code: new Set(['verification', 'recovery', 'otp', 'backup']),
  hash: new Set(['password', 'pass', 'passwd']),
  url: new Set(['webhook']),
}; // biome-ignore format: lists of words

/** A word of a log may be called like something that every object has: `constructor`. */
function isQualified(word: string, before: string): boolean {
  return Object.hasOwn(qualifiers, word) && qualifiers[word]?.has(before) === true;
}

/** What a secret is only described by: `password_file`, `token_type`, `secretName` say where or of what kind, not which. */
const describing = new Set([
  'file', 'files', 'path', 'dir', 'directory', 'name', 'names', 'namespace', 'count', 'counter', 'counts', 'length', 'len', 'size', 'type',
  'types', 'kind', 'ttl', 'expiry', 'expires', 'expiration', 'expire', 'lifetime', 'duration', 'age', 'policy', 'enabled', 'enable',
  'disabled', 'required', 'require', 'optional', 'field', 'fields', 'column', 'min', 'max', 'limit', 'limits', 'version', 'algorithm',
  'alg', 'format', 'reset', 'rotation', 'rotate', 'rotated', 'ref', 'refs', 'reference', 'store', 'provider', 'manager', 'header',
  'headers', 'prefix', 'suffix', 'endpoint', 'uri', 'url', 'host', 'port', 'issuer', 'audience', 'scope', 'scopes', 'status', 'state',
  'error', 'errors', 'failed', 'failures', 'failure', 'attempts', 'attempt', 'retries', 'strength', 'entropy', 'hint', 'usage', 'used', 'total',
  'remaining', 'budget', 'rate', 'cache', 'cached', 'hits', 'hit', 'misses', 'id', 'ids', 'uid', 'index', 'idx', 'number', 'num', 'start',
  'end', 'time', 'at', 'on', 'in', 'date', 'created', 'updated', 'valid', 'invalid', 'validation', 'validator', 'check', 'checks', 'set',
  'present', 'exists', 'changed', 'mode', 'method', 'methods', 'class', 'service', 'server', 'client', 'module', 'plugin', 'backend', 'user',
  'username', 'role', 'roles', 'group', 'groups', 'level', 'source', 'command', 'cmd', 'env', 'var', 'variable', 'label', 'rounds',
  'iterations', 'cost', 'bits', 'bytes', 'encoding', 'encoder', 'parser', 'handler', 'filter', 'interval', 'timeout', 'period', 'delay',
  'window', 'seconds', 'secs', 'ms', 'days', 'hours', 'minutes', 'model', 'input', 'output', 'prompt', 'completion', 'ratio', 'rule', 'rules',
  'template', 'domain', 'realm', 'flow', 'grant', 'request', 'requests', 'response', 'responses', 'callback', 'exchange', 'refresh', 'bucket',
  'queue', 'topic', 'db', 'database', 'table', 'arn', 'engine', 'vault', 'controller', 'operator', 'injector', 'mount', 'volume', 'config',
  'settings', 'options', 'option', 'sync', 'watcher', 'loader', 'resolver', 'generator', 'factory', 'builder', 'review', 'fingerprint',
  'thumbprint', 'keyid', 'kid', 'login', 'logins', 'hashing', 'hasher', 'rejected', 'accepted', 'expired', 'missing', 'empty', 'match', 'matches', 'secure', 'samesite', 'httponly', 'maxage', 'provided', 'kms', 'context', 'stdin', 'support', 'supported', 'verification',
]); // biome-ignore format: a list of words

/** Names that end like a secret and are none. */
const innocent =
  /^(?:bypass|compass|surpass|trespass|overpass|encompass|passes|passed|author|authors|authority|oauth|key|keys|foreign_?key|primary_?key|public_?key|partition_?key|sort_?key|row_?key|routing_?key|cache_?key|idempotency_?key|publishable_?key|tokens?|num_?tokens|total_?tokens|pass)$/i;

/** Written in one: `PGPASSWORD`, `srcstorepass`, `rootpwd`. */
const compound =
  /(?:password|passwd|passwort|passphrase|pwd|storepass|keypass|secretkey|apikey|privatekey|accesskey)$/;

/** The words of a name: `dbPassword2`, `DB_PASSWORD`, `x-api-key`, `spring.datasource.password`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** `certain`: a value behind it is secret unless it plainly is none. `likely`: it must look like one too. `weak`: and be long. */
export type NameStrength = 'certain' | 'likely' | 'weak';

const weakNouns = new Set(['sid', 'pass', 'auth', 'seed', 'salt', 'pin', 'sig', 'pat', 'otp', 'webhook', 'pw', 'dsn', 'jwt', 'cred', 'token', 'tokens', 'secret', 'secrets', 'signature', 'cookie', 'cookies', 'bearer', 'credential', 'credentials', 'creds', 'authorization', 'keys', 'id', 'code', 'url', 'hash', 'data']); // biome-ignore format: a list of words

const cheap =
  /pass|pw|secret|token|key|cred|auth|cookie|salt|sig|dsn|pat|jwt|otp|bearer|mnemonic|psk|seed|pepper|pin|webhook|connectionstring|connection_string|connection-string|session|sid|code/i;

const strengths = new Map<string, NameStrength | undefined>();
const mostKnown = 5_000;

/** Whether the name of a variable, field, header, option or column says that its value is secret; undefined when it does not. */
export function secretName(name: string): NameStrength | undefined {
  if (name.length > 120 || !cheap.test(name)) return undefined;
  if (strengths.has(name)) return strengths.get(name);
  const strength = strengthOf(name);
  if (strengths.size < mostKnown) strengths.set(name, strength);
  return strength;
}

function strengthOf(name: string): NameStrength | undefined {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.length === 1) {
    if (last === 'pass' || last === 'token' || last === 'tokens') return 'likely';
    if (innocent.test(last)) return undefined;
  }
  if (innocent.test(name)) return undefined;
  // Of whatever capitals: `PaSsWoRd`.
  if (/^[A-Za-z]+$/.test(name) && compound.test(name.toLowerCase())) return 'certain';
  let found: NameStrength | undefined;
  let at = -1;
  words.forEach((word, index) => {
    const before = words[index - 1] ?? '';
    const opens = isQualified(word, before);
    if (!opens && !secretNouns.has(word) && !compound.test(word)) return;
    if (word === 'auth' && index < words.length - 1) return;
    if (word === 'key' && /^(?:public|foreign|primary)$/.test(words[index - 2] ?? '')) return;
    at = index;
    const strength = opens || !weakNouns.has(word) || words.length > 1 ? 'certain' : 'likely';
    if (found !== 'certain') found = strength;
  });
  if (words.includes('existing')) return undefined;
  if (found === undefined)
    return last === 'key' && words.length > 1 && !words.includes('public') ? 'weak' : undefined;
  const after = words.slice(at + 1);
  const head = after.at(-1);
  if (head !== undefined && describing.has(head) && !isQualified(head, words.at(-2) ?? '')) return undefined;
  return after.length > 2 ? 'likely' : found;
}
