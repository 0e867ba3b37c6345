import { patterns } from '../pattern.ts';

/** What libraries and servers that many programs are made of say, where their words are nobody else's. */
export const libraries = patterns([
  // JDBC, Spring Boot, Quarkus, Logback, Kafka, JAAS
  [
    'invalid-configuration',
    'plain',
    /^Binding to target \S+ failed|\bin the JAAS configuration\b|\bDatasource '(?<name>[^']+)' is not configured\b|\bNo suitable driver\b|\bclaims to not accept jdbcUrl\b|\bCould not initialize \w+ logging from\b|\brequirement failed: (?<name2>[a-z]+(?:\.[a-z]+)+)\b|\bNo security protocol defined for listener\b/,
  ],
  [
    'dependency-unreachable',
    'plain',
    /\bjava\.net\.(?:ConnectException|NoRouteToHostException)\b|\bHttpConnectTimeoutException\b|\bTopic (?<name>\S+) not present in metadata after \d+ ms\b/,
  ],
  [
    'dependency-not-resolved',
    'proof',
    /\bNo resolvable bootstrap urls\b|\bUnable to resolve address: (?<name>[\w.-]+)/,
  ],
  [
    'tls-failure',
    'proof',
    /\b(?:Unrecognized|Unsupported or unrecognized) SSL message\b|\bnot an SSL\/TLS record\b|\bNotSslRecordException\b/,
  ],
  [
    'tls-failure',
    'plain',
    /\bSSLException\b|\bKeyManagementException\b|\bUnable to create (?:key|trust) ?store\b|\bno (?:valid )?certificates? (?:in|could be (?:read|parsed|loaded))\b|\b(?:m?TLS|SSL) (?:set ?up|initiali[sz]ation|config\w*|context)\b[^\n]{0,30}\b(?:failed|error)\b/i,
  ],
  ['port-in-use', 'proof', /\b[Pp]ort (?<name>\d{1,5}) (?:seems|appears) to be (?:already )?in use\b/],
  // The JDK does not say why a directory could not be made
  [
    'permission-denied',
    'hint',
    /\b(?:unable|failed) to create (?:the )?(?:\w+ )?directory:? ["'`[]?(?<name>\/[^\s"'`\]]+)/i,
  ],

  // Addresses that are none: of Go's net, pgx, MySQL, AMQP, Redis
  [
    'invalid-configuration',
    'plain',
    /\baddress \S+: (?:too many colons in address|missing port in address|invalid port|unknown port)|\bdefault addr for network '[^']*' unknown\b|\bfailed to parse as (?:URL|DSN|keyword)|\b(?:wrong|unsupported) (?:\w+ )?scheme\b|\bscheme must be\b|\bURL did not parse\b|\b(?:failed to|cannot|could not|unable to) parse (?:\w+ ){0,2}(?:address|url|uri|dsn)\b/i,
  ],

  // serde, figment, envy, clap's and argh's kin, eyre
  ['missing-environment-variable', 'proof', /\bmissing value for field (?<name>\w+)/],
  // What std::env::var says, behind what the program says of it or below
  [
    'missing-environment-variable',
    'proof',
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): (?:NotPresent|environment variable not found)\b/,
  ],
  [
    'missing-environment-variable',
    'proof',
    /\b(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b[^\n]{0,60}\n\s*(?:Caused by:\s*)?(?:\d+: )?environment variable not found\b/,
    'across',
  ],
  [
    'missing-environment-variable',
    'hint',
    /(?<![\w./-])["'`]?(?<name>[^\W_][\w.]{0,100}[._](?:secret|key|token|password|url|uri|dsn|host|endpoint|user(?:name)?|id|region|bucket))["'`]? is empty\b/i,
  ],
  [
    'invalid-configuration',
    'hint',
    /\bmissing field `(?<name>[^`]+)`|\bunknown variant `(?<name2>[^`]+)`|\bdoes not have variant constructor (?<name3>\w+)|\binvalid type: [^\n]{1,80}, expected\b|\bkind: (?:MissingField\("(?<name4>[^"]+)"|(?:UnknownField|UnknownVariant|InvalidType|InvalidValue|InvalidLength)\()/,
  ],
  ['application-panic', 'hint', /^The application panicked \(crashed\)/],
  [
    'privileged-port',
    'proof',
    /\b(?:bind|listen)\w*\b[^\n]{0,80}?(?::|port )(?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,80}\n\s*(?:Caused by:\s*)?(?:\d+: )?Permission denied/i,
    'across',
  ],

  // Command lines, in the words of picocli, kingpin, go-flags, argh
  [
    'invalid-arguments',
    'proof',
    /\bunknown (?:\w+ )?(?:option|flag|argument|switch)(?:e?s)?:? ["'`]?(?<name>--?\w[\w-]*)|\binvalid (?:argument|value)s? ["'`][^"'`\n]*["'`] for (?:the )?(?:flag |option |argument )?["'`]?(?<name2>--?\w[\w-]*)|\brequired (?:flag|option|argument)s? ["'`]?(?<name3>--?\w[\w-]*)|\bpars(?:e|ing) (?:flag|option|argument) ["'`]?(?<name4>--?\w[\w-]*)|\b(?:cannot|can't|must(?: not)?) be (?:larger|greater|smaller|less|lower|higher) than (?<name5>--?[A-Za-z][\w-]*)/i,
  ],
  [
    'invalid-arguments',
    'plain',
    /^Required (?:options|positional arguments|arguments|subcommands?) not provided:/,
  ],
  ['invalid-arguments', 'hint', /^(?:Run|Try|See) ["'`]?[\w./ -]*--help\b/],

  [
    'invalid-arguments',
    'plain',
    /\bbad command[- ]line (?:options?|arguments?)\b|[,:;] try ["'`]?(?:\S+ )?--help\b/i,
  ],

  // In the words of many servers
  [
    'invalid-configuration',
    'plain',
    /\b(?:bad|unknown|invalid|illegal) (?:option|keyword|directive|parameter|setting|statement) (?:at|on|in) (?:line \d+|\S+:\d+)|\bproblem (?:\w+ )?(?:while |when )?(?:reading|parsing|loading) (?:the )?config/i,
  ],
  ['invalid-configuration', 'hint', /\b(?:user|group) '[\w-]+' does not exist\b|\bget(?:pw|gr)nam\(/],
  [
    'missing-file',
    'plain',
    /\b(?:cannot|can't|could not|unable to|failed to|did not) (?:find|locate) (?:the |its |a |any )?config(?:uration)?(?: file)?\b/i,
  ],

  // Squid, Varnish, RabbitMQ, NATS, Alertmanager, MariaDB
  [
    'invalid-configuration',
    'plain',
    /\bBungled (?<name>\S+) line \d+|\bConf file attempted to set unknown variable: (?<name2>[\w.]+)|\b[Pp]ars(?:e|ing) error (?:on|in|at) line \d+: |\b(?:[Ll]oading|[Rr]eading|[Pp]arsing|[Vv]alidating) (?:the )?config\w*(?: file)? failed\b/,
  ],
  ['invalid-configuration', 'hint', /\bfailed_to_prepare_configuration\b/],
  ['invalid-configuration', 'plain', /^Message from VCC-compiler:/],
  ['missing-file', 'proof', /(?<name>[\w.]+) invalid, file does not exist or cannot be read\b/],
  ['runtime-out-of-memory', 'plain', /\bInnoDB: Cannot map innodb_buffer_pool_size/],
]);
