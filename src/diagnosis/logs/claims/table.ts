import type { LogCause } from '../../log-causes.ts';

/**
 * A claim made of a thing and what happened to it, both in one line. A row is read as a sentence: *a module* that *is absent* is a
 * missing module. Rows know no product; what only one program says is a phrase.
 */
interface Row {
  readonly cause: LogCause;
  readonly thing: RegExp;
  readonly happened: RegExp;
}

/** What can happen to a thing, in the words of many programs. */
const absent =
  /\b(?:not (?:be )?(?:found|exist|there|defined|set|provided|specified|given|present|available|supplied)|no such|missing|cannot (?:be )?(?:find|found|locate)|could ?n[o']t (?:be )?(?:find|found|locate)|unable to (?:find|locate)|can't (?:find|open|locate)|(?:does|did|do)(?: not|n't) exist|is (?:empty|required|unset|null|undefined|blank|mandatory)|are required|must (?:be (?:set|provided|specified|defined|configured)|set|provide|specify|not be (?:empty|blank|null))|undefined|unset|not configured|required but|requires? )/i;
const refused =
  /\b(?:refused|unreachable|timed? ?out|time-?out|deadline exceeded|no route to host|reset by peer|unavailable|not (?:be )?(?:reach|reachable|connect|connected|available|responding)|failed to (?:connect|dial|reach|ping|open connection)|(?:could not|cannot|can't|couldn't|unable to) (?:connect|reach|contact|dial|ping|establish|communicate)|connection (?:failed|closed|lost|error)|no (?:available|reachable|alive|living) (?:\w+ )?(?:brokers?|nodes?|servers?|hosts?|connections?)|never (?:came up|became)|giving up)/i;
const malformed =
  /\b(?:invalid|illegal|malformed|unexpected|unknown|unsupported|unrecogni[sz]ed|not (?:a |an )?(?:valid|supported|recogni[sz]ed|allowed|permitted)|syntax error|(?:cannot|could not|can't|failed to|unable to|error) (?:be )?(?:pars|decod|unmarshal|load|read|validat|convert|deseriali)\w*|parse error|parsing|must be|should be|out of range|expected|bad|wrong|duplicate|conflict\w*|mutually exclusive|does not appear to be|not configured|not understood|failed validation|validation)\b/i;
const denied =
  /\b(?:denied|not (?:be )?(?:permitted|allowed|authori[sz]ed)|forbidden|unauthori[sz]ed|insufficient (?:privileges?|permissions?|rights)|(?:lacks?|missing|requires?|no) (?:the )?(?:(?!root)\S+ )?(?:privileges?|permissions?|rights?|grants?|roles?)\b|must be owner)/i;
const rejected =
  /\b(?:fail(?:ed|ure)?|invalid|incorrect|wrong|rejected|denied|expired|unauthori[sz]ed|unknown|bad|refused|required|missing|not (?:valid|accepted|recogni[sz]ed|match))/i;

export const rows: readonly Row[] = [
  // Settings
  row(
    'missing-environment-variable',
    /\b(?:environment variables?|env(?:ironment)? vars?|(?<!\.)env\b|[A-Z][A-Z0-9]+_[A-Z0-9_]+)\b/,
    absent,
  ),
  row(
    'missing-environment-variable',
    /\b(?:settings?|(?:config\w* )?(?:propert(?:y|ies)|parameter|option|key|value|variable|secret)|dsn|connection string|api ?key|secret key)\b/i,
    /\b(?:(?:is|are|was|were|but) (?:not (?:set|provided|defined|specified|configured|supplied)|unset|required|empty|blank|missing|mandatory)|must (?:be (?:set|provided|specified|defined|configured)|not be (?:empty|blank|null))|undefined|(?:required|missing) (?:config\w* )?(?:settings?|propert(?:y|ies)|parameter|option|key|value)|no value (?:given|provided|for)|could not be found in any config)\b/i,
  ),
  row(
    'invalid-configuration',
    /\b(?:config\w*|settings?|properties|propert(?:y|ies)|yaml|toml|json|\.conf|\.ya?ml|\.toml|\.ini|directive|parameter|option|key|field|value|url|uri|dsn|connection string|port number|address|duration|log ?level|stanza|section|block|listener|endpoint|\.cfg|\.hcl|\.xml)\b/i,
    malformed,
  ),
  row(
    'invalid-configuration',
    /\b(?:config\w*|settings?|propert(?:y|ies)|directive|parameter|field|section)\b/i,
    absent,
  ),
  row(
    'invalid-configuration',
    /\.(?:conf|cfg|ini|ya?ml|toml|json|hcl|xml|properties|cnf|rc|alloy|config)\b/,
    /\b(?:syntax error|parse error|unexpected|unrecogni[sz]ed|unknown|expected)\b/i,
  ),
  row(
    'invalid-arguments',
    /(?:\b(?:arguments?|args?|options?|flags?|subcommands?|commands?|switch|command[- ]line)\b|(?:^|[\s'"`])--?[a-z])/i,
    /\b(?:unknown|unrecogni[sz]ed|unexpected|invalid(?! argument$)|illegal|unsupported|not (?:a )?(?:defined|recogni[sz]ed|known|valid)|no such|ambiguous|requires? (?:a |an |at least )|required|missing|too (?:many|few)|did you mean|wasn't expected|not understood)\b/i,
  ),
  row(
    'prints-usage',
    /^\s*(?:(?:usage|synopsis|usage of|Available Commands|Commands|Options|Flags):?\b|-{1,2}[a-z][\w-]{0,40}(?:[ =,][^ ]{1,40}){0,4}(?: {2,}|\t| : )\S)/i,
    /./,
  ),
  // Other services
  row(
    'dependency-unreachable',
    /\b(?:connect\w*|dial\w*|host|server|broker|database|db|redis|postgres\w*|mysql|mongo\w*|kafka|amqp|rabbitmq|endpoint|upstream|backend|peer|service|tcp|https?|socket|cluster|node|nodes|url|ldap|smtp|registry|api)\b/i,
    refused,
  ),
  row(
    'dependency-not-resolved',
    /\b(?:host ?names?|hosts?|address(?:es)?|dns|lookup|getaddrinfo|resolver|nodename|domain|name (?:or service|resolution)|[\w-]{1,60}\.(?:svc|local|internal|com|org|net|io|cluster))\b/i,
    /\b(?:no such host|host\b.{0,60}\bnot (?:be )?found|not (?:be )?(?:known|resolved)|cannot resolve|could not resolve|couldn't resolve|can't resolve|unable to resolve|failed to resolve|temporary failure in name|name or service not known|nodename nor servname|unknown host|nxdomain|no address associated|resolution failed|failed to lookup|unresolvable|bad address|server misbehaving)/i,
  ),
  row(
    'dependency-rejects-credentials',
    /\b(?:authenticat\w*|auth|log ?in|logon|password|passwd|credentials?|api ?key|access key|token|sasl|bind dn|secret key|pat)\b/i,
    rejected,
  ),
  row(
    'dependency-rejects-credentials',
    /\buser(?:name)?\b/i,
    /\b(?:invalid|incorrect|wrong|rejected|denied|expired|bad|refused|not (?:valid|accepted|recogni[sz]ed))\b/i,
  ),
  row(
    'dependency-rejects-credentials',
    /\b(?:401|Unauthorized|access denied for user|login failed|auth(?:entication)? fail\w*|bad credentials|invalid credentials)\b/i,
    /./,
  ),
  row(
    'access-not-granted',
    /\b(?:cannot (?:get|list|watch|create|update|patch|delete|impersonate|use)|is forbidden|403|rbac|iam|acl|policy|polic(?:y|ies)|role|grants?|privileges?|table|relation|schema|database|bucket|topic|resource|scope|not authorized to perform|project|subscription|secret|(?:List|Get|Put|Head|Describe|Create|Delete|Assume)[A-Z]\w{1,30})\b/i,
    denied,
  ),
  row(
    'dependency-starting',
    /\b(?:starting up|is starting|starting|loading|recover\w*|initiali[sz]ing|warming|leader|master|primary|quorum|sealed|not ready|elect\w*|bootstrapping|maintenance|shutting down|standby|503)\b/i,
    /\b(?:system is (?:starting|shutting|in recovery)|not (?:yet )?(?:ready|accepting|elected|available|initiali[sz]ed|leader|master|primary)|no (?:leader|master|primary|quorum)|is (?:loading|sealed|starting|initiali[sz]ing)|sealed|still (?:starting|loading|initiali[sz]ing)|try again later|not ready yet|leader not|in recovery|Service Unavailable|isn't ready|without a leader)/i,
  ),
  row(
    'tls-failure',
    /\b(?:tls|ssl|x509|certificates?|cert|handshake|pem|private key|ca bundle|keystore|truststore|pkix|cipher|pkcs\w*)\b/i,
    /\b(?:fail\w*|error|invalid|expired|unknown authority|not (?:trusted|valid|yet valid|match)|mismatch|self[- ]signed|unable to (?:verify|load|get|find)|verify|verification|no (?:start line|certificate|cipher)|bad|wrong version|unsupported|does(?: not|n't) match|cannot|could not|missing|alert|revoked|untrusted|parse|tampered)\b/i,
  ),
  // Data
  row(
    'schema-mismatch',
    /\b(?:table|columns?|relation|schema|migrations?|migrated?|database|collection|keyspace|function|index|sequence|view|entity|unique constraint|field)\b/i,
    /\b(?:does(?: not|n't) exist|doesn't exist|unknown column|no such (?:table|column)|not found|mismatch|pending|not (?:been )?(?:applied|migrated|up[- ]to[- ]date|initiali[sz]ed|compatible)|out of date|unapplied|outdated|incompatible|dirty|newer|older|not exist|missing|upgrade|checksum|behind|Run .{0,20}migrat)/i,
  ),
  row(
    'leftover-state',
    /\b(?:pid ?file|\.pid|lock ?file|\.lock|data ?(?:base )?dir\w*|append[- ]only|aof|wal|write[- ]ahead|raft|snapshot|journal|checkpoint|cluster ?ids?|node ?id|server ?id|fsid|superblock|metadata|fsimage|slot|meta\.properties|commit log|segment|manifest|database files?|ledger|state|index|partition|relation|table|database|user|role|bucket|topic|container|chain|socket)\b/i,
    /\b(?:already (?:exists|running|initiali[sz]ed|contains)|stale|left ?over|corrupt\w*|bad file format|truncated|unexpected end|doesn't match stored|does not match|mismatch\w*|(?:belongs? to|of) (?:a )?(?:different|another) (?!process|user)|incompatible|not formatted|malformed|reindex|not empty|isn't empty|exists but is not empty|checksum|invalid magic|damaged|inconsisten\w*|crc|was (?:lost|initiali[sz]ed)|out of range)/i,
  ),
  row(
    'lock-held',
    /\b(?:locks?(?! (?:the )?(?:memory|pages))|locked|lease|advisory|mutex|another (?:instance|process|server|mysqld|program|copy)|lockfile|leader election|flock|semaphore|slot|in use by|already running|exclusive)\b/i,
    /\b(?:held|acquire\w*|locked|is running|already (?:running|in use|locked|open|held|active)|temporarily unavailable|timed? ?out|could not|cannot|can't|failed to|unable to|busy|another|waiting for|is in use|(?:in use|being used|active) (?:by|for) (?:another|PID|process))\b/i,
  ),
  // The image
  row(
    'missing-module',
    /\b(?:modules?|packages?|class(?:es)?|gem|librar(?:y|ies)|plugins?|extensions?|imports?|dependency|assembly|crate|namespace|driver|provider|symbol|bean|require|drivers?|main class|component)\b/i,
    /\b(?:not (?:be )?(?:found|installed|load\w*|available|resolve\w*|registered)|no module|cannot (?:find|import|load|resolve)|could not (?:find|load|import|resolve)|can't (?:find|locate|load)|unable to (?:find|load|import|locate)|missing|failed to (?:load|import|resolve)|undefined|no such|not exported|unknown|does(?: not|n't) (?:exist|provide)|isn't installed)\b/i,
  ),
  row(
    'missing-file',
    /(?:\b(?:files?|director(?:y|ies)|path|folder|template|jar|script|open|stat|read)\b|(?:^|[\s"'`=(:])\.{0,2}\/[\w.-]{1,100})/i,
    /\b(?:no such file|not (?:be )?found|does(?: not|n't) exist|cannot (?:find|open|access|stat)|could not (?:find|open)|can't (?:find|open)|unable to (?:find|open|access|locate)|missing|not a directory|non-?existent|(?:failed|error|unable|failure) (?:to )?(?:open|read|find|load|access)(?:ing)?|no \w+ files? (?:were )?found|is not a file|not exist|nonexistent)\b/i,
  ),
  row(
    'missing-shared-library',
    /(?:\.so(?:\.\d+){0,4}\b|\bshared (?:object|librar)|\bGLIBC|\bdlopen|\bnative library|\blib\w{1,40}\.so|\bNVML|\blibcuda)/,
    /./,
  ),
  // The file system and the kernel
  row(
    'permission-denied',
    /(?:\b(?:files?|director(?:y|ies)|path|open|mkdir|chown|chmod|write|writ(?:e|able|ing)|create|access|read|bind|socket|setgid|setuid|mount|mlock|pid|log)\b|\/[\w.-]+)/i,
    /\b(?:permission denied|operation not permitted|access is denied|not (?:be )?writ(?:e)?able|not (?:be )?readable|no write (?:access|permission)|not writable|insufficient permissions?|permissions? .{0,30}(?:too open|incorrect|wrong|unsafe)|not owned by|must not be run as|should not be run as|cannot be run as root|as root)/i,
  ),
  row('read-only-file-system', /./, /\bread-?only (?:file ?system|filesystem|volume|directory|mount)/i),
  row(
    'port-in-use',
    /\b(?:port|address|bind\w*|listen\w*|socket)\b/i,
    /\b(?:already in use|in use|already (?:bound|used|allocated|taken)|being used|is taken|is not available)\b/i,
  ),
  row(
    'privileged-port',
    /(?:\b(?:bind|listen\w*|socket|port)\b.{0,80}(?::|port |\b)(?:[1-9]\d{0,2}|10[01]\d|102[0-3])\b)/i,
    /\b(?:permission denied|not permitted|EACCES|access denied|\(13\))/i,
  ),
  row(
    'disk-full',
    /./,
    /\b(?:no space left|disk (?:is )?full|disk quota|not enough (?:disk )?space|insufficient disk|out of disk|low on disk|free disk space|no (?:free )?disk space)\b/i,
  ),
  row(
    'descriptor-limit',
    /\b(?:open files|file descriptors?|FDs?|nofile|ulimit -n|EMFILE)\b/i,
    /\b(?:too (?:many|few|low|small)|limit (?:is|of \d+ is|reached|exceeded|too)|exceed\w*|exhausted|(?:cannot|can't|could not|unable to|failed to) (?:raise|set|increase|open|allocate)|not enough|insufficient|out of|ran out)/i,
  ),
  row(
    'process-limit',
    /\b(?:fork\w*|threads?|process(?:es)?|clone|spawn\w*|pthread_create|vfork)\b/i,
    /\b(?:resource temporarily unavailable|EAGAIN|out of (?:system )?resources|(?:cannot|can't|unable to|failed to|could not|couldn't) (?:create|start|spawn|allocate|fork|clone)\b[^\n]{0,30}\b(?:threads?|process(?:es)?|fork)|cannot fork|pids? limit|RLIMIT_NPROC|system_limit)/i,
  ),
  row(
    'node-kernel-limit',
    /\b(?:max_map_count|vm\.\w+|sysctl|inotify|hugepages?|huge pages|iptables|ip6tables|nf_tables|nftables|kernel (?:version|module|param\w*|does|too|support|is|config\w*|feature)|modprobe|seccomp|cgroups?|avx\d?|sse\d?|x86-64-v\d|cpu|bpf|btf|overlayfs|fuse|io_uring|aio|transparent huge|swap|numa|shm\w*|net\.core)\b/i,
    /\b(?:too low|too (?:small|many)|limit|not (?:be )?(?:supported|available|found|enabled|loaded|permitted|implemented)|missing|requires?|increase|unsupported|exceed\w*|cannot|can't|could not|failed|who\?|does(?: not|n't)|unable|must|no space|no such device|request capacity|reached)\b/i,
  ),
  row(
    'runtime-out-of-memory',
    /\b(?:heap|memory|java heap space|metaspace|allocat\w*|gc|malloc|bytes)\b/i,
    /\b(?:out of memory|outofmemory|exhausted|cannot allocate|could not allocate|unable to allocate|failed to allocate|limit exceeded|insufficient|exceeds|too large|not enough|heap space|overhead limit|reserve enough space|heap limit)\b/i,
  ),
  row(
    'out-of-memory-child',
    /\b(?:child|worker|process|subprocess|pid|executor|task)\b/i,
    /\b(?:sigkill|signal 9|signal: killed|killed|oom|exit(?:ed)? (?:with )?(?:code |status )?137|exit code: 137|-9)\b/i,
  ),
  row(
    'api-version-not-served',
    /\b(?:kind|crds?|custom ?resource\w*|api ?groups?|api ?versions?|resource type|v1alpha\d|v1beta\d|apiextensions|group version)\b/i,
    /\b(?:no matches for kind|could not find the requested resource|not (?:be )?(?:served|registered|installed|established)|no kind|unable to handle the request|is not installed|couldn't get resource list|does(?: not|n't) have a resource type|no longer served|unable to retrieve the complete list|not found)\b/i,
  ),
  row(
    'licence-or-quota',
    /\b(?:licen[cs]e\w*|subscription|entitlement|activation key|product key)\b/i,
    /\b(?:expired|invalid|missing|not (?:be )?(?:found|valid|active|verif\w*|licensed)|required?s?|exceeded|no valid|does(?: not|n't)|not allow\w*|fail\w*|unlicensed|unable|cannot|could not|upgrade)\b/i,
  ),
  row(
    'licence-or-quota',
    /\b(?:quota|plan|billing|rate limit|credits?|trial|spending|allowance|tier)\b/i,
    /\b(?:exceed\w*|exhausted|reached|used up|insufficient|expired|not (?:include|allow|support)\w*|over (?:the|its|your)|ended|disabled|upgrade|429)\b/i,
  ),
  // How it ended
  row(
    'command-not-found',
    /\b(?:command|executable|exec|program|sh|bash|binary)\b/i,
    /(?:\bcommand not found|: not found$|\bexecutable file not found|\bno such file or directory$|\bnot found in (?:PATH|\$PATH))/i,
  ),
  row(
    'command-not-executable',
    /\b(?:sh|bash|exec|entrypoint|script)\b|\//i,
    /(?::\s*permission denied$|\bcannot execute\b)/i,
  ),
  row('interpreter-missing', /\b(?:bad interpreter|env: |exec )/i, /\b(?:no such file|bad interpreter|\\r)/i),
  row('wrong-architecture', /./, /\b(?:exec format error|cannot execute binary file|wrong ELF class)/i),
  row(
    'shell-error',
    /(?:^|\/)(?:ba|da|a|k)?sh: |\bline \d+: |\.sh: /,
    /\b(?:syntax error|unexpected (?:end of file|token|EOF|operator)|bad substitution|unbound variable|parameter not set|unterminated|bad for loop|arithmetic|integer expression expected|missing \]|not a valid identifier|illegal option)/i,
  ),
  row(
    'application-panic',
    /^(?:panic: |thread '[^']*' panicked|fatal error: all goroutines|goroutine \d+ \[running)/,
    /./,
  ),
  row(
    'segmentation-fault',
    /./,
    /\b(?:segmentation fault|segfault|SIGSEGV|signal 11|core dumped|access violation|bus error)\b/i,
  ),
  row(
    'aborted',
    /./,
    /\b(?:SIGABRT|signal 6\b|[Aa]ssertion .{0,80}failed|terminate called|abort\(\)|double free|corrupted (?:size|unsorted|double)|stack smashing|pure virtual)/,
  ),
  row('illegal-instruction', /./, /\b(?:illegal instruction|SIGILL|signal 4)\b/i),
  row(
    'application-error',
    /\.(?:rb|py|[cm]?[jt]s|php|pl|pm|exs?|lua)\b/,
    /\b(?:syntax error|SyntaxError|unexpected end-of-input|undefined (?:method|local variable))\b/,
  ),
  row(
    'application-error',
    /^(?:Traceback|Unhandled|Uncaught|Exception in thread|\s*[A-Z]\w*(?:Error|Exception): |\S+: \w*(?:Error|Exception)|Fatal error:|PHP Fatal error)/,
    /./,
  ),
];

function row(cause: LogCause, thing: RegExp, happened: RegExp): Row {
  return { cause, thing, happened };
}

/** The causes that the table reads out of a line. */
export function tableIn(text: string): ReadonlySet<LogCause> {
  const found = new Set<LogCause>();
  for (const { cause, thing, happened } of rows)
    if (!found.has(cause) && happened.test(text) && thing.test(text)) found.add(cause);
  return found;
}
