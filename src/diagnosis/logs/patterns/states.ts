import { patterns } from '../pattern.ts';

/** State, locks, grants, kernels, licences and usage texts: one utterance a row. */
export const states = patterns([
  // Something that an earlier run left
  ['leftover-state', 'proof', /\bBad file format reading the append only file\b/i],
  ['leftover-state', 'proof', /\btocommit\(\d+\) is out of range\b/],
  ['leftover-state', 'proof', /\bCluster ID \S+ doesn't match stored clusterId\b/],
  ['leftover-state', 'proof', /\bInconsistentClusterIdException\b/],
  ['leftover-state', 'proof', /\bInvalidCookieException\b/],
  ['leftover-state', 'plain', /\bUnrecognised file format\b/i],
  ['leftover-state', 'plain', /\bFileExistsError\b|\bEEXIST\b|\(os error 17\)|\[Errno 17\]/],
  ['leftover-state', 'plain', /\b(?:server|process) is already running\b[^\n]{0,40}\bpid/i],
  ['leftover-state', 'plain', /\bpid ?file\b[^\n]{0,80}\b(?:exists|already|stale)\b/i],
  [
    'leftover-state',
    'plain',
    /\b(?:relation|table|database|schema|type|index|role|user|column|bucket|key name) ["'`]?\S{1,80} already exists\b/i,
  ],
  [
    'leftover-state',
    'plain',
    /\b(?:data(?:base)?|dir\w*|cluster|node|server)\b[^\n]{0,60}\b(?:not empty|already (?:initiali[sz]ed|bootstrapped|contains))\b/i,
  ],
  [
    'leftover-state',
    'plain',
    /\b(?:wal|journal|raft log|commit ?log|snapshot|index|segment|database|ledger|checkpoint|aof|data file)s?\b[^\n]{0,80}\b(?:corrupt(?:ed|ion)?|is damaged|truncated|checksum mismatch)\b/i,
  ],
  [
    'leftover-state',
    'plain',
    /\bcorrupt(?:ed|ion)?\b[^\n]{0,60}\b(?:wal|journal|log|snapshot|index|segment|database|ledger|checkpoint|block|file)s?\b/i,
  ],
  [
    'leftover-state',
    'plain',
    /\b(?:cluster|node|server|broker|instance|system) ?id\b[^\n]{0,100}\b(?:mismatch|does(?:n't| not) match|is not matching|differs?|another|different)\b/i,
  ],

  // Locks of others
  ['lock-held', 'proof', /\bdatabase is locked\b|\bSQLITE_BUSY\b/i],
  ['lock-held', 'proof', /\bfailed to obtain node locks?\b/],
  ['lock-held', 'proof', /\bleader election lost\b|\bleaderelection lost\b/i],
  ['lock-held', 'proof', /\bis locked by another process\b/i],
  [
    'lock-held',
    'plain',
    /\b(?:is )?another (?:instance|process|copy|server|program)\b[^\n]{0,60}\b(?:is |already |has )?(?:running|using|locked|holds?|active|started)\b/i,
  ],
  [
    'lock-held',
    'plain',
    /\b(?:could not|cannot|can't|couldn't|unable to|failed to|failure to|error) (?:acquir\w*|obtain\w*|get|take|grab|lock)\b[^\n]{0,60}\block(?:ed|s|file|ing)?\b/i,
  ],
  ['lock-held', 'plain', /\b(?:failed to|cannot|can't|could not|unable to) lock\b[^\n]{0,100}/i],
  ['lock-held', 'plain', /\block\b[^\n]{0,60}\b(?:is |already )?(?:held|taken|in use) by\b/i],
  ['lock-held', 'plain', /\b(?:state|migration|change ?log|advisory) lock\b/i],
  ['lock-held', 'plain', /\bresource temporarily unavailable\b[^\n]{0,60}\b(?:lock|another instance)/i],

  // Grants
  ['access-not-granted', 'proof', /\bis forbidden: User "(?<name>[^"]{1,120})" cannot\b/],
  ['access-not-granted', 'proof', /\bis not authorized to perform: (?<name>[\w:]{1,80})/],
  [
    'access-not-granted',
    'proof',
    /\bpermission denied for (?:schema|table|relation|database|sequence|function|view|language|tablespace|type|column) (?<name>\S{1,80})/,
  ],
  ['access-not-granted', 'proof', /\bhas no permissions to run the\b|\bNOPERM\b/],
  [
    'access-not-granted',
    'proof',
    /\bACCESS_REFUSED\b[^\n]{0,40}\baccess to\b|\bTOPIC_AUTHORIZATION_FAILED\b|\bNot authorized to access\b/i,
  ],
  [
    'access-not-granted',
    'plain',
    /\bmust be (?:owner of|superuser|member of)\b|\bSQLSTATE 42501\b|\bno schema has been selected to create in\b/,
  ],
  [
    'access-not-granted',
    'plain',
    /\b(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|INDEX|REFERENCES|TRIGGER) command denied to user\b/,
  ],
  [
    'access-not-granted',
    'plain',
    /\bAccess denied; you need\b|\bAccess denied for user \S{1,80} to database\b/,
  ],
  [
    'access-not-granted',
    'plain',
    /(?<!nio\.file\.)\bAccessDenied(?:Exception)?\b|\bPERMISSION_DENIED\b|\bUnauthorizedOperation\b|\b(?:403 )?Forbidden\b/,
  ],
  ['access-not-granted', 'plain', /\bnot authorized on \S{1,60} to execute command\b/],
  [
    'access-not-granted',
    'plain',
    /\bforbidden: (?:User|response)\b|" is forbidden\b|\bcodes?\.? ?=? ?PermissionDenied\b/,
  ],

  // APIs of the cluster
  ['api-version-not-served', 'proof', /\bno matches for kind "(?<name>[^"]{1,80})"/],
  ['api-version-not-served', 'proof', /\bthe server could not find the requested resource\b/],
  [
    'api-version-not-served',
    'proof',
    /\bunable to retrieve the complete list of server APIs\b|\bthe server is currently unable to handle the request\b/,
  ],
  ['api-version-not-served', 'proof', /\bcaches? to sync(?:ed)?\b[^\n]{0,40}\bfor Kind \*?(?<name>\S{1,80})/],
  ['api-version-not-served', 'proof', /\bkind is a CRD, it should be installed\b/],
  [
    'api-version-not-served',
    'plain',
    /\bCRDs?\b[^\n]{0,60}\b(?:missing|not (?:installed|found|established)|do(?:es)? not exist)\b/i,
  ],
  ['api-version-not-served', 'plain', /\bfailed to get (?:API group resources|server groups|restmapping)\b/i],
  [
    'api-version-not-served',
    'plain',
    /\b(?:custom ?resource ?definition)s?\b[^\n]{0,80}\b(?:not found|missing|not installed|does not exist)\b/i,
  ],

  // The node's kernel
  ['node-kernel-limit', 'proof', /\bmax virtual memory areas\b|\bvm\.max_map_count\b/],
  [
    'node-kernel-limit',
    'proof',
    /\biptables who\?|\bTable does not exist \(do you need to insmod\?\)|\bcan't initialize ip6?tables table\b/,
  ],
  [
    'node-kernel-limit',
    'proof',
    /\bip6?tables(?:-save|-restore|-nft|-legacy)? (?:command )?failed\b|\bmodprobe: (?:FATAL|ERROR|can't)\b/,
  ],
  [
    'node-kernel-limit',
    'plain',
    /\b(?:hugepages?|huge pages?)\b[^\n]{0,80}\b(?:not|cannot|fail\w*|no|insufficient|unable)\b/i,
  ],
  [
    'node-kernel-limit',
    'plain',
    /\b(?:CPU|processor)\b[^\n]{0,60}\b(?:not support|lacks?|requires?|missing)\b[^\n]{0,40}\b(?:AVX2?|SSE4?[._\d]*|x86-64-v\d)/i,
  ],
  [
    'node-kernel-limit',
    'plain',
    /\brequires? (?:a )?(?:Linux )?kernel\b|\bkernel (?:is )?too old\b|\bkernel does not support\b/i,
  ],
  [
    'node-kernel-limit',
    'plain',
    /\bio_uring\b[^\n]{0,60}\b(?:not|fail\w*|ENOSYS|denied)\b|\bFunction not implemented\b|\bENOSYS\b|\bos error 38\b/i,
  ],
  [
    'node-kernel-limit',
    'plain',
    /\bsysctl\b[^\n]{0,80}\b(?:must|too low|increase|at least|set)\b|\bnet\.core\.\w+|\bfs\.(?:aio-max-nr|file-max|inotify)/i,
  ],

  ['node-kernel-limit', 'proof', /\bcould not create (?:semaphores|shared memory segment): No space left\b/],

  // Licences and quotas
  [
    'licence-or-quota',
    'proof',
    /\b(?:licen[cs]e|subscription|trial)\b[^\n]{0,50}\b(?:has |is |was )?(?:expired|invalid|not valid|missing|required|not found)\b/i,
  ],
  [
    'licence-or-quota',
    'plain',
    /\b(?:no|invalid|missing|expired) (?:valid )?(?:enterprise )?licen[cs]e\b|\blicen[cs]e (?:key|file)\b[^\n]{0,60}\b(?:invalid|expired|not|missing|could)\b|\bLicensingException\b/i,
  ],
  [
    'licence-or-quota',
    'plain',
    /\b(?:exceeded|insufficient|reached|out of)\b[^\n]{0,40}\bquota\b|\bquota\b[^\n]{0,40}\b(?:exceeded|exhausted|reached|used up)\b/i,
  ],

  // Dependencies that are only starting
  [
    'dependency-starting',
    'proof',
    /\bthe database system is (?:starting up|in recovery mode|shutting down|not (?:yet )?accepting connections)\b/,
  ],
  [
    'dependency-starting',
    'proof',
    /\bRedis is loading the dataset in memory\b|\bBusyLoadingError\b|\bMASTERDOWN\b|\bCLUSTERDOWN\b/,
  ],
  [
    'dependency-starting',
    'proof',
    /\bVault is sealed\b|\bSecurity barrier is sealed\b|\bNotPrimaryNoSecondaryOk\b|\bnot master and slaveOk\b/i,
  ],
  [
    'dependency-starting',
    'plain',
    /\bLEADER_NOT_AVAILABLE\b|\bno (?:cluster )?leader\b|\bno (?:elected )?(?:master|primary)\b|\bmaster_not_discovered\w*|\bNotWritablePrimary\b|\bnot primary\b/i,
  ],
  [
    'dependency-starting',
    'plain',
    /\b(?:is|are|still) (?:not ready yet|warming up|initiali[sz]ing|starting up|recovering|loading)\b|\bnot yet (?:ready|initiali[sz]ed)\b/i,
  ],
  [
    'dependency-starting',
    'plain',
    /\bServer is still (?:initiali[sz]ing|starting)\b|\bserver is in (?:startup|maintenance|recovery)\b/i,
  ],

  // A usage text, with no single argument blamed
  ['prints-usage', 'plain', /^(?:Usage|USAGE|usage): ?[\w./<[-]/],
  [
    'prints-usage',
    'plain',
    /^(?:Available Commands|Commands|COMMANDS|Subcommands|SUBCOMMANDS|Options|OPTIONS|Flags|FLAGS):\s*$/,
  ],
  [
    'prints-usage',
    'plain',
    /\bUse "[^"\n]{1,80} --help" for more information\b|\bTry ['"`][^'"`\n]{1,80} --?h(?:elp)?['"`] for\b|\bRun ['"`][^'"`\n]{1,80} --help['"`]/,
  ],

  // What more general words got wrong
  [
    'invalid-arguments',
    'proof',
    /^(?:cp|mv|ln|install): target ['"\u2018](?<name>[^'"\u2019\n]{1,120})['"\u2019](?::| is) not a directory/i,
  ],
  ['application-error', 'proof', /\b404 Client Error\b/],
  ['application-error', 'proof', /\.(?:rb|pl|php|py|[cm]?js|lua|exs?):\d+:(?:\d+:)? syntax error\b/i],
  ['invalid-arguments', 'proof', /\bMissing script: ['"](?<name>[^'"\n]{1,80})/],
  ['invalid-arguments', 'proof', /\bClassNotFoundException: (?<name>[-$]\S{0,80})/],
  ['missing-module', 'proof', /\bcould not open extension control file ['"](?<name>[^'"\n]{1,120})/],
  ['dependency-unreachable', 'proof', /\bnetwork-related or instance-specific error\b/],
  ['missing-module', 'proof', /\bhas been moved to the ['"`](?<name>[\w-]{1,60})['"`] package\b/],
  [
    'permission-denied',
    'plain',
    /\bNot superuser\b|\b(?:must|needs? to|has to) be (?:run as |started as )?root\b|\bnot (?:be )?run as root\b/i,
  ],
  ['descriptor-limit', 'proof', /\bCannot raise FD limit\b/],
  [
    'process-limit',
    'proof',
    /\bFailed to start thread\b[^\n]{0,80}\bEAGAIN\b|\bCannot create worker GC thread\b/,
  ],
  ['application-error', 'proof', /\bpartially initialized module\b[^\n]{0,80}\bcircular import\b/],
  ['missing-file', 'proof', /\bPath ['"`](?<name>[^'"`\n]{1,120})['"`] does not exist\b/i],
  [
    'missing-file',
    'plain',
    /\bno (?:migration|config(?:uration)?|template|input) files? (?:were )?found\b|\bwas not found in the configured search path\b/i,
  ],
  [
    'invalid-arguments',
    'plain',
    /\bIllegal suboption\b|\bPlease specify --\w|\bplease use the flag\b|\bNeither -\w+ nor -\w+ given\b|\brequires the names? of\b/i,
  ],
  ['schema-mismatch', 'proof', /\bThere are no \w+ tables in the database\b/],
  [
    'port-in-use',
    'plain',
    /\b(?:can't|cannot|could not|failed to|unable to) bind to\b(?![^\n]*[Pp]ermission denied)/i,
  ],
]);
