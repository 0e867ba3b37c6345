import { patterns } from '../pattern.ts';

/** Names of environment variables are told from other words by capitals and an underscore; codes like ERR_X are none. */
const name =
  '(?<name>(?!ERR_|ERROR_|E_|UNABLE_TO|SELF_SIGNED|CERT_|NOT_FOUND|PERMISSION_DENIED|DEADLINE_|INTERNAL_|INVALID_|SQLSTATE|UNKNOWN_|MODULE_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\\b(?!_)';
const quote = '["\'`\\u2018\\u2019\\])}]*';
const variable =
  '(?: ?\\(?(?:env(?:ironment)?[ -]?)?var(?:iable)?s?\\)?| env| key| setting| config(?:uration)?| option| value)?';
const absent =
  '(?:required|missing|not set|unset|undefined|empty|not defined|not provided|not specified|not configured|not found|not present|blank|null|None|nil|absent)';

/** Settings that are not there, or are wrong, in words that no runtime owns. */
export const settings = patterns([
  [
    'missing-environment-variable',
    'proof',
    /\b(?:missing|required|unset|undefined|no such|mandatory)\b[^\n]{0,30}\benv(?:ironment)?(?:[ -]?var(?:iable)?s?)?\b[:=( ]*["'`]*(?<name>[A-Za-z_]\w+)/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    /\benv(?:ironment)?[ -]?var(?:iable)?s?\b[:=( ]*["'`$]*(?<name>[A-Za-z_]\w+)["'`)]*[^\n]{0,30}?\b(?:not set|unset|not found|missing|required|undefined|not defined|empty|must be|not present|not provided|not specified|does(?: not|n't) exist|isn't set|not configured)\b/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    /\b(?:could not|cannot|can't|failed to|unable to)\b[^\n]{0,20}\benv(?:ironment)?[ -]?var(?:iable)?s?\b[^\n]{0,10}["'`](?<name>\w+)["'`]/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    new RegExp(`\\b${name}${quote}:?${variable}[ :=-]{1,4}(?:(?:is|was|are) )?(?:a )?${absent}\\b`),
  ],
  [
    'missing-environment-variable',
    'proof',
    new RegExp(
      `\\b${name}${quote}${variable} (?:must|has to|have to|needs? to|should|cannot|can't|may|can)(?: not)? be (?:set|defined|provided|specified|configured|supplied|present|empty|blank|null|non-empty|undefined)`,
    ),
  ],
  [
    'missing-environment-variable',
    'plain',
    new RegExp(
      `\\b(?:[Mm]issing|MISSING|[Rr]equired?s?|[Uu]ndefined|[Uu]nset|[Nn]o value for|[Nn]o|(?:[Pp]lease|[Mm]ust|[Nn]eed to|[Yy]ou should)[^\\n]{0,20}\\b(?:set|specify|provide|define|export))\\b[^\\n=]{0,50}?["'\`$({ ]${name}`,
    ),
  ],
  [
    'missing-environment-variable',
    'proof',
    /\brequired (?:env(?:ironment)?|config(?:uration)?) (?:var(?:iable)?|key|value)s?\b[^\n]{0,60}\b(?:missing|not set|absent|empty)/i,
  ],
  ['missing-environment-variable', 'proof', /\brequired key (?<name>\w+) missing value/],
  [
    'missing-environment-variable',
    'proof',
    /\benv(?:ironment)?[ -]?var(?:iable)?s? (?:is |was |were )?(?:not (?:found|set|defined)|missing|unset)\b(?: *[:=(] *["'`]?| ["'`])(?<name>[A-Z][A-Z0-9_]+)/i,
  ],
  [
    'missing-environment-variable',
    'plain',
    /\brequires? an? (?:\w+ ){0,2}?(?:secret|api ?key|connection string|dsn)\b|\b[Nn]either (?<name>\S+) nor \S+ (?:was |were |is |are )?(?:provided|set|failure|specified|defined|configured)\b/,
  ],
  [
    'missing-environment-variable',
    'plain',
    /(?<!\bSystem )\b(?:config\w*|settings?|option|property|variable) (?:value |key )?["'`](?<name>[\w.:-]+)["'`] (?:(?:is|was) (?:required|missing|not (?:set|defined|found|configured|provided))|does(?: not|n't) exist)\b/i,
  ],
  ['missing-environment-variable', 'proof', /\bno (?:such )?environment variable\b/i],
  [
    'missing-environment-variable',
    'plain',
    /\benvironment variable not found\b|\bVarError\b|\bNotPresent\b/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    new RegExp(
      `\\b[Mm]issing (?:(?:required|mandatory) )?(?:config\\w*|settings?|variables?|keys?|parameters?|secrets?|values?|options?|propert\\w+)[: ]+["'\`]?${name}`,
    ),
  ],
  [
    'missing-environment-variable',
    'plain',
    /\bpropert(?:y|ies)\b[^\n]{0,60}\b(?:does(?:n't| not) exist|(?:was |is |were )?(?:not found|missing))\b/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    /[Mm]issing environment variables?:?[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    'across',
  ],
  ['invalid-configuration', 'hint', /\binvalid environment variables?\b/i],
  // Over the list of them: `variables were defined in .env.example but are not present in the environment:`
  [
    'missing-environment-variable',
    'proof',
    /\bvariables? [^\n]{0,60}\b(?:not (?:present|set|defined)|missing|required|undefined|unset)\b[^\n:]*:[^\w]*\n?[^\w\n]*(?<name>[A-Z][A-Z0-9_]+)/,
    'across',
  ],
  // Shells: ${NAME:?what to say}
  [
    'missing-environment-variable',
    'plain',
    /^\S+: (?:line )?\d+: (?<name>[A-Z_][A-Z0-9_]+): (?![^\n]*\b(?:not found|No such file|denied|directory|read-?only|invalid|[Ss]yntax|bad)\b)\w/,
  ],
  // Amazon's libraries, none of which names the variable
  [
    'missing-environment-variable',
    'plain',
    /\bRegion is missing\b|\bYou must specify a region\b|\bMissing region in config\b|\bMissingRegion\b|\bNoRegionError\b|\b(?:unable to|could not|cannot) (?:find|load|determine|resolve) (?:the |an? )?(?:AWS )?region\b/i,
  ],
  [
    'missing-environment-variable',
    'proof',
    /\b(?<name>\w+): (?:unbound variable|parameter not set|parameter null or not set)/,
  ],

  [
    'missing-environment-variable',
    'plain',
    /\b(?<name>(?!ERROR|FATAL|WARN|INFO|DEBUG|PANIC|SSL|TLS|HTTPS?|JSON|YAML|TCP|UDP|DNS|SQL|API|CPU|GPU|UID|PID|AVX|TODO|NOTE|RBAC|OPTIONS)[A-Z][A-Z0-9]{2,}) (?:env(?:ironment)? var(?:iable)? )?(?:is |was )?(?:not set|unset|required|missing|undefined|must be (?:set|provided|specified|defined))\b/,
  ],
  [
    'invalid-arguments',
    'plain',
    /(?:^|\s)["'`]?--?[a-z][\w-]+["'`]? (?:flag )?(?:is required|must be (?:set|specified|provided)|is missing|was not provided)/,
  ],
  [
    'missing-environment-variable',
    'hint',
    /(?<![\w:.-])["'`]?(?<name>(?!(?:auth\w*|login|restart|migration|upgrade|python|node|version|it|this|which|that|value|file|field|password|argument|module|package|certificate|directory|database|server|service|connection|table|class|function|method|user|host)\b(?![.-]))[a-zA-Z_][\w.-]{2,})["'`]? (?:is required|is not set|must be set|is not configured|is not defined|cannot be empty|must be provided|must not be empty|not configured)\b/,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:cannot|can't|could not|couldn't|failed to|unable to|error|failure)\b[^\n]{0,30}\b(?:pars(?:e|ing)|load(?:ing)?|read(?:ing)?|decod(?:e|ing)|unmarshal(?:l?ing)?|process(?:ing)?|validat(?:e|ing))\b[^\n]{0,40}?(?:\bconfig\w*|\bsettings?\b|\S+\.(?:ya?ml|json|toml|ini|conf|cfg|properties|xml|hcl)\b)/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:invalid|bad|malformed|broken|incorrect|illegal|unsupported)\b (?:\w+ )?config(?:uration)?\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /(?<!FATAL )\bconfig(?:uration)?(?: file)?(?: is| was)? (?:error|invalid|malformed|not valid|incomplete)\b/i,
  ],
  [
    'invalid-configuration',
    'proof',
    /\byaml: (?:line \d+|unmarshal errors?|control characters|mapping values)/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /mapping values are not allowed|could not find expected ':'|found character that cannot start any token|did not find expected (?:key|node|')|YAMLException|yaml\.(?:scanner|parser)\.\w+Error|bad indentation of a mapping entry/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\bjson: cannot unmarshal\b|\binvalid character '.*' (?:looking for|after)|toml: (?:line|cannot|expected)|TOMLDecodeError|ini\w*ParsingError|\bParsingError\b|MissingSectionHeaderError/,
  ],
  [
    'invalid-configuration',
    'hint',
    /SyntaxError: (?:Unexpected (?:token|end|non-whitespace)[^\n]*JSON|Expected[^\n]*in JSON)|JSONDecodeError|JsonParseException|JSON::ParserError|Unexpected end of JSON input/,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:unknown|invalid|unrecogni[sz]ed|unsupported|unexpected|duplicate) (?:configuration |config )?(?:field|option|parameter|property|setting|directive|section|key|log level)s?\b(?: name)?[:=]? *["'`[<]?(?<name>[\w.-]+)/i,
  ],
  [
    'invalid-configuration',
    'hint',
    /\b(?:invalid|bad|illegal|unsupported) (?:value|port|url|uri|dsn|address|scheme|duration|connection string|log level|format)\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\bERR_INVALID_URL\b|Invalid URL|invalid DSN|parse "[^"]*": (?:invalid|first path|missing|net\/url)|unsupported protocol scheme|ERR_SOCKET_BAD_PORT|ERR_INVALID_ARG_VALUE/,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:missing|no) (?:required )?(?:config(?:uration)?|setting|property|option|parameter)\b(?: (?:value|key))?[: ]+["'`]?(?<name>[\w.-]+)/i,
  ],
  // A value that has not the form it must have
  [
    'invalid-configuration',
    'proof',
    /\bconfig\w* validation (?:error|failed)[: ]+"(?<name>\w+)" (?!is (?:required|not allowed to be empty))|\blength (?:should|must) be (?:at least|between|exactly) \d+/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\btime: (?:missing unit in|invalid|unknown unit)[^\n]*duration|\bkey (?:must|should|has to) be (?:exactly |at least )?\d+|\bmust be at least \d+ (?:characters|chars|bytes|bits)|\b(?:YAML|TOML|INI|HCL) (?:pars(?:e|ing)|syntax|decod(?:e|ing)) (?:error|failure|failed)\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:unknown|unrecogni[sz]ed|unsupported|obsolete|duplicate) config(?:uration)? \w+ ["'`[<]?(?<name>[\w.-]+)|\bunknown keyword\b|\bno [\w.-]+ (?:setting|option|property|parameter|configuration) (?:was |is |has been )?(?:provided|set|failure|specified|configured|found|defined)\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\bprofile[ :]*["'`(]?(?<name>[\w.-]+)["'`)]? (?:could not be|was not|is not) (?:found|configured|defined)\b|\b(?:could not|couldn't|cannot|can't|failed to|unable to) parse\b[^\n]{0,30}\b(?:ur[il]|dsn|connection string)\b|\bnot a (?:valid|supported|known|recogni[sz]ed) (?:\w+ )?(?:protocol|ur[il]|dsn|scheme|address|host(?:name)?|port|connection string|log level|region)\b|\b(?:unknown|no such|unsupported|unrecogni[sz]ed) (?:\w+ )?(?:transport|dialect|driver|backend|adapter|provider|storage|worker class)(?:: ?| (?=["'`]))["'`]?(?<name2>[\w.+-]+)(?![^\n]*forgotten import)|\b(?:ur[il]|dsn|connection string) must (?:include|have|contain|start|begin)\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\bno ["'`](?<name>[\w.-]+)["'`] (?:key|section|option|entry|setting) found in (?:the )?config|\bdynaconf\.\S*ValidationError\b|\bAdapterNotSpecified\b|\b(?:database|adapter|driver|broker|transport|mailer|storage) (?:connection )?(?:is|was|has) not (?:been )?(?:configured|specified)\b|\bNo application configured\b/i,
  ],
  [
    'invalid-configuration',
    'hint',
    /\bmust have required property\b|\b[Cc]onfig\w* (?:schema )?violation\b|\bmust be (?:one of\b|a valid (?:data source name|dsn|ur[il]|connection string|port|host(?:name)?|duration|number|integer|boolean)\b)|\bmust be an? [^\n]{0,30}\b(?:got|received|was) ["'`]?(?:undefined|null|None)\b/,
  ],
  // Keys and secrets that do not fit what they should open
  [
    'invalid-configuration',
    'plain',
    /\b(?:failed to|could not|cannot|can't|unable to) (?:parse|decode|decrypt|import|unwrap) (?:the )?(?:\w+ ){0,2}?(?:key|secret|credentials|token|pem)\b|\binvalid PEM\b|\b(?:key|secret|passphrase)s?\b[^\n]{0,60}\b(?:(?:do|does|did)(?:n't| not) match|mismatch)|\bmismatch(?:ed|ing) (?:\w+ )?(?:keys?|secrets?|config\w*|settings?)\b|MessageEncryptor::InvalidMessage|CipherError\b|BadPaddingException|\bbad decrypt\b/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /\b(?:cluster|node|broker|member|server) ?id\b[^\n]{0,80}(?:does(?:n't| not) match|mismatch|conflict)|\binvalid (?:option|input): expected one of\b|\bin ["'`]?\S+\.(?:env|ya?ml|json|toml|ini|conf|cfg|properties|xml)["'`]?[ :,(]+(?:at |on )?line \d+|\bno matches for kind\b|\bv(?:irtual )?host '?\S+'? (?:was |is )?(?:not found|does not exist)/i,
  ],
  [
    'invalid-configuration',
    'hint',
    /\b(?:you )?(?:must|need to|have to|please) (?:set|specify|provide|supply|define|configure)\b|\bnot a (?:valid )?(?:boolean|integer|number|float|duration|url|uuid)\b|\bshould be a valid\b|\brefus(?:es|ing|ed) to (?:start|run|boot)\b|\b(?:insecure|weak) (?:\w*secret|\w*key|password)/i,
  ],
  [
    'invalid-configuration',
    'hint',
    /\bstrconv\.\w+: parsing|NumberFormatException|invalid literal for (?:int|float)\(\)|could not convert string to float|ParseIntError|invalid digit found in string|InvalidCastException|System\.FormatException/,
  ],
  [
    'invalid-configuration',
    'hint',
    /\bconfig\w*: |\[config\][: ]+\w|config(?:uration)? (?:check|validation) failed|validation failed for (?:config|settings)/i,
  ],

  [
    'invalid-arguments',
    'proof',
    /\bunknown (?:shorthand )?flag:? |flag provided but not defined|unrecogni[sz]ed (?:command[ -]line )?(?:option|argument|flag)s?\b|invalid option(?! ?: expected)(?: --|:|\b)|illegal option\b|unknown (?:command[ -]line )?(?:option|argument|switch)\b|unexpected argument '|no such option\b|bad option: |unknown command\b|invalid choice: |Found argument '.*' which wasn't expected/i,
  ],
  [
    'invalid-arguments',
    'proof',
    /the following (?:required )?arguments (?:are required|were not provided)|missing required (?:flag|argument|option)s?\b|required flag\(s\)|flag needs an argument|option requires an argument|missing (?:positional )?argument|too (?:few|many) (?:positional )?arguments\b|accepts (?:at most |at least |between )?\d+.*arg\(s\)/i,
  ],
  [
    'invalid-arguments',
    'proof',
    /\binvalid (?:argument|value) ["'`][^"'`]*["'`] for (?:["'`]|flag )?-{1,2}\w/i,
  ],
  [
    'invalid-arguments',
    'proof',
    /\bcommand ["'`](?<name>[\w:.-]+)["'`] is (?:not defined|ambiguous)\b|\bThere are no commands defined in the\b|\bCould not override '(?<name3>[\w.]+)'|\brequires the ["'`](?<name4>[\w-]+)["'`] (?:parameter|argument|option) to be set\b|(?<name2>-\S+) is not allowed in NODE_OPTIONS\b/i,
  ],
  ['invalid-arguments', 'hint', /^\s*usage:? /i],
]);
