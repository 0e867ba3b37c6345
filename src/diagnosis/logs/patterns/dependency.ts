import { patterns } from '../pattern.ts';

const address = '(?<host>\\[[0-9a-fA-F:]+\\]|[\\w.-]+):(?<port>\\d{2,5})';

/** Something else that the program needs: not there, not found by name, or not letting it in. */
export const dependency = patterns([
  ['dependency-unreachable', 'proof', /\bECONNREFUSED(?: (?<host>[\w.:-]+?):(?<port>\d{2,5}))?/],
  [
    'dependency-unreachable',
    'proof',
    new RegExp(
      `dial (?:tcp|udp)\\d? (?:[\\w.:\\[\\]-]+->)?${address}:? (?:connect: )?(?:connection refused|i/o timeout|no route to host|network is unreachable|operation timed out|connection timed out)`,
    ),
  ],
  [
    'dependency-unreachable',
    'proof',
    /connection to server at "(?<host>[^"]+)"(?: \([^)]*\))?, port (?<port>\d+) failed: (?:Connection refused|timeout expired|Connection timed out|No route to host|could not connect|Network is unreachable)/,
  ],
  ['dependency-unreachable', 'proof', /\bError 1\d\d connecting to (?<host>[\w.-]+):(?<port>\d{2,5})\./],
  ['dependency-unreachable', 'proof', /connection to server on socket "(?<name>[^"]+)" failed/],
  [
    'dependency-unreachable',
    'proof',
    /\bipv[46]:(?<host>[\d.]+):(?<port>\d{2,5}): Failed to connect to remote host\b/,
  ],
  // A deadline of Python's own, around what connects
  [
    'dependency-unreachable',
    'plain',
    /\bin (?:_*connect\w*|create_connection|open_connection)\n[\s\S]{0,4000}?\n(?:asyncio\.(?:exceptions\.)?)?TimeoutError$/m,
    'across',
  ],
  [
    'dependency-unreachable',
    'proof',
    /could not connect to server: (?:Connection refused|Connection timed out|No route)/,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\bconnection (?:was )?refused\b(?![^\n]*(?:not authori[sz]ed|bad user|credentials))|actively refused|Verbindungsaufbau abgelehnt/i,
  ],
  [
    'dependency-unreachable',
    'proof',
    /ConnectionRefusedError|Errno::ECONNREFUSED|\[Errno 111\]|os error 111|SocketException \(111\)|\(111: |\(111\)|errno: ?-?111\b/,
  ],
  [
    'dependency-unreachable',
    'proof',
    /SQLSTATE\[(?:HY000|08006)\] \[(?:2002|2003|7)\](?![^\n]*(?:FATAL: |getaddrinfo))|Can't connect to (?:MySQL|MariaDB|local MySQL)?[^\n]*server (?:on|through)(?![^\n]*(?:Errno -[2-5]|Name or service|name resolution))|ERROR 200[23] \(HY000\)/,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\bE(?:TIMEDOUT|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)\b|\[Errno (?:110|113|101)\]|os error (?:110|113|101)\b|No route to host|Network is unreachable|Host is unreachable/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /MongoServerSelectionError|ServerSelectionTimeoutError|MongoTimeoutException|server selection (?:error|timeout)/i,
  ],
  [
    'dependency-unreachable',
    'proof',
    /HikariPool[^\n]*(?:Connection is not available|request timed out)|CannotGetJdbcConnectionException|JDBCConnectionException|The connection attempt failed|Communications link failure|RedisConnectionFailureException|Unable to connect to Redis|PSQLException: Connection to [\w.-]+:\d+ refused/,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\bconnection to the message broker\b[^\n]{0,60}\b(?:lost|loss|disabled|failed)\b|KafkaJS(?:Connection|NumberOfRetriesExceeded)|Connection to node -?\d+ [^\n]*could not be established|Bootstrap broker [^\n]*disconnected|NoBrokersAvailable|All broker connections are down|brokers? (?:are )?(?:not available|down|unreachable)|run out of available brokers/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /ConnectTimeout(?:Error|Exception)?\b|ConnectTimeoutException|SocketTimeoutException|Net::OpenTimeout|ReadTimeout(?:Error)?\b|connect(?:ion)? timed? ?out|\btime(?:d )?out (?:while )?connecting\b|timed out (?:while connecting|connecting|trying to connect)|dial tcp[^\n]*i\/o timeout|UND_ERR_CONNECT_TIMEOUT|HTTPSConnectionPool|HTTPConnectionPool|Max retries exceeded with url/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\b(?:can(?:not|'t)|could(?: not|n't)|fail(?:ed|ure|ing)? to|unable to|error|not (?:able|possible) to)\b[^\n]{0,20}\b(?:connect(?:ing|ion)?|reach(?:ing)?|contact)\b(?:ed)?(?: to)?\b[^\n]{0,60}\b(?:server|database|db|host|broker|redis|postgres\w*|mysql|mongo\w*|kafka|rabbitmq|amqp|elasticsearch|api|service|backend|upstream|endpoint|cluster|peer|cache|queue|vault|consul|etcd|zookeeper|ldap|smtp|nats|daemon|agent|registry|gateway|proxy)\b/i,
  ],
  // Pools and queues of requests that wait for a connection
  [
    'dependency-unreachable',
    'plain',
    /\b(?:connection )?pool\b[^\n]{0,40}\btime(?:d|out)?\b ?(?:out|error|waiting)|\bbuffering timed out\b|\bmax(?:imum)? (?:\w+ )?(?:connection )?(?:retries|attempts)\b[^\n]{0,20}\b(?:connect|reach)/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\b(?:server|service|database|broker|backend|host|endpoint|cluster|provider)s? (?:is |are |was )?(?:currently |temporarily )?(?:not available|unavailable|not reachable|unreachable|not responding|down)\b/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /NoHostAvailable|No living connections|NoNodeAvailableException|ClusterBlockException|AMQPConnectionError|amqp[^\n]*connection_closed|ServiceUnavailable\b|\bUNAVAILABLE: |code = Unavailable|\bstatus(?: code)?[ :=]{1,3}50[234]\b|503 Service Unavailable|502 Bad Gateway|upstream (?:connect error|timed out)|no healthy upstream/i,
  ],
  [
    'dependency-unreachable',
    'hint',
    /\btimed out (?:while )?waiting\b|\btimed out after \d|\btimeout of \d+ ?m?s exceeded|\b(?:context )?deadline exceeded\b|\bi\/o timeout\b|Connection reset by peer|ConnectionResetError|socket hang up|Broken pipe|server closed the connection unexpectedly|Lost connection to (?:MySQL|backend) server|\bgave up waiting\b|\bgiving up (?:on|after|waiting)\b/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\bwait(?:ing|ed)? (?:\d+ ?\w+ )?for (?!(?:\S+ )?caches? to)(?:the )?(?<host>[\w.-]+?)(?::(?<port>\d+))?[^\n]{0,30}\b(?:timed out|timeout|to (?:be|become|come) (?:ready|up|available|reachable|healthy))/i,
  ],
  [
    'dependency-unreachable',
    'hint',
    /\bwaiting for (?:the )?(?:db|database|postgres\w*|mysql|mariadb|mongo\w*|redis|kafka|rabbit\w*|broker|api|server|service|dependenc\w+|connection|backend|(?<host>[\w-]+):(?<port>\d+))\b/i,
  ],
  [
    'dependency-unreachable',
    'plain',
    /(?<![\w.-])(?<host>[\w.-]{1,253}):(?<port>\d{2,5}) - no response|\b(?:nc|ncat|wait-for-it(?:\.sh)?|wait-for): [^\n]*(?:timed ?out|timeout|refused)|timeout occurred after waiting/i,
  ],

  [
    'dependency-not-resolved',
    'proof',
    /getaddrinfo (?:ENOTFOUND|EAI_AGAIN)(?: (?<name>[\w.-]+))?|\bENOTFOUND (?:_\w+\._tcp\.)?(?<name2>[\w.-]+)|query(?:A|Srv)? (?:ENOTFOUND|ESERVFAIL) (?:_\w+\._tcp\.)?(?<name3>[\w.-]+)/,
  ],
  [
    'dependency-not-resolved',
    'proof',
    /\blookup (?<name>[\w.-]+)(?: on [\w.:[\]-]+)?: (?:no such host|server misbehaving|Temporary failure|i\/o timeout|read udp|dial udp|device or resource busy)/,
  ],
  [
    'dependency-not-resolved',
    'proof',
    /Name or service not known|Temporary failure in name resolution|nodename nor servname|Name does not resolve|No address associated with hostname|no servers could be reached|getaddrinfo failed|gaierror|failed to lookup address information|Name has no usable address/i,
  ],
  [
    'dependency-not-resolved',
    'proof',
    /UnknownHostException(?:: (?<name>[\w.-]+))?|UnresolvedAddressException|Failed to resolve '?(?<name2>[\w.-]+)|NameResolutionError|unknown host\b/,
  ],
  [
    'dependency-not-resolved',
    'proof',
    /could not translate host name "(?<name>[^"]+)"|host not found in (?:upstream|resolver) "?(?<name2>[\w.-]+)|could not resolve host:? ?(?<name3>[\w.-]+)?|bad address '(?<name4>[\w.-]+)(?::\d+)?'|Unknown (?:(?:MySQL|MariaDB) )?server host(?: '(?<name7>[\w.-]+)')?|no such host\b|NXDOMAIN|can't resolve '(?<name5>[\w.-]+)'|php_network_getaddresses|No such host is known|NoSuchHost|EAI_NONAME|DNS (?:lookup|resolution)[^\n]{0,20}fail|could not resolve (?:address|host ?name) '?(?<name6>[\w.-]+)/i,
  ],
  // What names the host, beside what the resolver says
  [
    'dependency-not-resolved',
    'proof',
    /\bName resolution failed for target (?:dns:\/{0,3})?(?<name>[\w.-]+)|\baddress lookup failed for (?<name9>[\w.-]+)|\bCannot connect to host (?<name2>[\w.-]+):\d+[^\n]*(?:Name or service not known|name resolution|No address associated)|(?<name3>[\w.-]+):\d+: \[Errno -[2-5]\]|\bgetaddrinfo for (?<name4>[\w.-]+) failed|\bFailed to open TCP connection to (?<name5>[\w.-]+):\d+ \(getaddrinfo|\bError -[2-5] connecting to (?<name6>[\w.-]+):\d|: Failed to resolve '(?<name7>[\w.-]+)'|\bfailed to resolve host '(?<name8>[\w.-]+)'/,
  ],
  [
    'dependency-not-resolved',
    'plain',
    /\*\* server can't find (?<name>[\w.-]+?):? ?(?:NXDOMAIN|SERVFAIL)?|SERVFAIL/,
  ],

  [
    'dependency-rejects-credentials',
    'proof',
    /password authentication failed for user "?(?<name>[^"\s]+)|no pg_hba\.conf entry|role "(?<name2>[^"]+)" does not exist|pg_hba\.conf rejects|SCRAM (?:auth|exchange)[^\n]*fail|no password supplied|fe_sendauth/,
  ],
  [
    'dependency-rejects-credentials',
    'proof',
    /Access denied for user '?(?<name>[^'@\s]+)|ER_ACCESS_DENIED|ER_DBACCESS_DENIED|Login failed for user|ORA-01017|\(using password: (?:YES|NO)\)|host '[^']+' is not allowed to connect/i,
  ],
  [
    'dependency-rejects-credentials',
    'proof',
    /\bPermission denied \((?:publickey|password|keyboard-interactive|gssapi)|\bWRONGPASS\b|\bNOAUTH\b|\bNOPERM\b|ERR (?:invalid password|AUTH|Client sent AUTH)|invalid username-password pair|AUTH failed|HELLO must be called with the client already authenticated/,
  ],
  [
    'dependency-rejects-credentials',
    'proof',
    /\bAuthentication ?failed\b|\bAuthenticationError\b|\bAuthentication required\b|AuthenticationFailed|MongoServerError[^\n]*auth|SASL[^\n]{0,40}(?:fail|invalid)|SaslAuthenticationException|SaslAuthenticationFailed|ACCESS_REFUSED|authentication failure|AuthenticationException|bad auth\b|Unauthenticated\b|code = (?:Unauthenticated|PermissionDenied)/i,
  ],
  [
    'dependency-rejects-credentials',
    'proof',
    /is not authorized to perform|\bAccessDenied(?:Exception)?:? (?!\/)(?=[^\n]*(?:perform|request|aws|arn|s3|api|access))|UnauthorizedOperation|InvalidClientTokenId|SignatureDoesNotMatch|InvalidAccessKeyId|ExpiredToken|UnrecognizedClientException|NoCredentialProviders|NoCredentialsError|Unable to locate credentials|CredentialsProviderError|could not find default credentials|AADSTS\d+|invalid_grant|invalid_client/,
  ],
  [
    'dependency-rejects-credentials',
    'proof',
    /\bforbidden: User "system:serviceaccount:|cannot (?:get|list|watch|create|update|patch|delete) resource "[^"]+" in API group/,
  ],
  [
    'dependency-rejects-credentials',
    'plain',
    /\bcredentials? (?:were |was |are |is )?(?:not (?:found|available|configured|provided|loaded)|missing)\b|\bno (?:valid |usable )?credentials? (?:were |was )?(?:found|available|provided|configured|could be)|\b(?:could not|couldn't|cannot|can't|failed to|unable to) (?:find|locate|load|retrieve|obtain|get|acquire|fetch|refresh)\b[^\n]{0,30}\b(?:credentials?|(?:access|id|auth\w*|bearer|a) token)\b/i,
  ],
  [
    'dependency-rejects-credentials',
    'plain',
    /\b(?:error|status|(?:status_?)?code|http(?:\/[\d.]+)?|returned|response)\b[ :=("']{0,4}(?:code |error |status )?[:("' ]{0,3}40[13]\b|\berror occurred \(40[13]\)|does not have (?:[\w.]+ ){1,3}(?:access|permissions?|privileges?)\b|\b[Pp]ermission '[\w.]+' denied/i,
  ],
  [
    'dependency-rejects-credentials',
    'plain',
    /\b(?:unable|failed|could not|cannot) to? ?authenticate\b|\bauthori[sz]ation (?:violation|failed|failure|error)\b|\b(?:invalid|incorrect) login\b|\blogin (?:failed|incorrect|was refused)\b|\bpassword (?:was |is )?not accepted\b|\bEAUTH\b|\binsufficient (?:permissions?|privileges?|scopes?)\b|\bsecurity_exception\b/i,
  ],
  [
    'dependency-rejects-credentials',
    'plain',
    /\b(?:401 Unauthorized|403 Forbidden|HTTP 401|HTTP 403|status(?: code)?:? 40[13])\b|Unauthorized\b|(?:invalid|bad|wrong|expired|rejected) (?:credentials?|api[ -]?key|password|access token|token|username or password)|permission denied for (?:database|schema|table|relation|sequence|function|view|user|role)|\bmust be (?:owner of|superuser|member of role)\b|credentials? (?:were |was )?rejected|not authorized/i,
  ],

  [
    'tls-failure',
    'proof',
    /self[- ]signed certificate|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID|certificate (?:has expired|is not yet valid|verify failed|signed by unknown authority|is not trusted|required|unknown)|CERTIFICATE_VERIFY_FAILED|PKIX path|x509: |unable to get local issuer certificate|certificate is valid for [^\n]*, not |InvalidCertificate|UnknownIssuer/i,
  ],
  [
    'tls-failure',
    'proof',
    /SSLHandshakeException|SSLError|SSL_ERROR|SSL routines|wrong version number|tls: (?:first record does not look|failed to|handshake|bad|unknown|private key|no certificates)|EPROTO\b|handshake failure|remote error: tls|TLS handshake (?:error|failed|timeout)|AuthenticationException: The remote certificate|SSL connection could not be established|SSL off|server does not support SSL|no start line|PEM (?:lib|routines)|key values mismatch|KeyStoreException|keystore (?:was tampered|password was incorrect)|ERR_OSSL|ERR_SSL|ssl(?:v3)? alert/i,
  ],
  [
    'tls-failure',
    'proof',
    /\berror setting certificate (?:file|verify locations)|\bsuitable TLS CA certificate bundle\b/i,
  ],
  [
    'tls-failure',
    'plain',
    /\[emerg\][^\n]*(?:cannot load certificate|SSL_CTX)|AH0\d+: [^\n]*SSL|SSL Library Error|\bHost key verification failed|failed to load (?:tls|ssl|x509|key ?pair|cert\w*)|\bno (?:\w+ )?certificates? (?:was |were |is )?(?:specified|found|provided|configured)\b/i,
  ],

  [
    'schema-mismatch',
    'proof',
    /\b(?:relation|table|column|type|function|schema|sequence) "(?<name>[^"]+)"(?: of relation "[^"]+")? does not exist|column (?<name2>[\w.]+) does not exist|UndefinedTable|UndefinedColumn|PG::Undefined/,
  ],
  [
    'schema-mismatch',
    'proof',
    /\bno such (?:table|column):? (?<name>[\w.]+)|Unknown column '(?<name2>[^']+)'|Table '(?<name3>[^']+)' doesn't exist|Unknown database '|database "[^"]+" does not exist|ORA-00942|ORA-00904|Invalid (?:object|column) name '|ER_NO_SUCH_TABLE|ER_BAD_(?:FIELD|DB)_ERROR|Base table or view not found|keyspace '?\w+'? does not exist/i,
  ],
  [
    'schema-mismatch',
    'proof',
    /\b(?:need|have) to (?:initiali[sz]e|migrate|upgrade) the (?:database|schema)\b|\b(?:pending|unapplied|outstanding) migrations?(?!\(s\)\. Your project may not work)|migrations? (?:are|is) pending|PendingMigrationError|Dirty database version|dirty (?:database|migration)|Can't locate revision|alembic\.\w+|FlywayException|FlywayValidateException|Flyway[^\n]*(?:failed|mismatch)|Migration checksum mismatch|Validate failed|LiquibaseException|Liquibase[^\n]*(?:fail|error)|Waiting for changelog lock|Could not acquire change log lock|SchemaManagementException|Schema-validation: |missing (?:table|column) \[/i,
  ],
  [
    'schema-mismatch',
    'proof',
    /\bschema version\b[^\n]{0,40}\b(?:mismatch|check failed|incompatible|unsupported)|database files are incompatible with server|was initialized by PostgreSQL version|schema version (?:mismatch|is|\d)|(?:incompatible|unsupported|unexpected|wrong|outdated|newer|older) (?:database |db )?(?:schema|data) (?:version|format)|Cannot (?:up|down)grade from|\b(?:up|down)grad(?:e|ing)\b[^\n]{0,30}\bnot supported|featureCompatibilityVersion|Invalid (?:MySQL )?server (?:up|down)grade|Can't handle RDB format version|\bmigration directory is corrupt\b|\bMigration table is already locked\b|\bMigrationLocked\b|migration (?:\w+ )?failed|failed to (?:run|apply) migrations?|relation "[^"]+" already exists|Migration [^\n]*(?:failed|error)|P3009|P3018|P2021|P2022/i,
  ],
  [
    'schema-mismatch',
    'plain',
    /\b(?:out[- ]of[- ]date|outdated|obsolete) (?:database |db )?schema\b|\bdatabase (?:schema )?(?:needs|must|has to|should) (?:to )?(?:be )?(?:bootstrap|migrat|initiali[sz]|upgrad)|\brun [`'"][\w ./:-]*\bmigrat(?:e|ions?)\b|\b(?:can't|cannot|could not|failed to|unable to) acquire (?:the )?(?:database|migration|change ?log|advisory|schema) lock\b/i,
  ],
]);
