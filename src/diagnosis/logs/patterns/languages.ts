import { patterns } from '../pattern.ts';

const variable = '(?<name>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)';

/** What runtimes of languages print: modules that are not there, settings that are not there, and their own traces. */
export const languages = patterns([
  // Node
  [
    'missing-module',
    'proof',
    /Cannot find (?:module|package) ['"](?<name>[^'"]+)['"]|\bERR_MODULE_NOT_FOUND\b|\bMODULE_NOT_FOUND\b|ERR_PACKAGE_PATH_NOT_EXPORTED|ERR_REQUIRE_ESM|does not provide an export named|NODE_MODULE_VERSION|was compiled against a different Node\.js version|ERR_DLOPEN_FAILED|Error: Cannot find native binding/,
  ],
  [
    'missing-environment-variable',
    'proof',
    /\bZodError\b[\s\S]{0,2000}?"path": \[\s*"(?<name>[A-Z][A-Z0-9_]+)"/,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /^(?<name>[A-Z][A-Z0-9_]+): (?:Required$|Invalid input: expected \w+, received undefined)/,
  ],
  [
    'missing-environment-variable',
    'proof',
    /received undefined\n[^\n\w]*at (?<name>[A-Z][A-Z0-9_]+)\s*$/m,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /path: \[ '(?<name>[A-Z][A-Z0-9_]+)' \],\s+message: '(?:Required|[^'\n]*received undefined)'/,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /\b(?<name>[A-Z][A-Z0-9_]+): \[\s*['"](?:Required|Invalid input: expected \w+, received undefined)/,
  ],
  [
    'missing-environment-variable',
    'proof',
    /"(?<name>[A-Z][A-Z0-9_]+)" is required|"(?<name2>[A-Z][A-Z0-9_]+)" is not allowed to be empty/,
  ],
  [
    'application-error',
    'plain',
    /^(?:Uncaught )?(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|ReferenceError|RangeError|SyntaxError(?!.*JSON)|AssertionError|EvalError)\b(?! \[ERR_INVALID_URL)|TypeError: (?:Cannot|undefined)|is not a function\b|ReferenceError: \S+ is not defined/,
  ],
  [
    'application-error',
    'trace',
    /triggerUncaughtException|UnhandledPromiseRejection|throw er; \/\/ Unhandled|Uncaught Exception|uncaughtException/,
  ],

  // In the words of many
  [
    'missing-module',
    'plain',
    /\b[Pp]lease install (?:the )?["'`]?(?<name>@?[\w./-]+)["'`]? (?:npm )?(?:package|module|gem)\b|\brun ["'`](?:npm|yarn|pnpm|pip3?|gem|composer) (?:install|add|i|require) (?!-g )(?<name2>[\w@./-]+)/,
  ],
  [
    'missing-module',
    'plain',
    /\b(?:failed to|could not|couldn't|cannot|can't|unable to) (?:load|find|locate|resolve|import) (?:the )?(?:main |required |["'`\u2018][\w@./-]+["'`\u2019] )?(?:class|module|package|gem|plugin|extension|driver)\b|\bno (?:package|module|gem|crate|plugin|extension|driver) (?:called|named)\b/i,
  ],

  // Python
  [
    'missing-module',
    'proof',
    /ModuleNotFoundError: No module named '?(?<name>[\w.]+)|ImportError: (?:No module named (?<name2>[\w.]+)|cannot import name '(?<name3>\w+)')|No module named '?(?<name4>[\w.]+)'?$|Error: Could not import '|Could not find a version that satisfies|Error loading ASGI app\. Could not import module "(?<name5>[\w.]+)"|pkg_resources\.DistributionNotFound|PackageNotFoundError|\b[Mm]odule ['"`]?[\w./-]+['"`]? (?:was |is |could )?not (?:be )?(?:found|installed|imported)\b/,
  ],
  // The module is there, what the command names in it is not
  [
    'invalid-arguments',
    'proof',
    /\bFailed to find attribute '(?<name>\w+)' in\b|\bAttribute "(?<name2>[\w.]+)" not found in module\b|\bFailed to find Flask application\b/,
  ],
  ['missing-environment-variable', 'proof', new RegExp(`KeyError: '${variable}'`)],
  [
    'missing-environment-variable',
    'proof',
    /in __getitem__\n[^\n]*raise KeyError\(key\)[^\n]*\n(?:[^\n]*\n){0,3}?KeyError: '(?<name>\w+)'/,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /os\.environ\[[^\n]*\n(?:[^\n]*\n){0,6}?KeyError: '(?<name>\w+)'/,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /validation errors? for \w+\n(?:[^\n]*\n){0,20}?(?<name>\w+)\n\s+(?:Field required|field required|none is not an allowed value)/,
    'across',
  ],
  [
    'missing-environment-variable',
    'proof',
    /UndefinedValueError: (?<name>\w+) not found|environs?\.\w*Error: Environment variable "(?<name2>\w+)"|Set the (?<name3>\w+) environment variable/,
  ],
  [
    'invalid-configuration',
    'plain',
    /ImproperlyConfigured|ConfigurationError\b|ConfigError\b|ConfigException\b|ValidationError: \d+ validation errors? for \w*(?:Settings|Config)/,
  ],
  [
    'application-error',
    'plain',
    /^(?:\w+\.)*(?:TypeError(?!:[^\n]*\b(?:requires?|must be|must have|missing(?! \d)|invalid|not a valid|options?|[Cc]onfig\w*|secret|environment)\b)|AttributeError|NameError|IndexError|ZeroDivisionError|RecursionError|AssertionError|UnboundLocalError|IndentationError|SyntaxError(?!.*JSON)|NotImplementedError|StopIteration|UnicodeDecodeError|KeyError(?!: ['"][^'"\n]+ ))\b/,
  ],
  [
    'application-error',
    'trace',
    /^(?:\w+\.)*(?:ValueError|RuntimeError|SystemError|\w*(?:Error|Exception))(?::|$)/,
  ],
  [
    'application-error',
    'generic',
    /Traceback \(most recent call last\)|Worker failed to boot|Exception in worker process/,
  ],

  // Java and its relatives
  // A variable that nobody expanded, or an option behind the place for options
  ['invalid-arguments', 'proof', /Could not find or load main class (?<name>[-$]\S*)/],
  [
    'missing-module',
    'proof',
    /(?:ClassNotFoundException|NoClassDefFoundError): (?<name>\w[\w./$]*)|Could not find or load main class (?<name2>\w[\w.$]*)|no main manifest attribute|NoSuchMethodError|NoSuchFieldError|AbstractMethodError|IncompatibleClassChangeError|NoSuchBeanDefinitionException: No qualifying bean of type '(?<name3>[^']+)'.*ClassNotFound|java\.lang\.module\.FindException|FileSystemNotFound/,
  ],
  [
    'missing-module',
    'proof',
    /UnsupportedClassVersionError|class file version \d+|has been compiled by a more recent version/,
  ],
  [
    'missing-environment-variable',
    'proof',
    /Could not resolve placeholder '(?<name>[^'":]+)|SRCFG00014|Required config property (?<name2>[\w.]+)|Cannot resolve (?:the )?environment variable|property \[?(?<name3>[\w.]+)\]? is required but/,
  ],
  [
    'invalid-configuration',
    'plain',
    /Failed to bind properties under|Failed to configure a DataSource|InvalidConfigurationPropert|InvalidConfigDataPropert|ConfigDataResourceNotFound|ConfigDataLocationNotFound|Config data (?:resource|location) '|SRCFG000|ConfigException|IllegalConfiguration|Invalid value type for attribute/,
  ],
  [
    'invalid-arguments',
    'proof',
    /Unrecognized (?:VM )?option:? '?(?<name>[^'\s]+)|Invalid (?:maximum|initial|minimum) heap size|Unsupported (?:VM )?option|Conflicting collector combinations|Improperly specified VM option/,
  ],
  ['invalid-arguments', 'plain', /\bheap size set to a larger value than\b/],
  ['invalid-arguments', 'plain', /Could not create the Java Virtual Machine/],
  ['invalid-arguments', 'hint', /^Error occurred during initialization of VM/],
  [
    'application-error',
    'plain',
    /(?:NullPointerException|ArrayIndexOutOfBounds|IndexOutOfBounds|ClassCastException|StackOverflowError|ArithmeticException|ConcurrentModification|UnsupportedOperationException|NoSuchElementException)\b/,
  ],
  [
    'application-error',
    'generic',
    /^Exception in thread|Application run failed|BeanCreationException|UnsatisfiedDependencyException|^Caused by: |APPLICATION FAILED TO START/,
  ],

  // Go
  [
    'application-panic',
    'proof',
    /^panic: (?:runtime error|assignment to entry|send on closed|close of|interface conversion|reflect|sync)|all goroutines are asleep|fatal error: (?:concurrent map|unexpected signal|stack overflow|all goroutines)|^\[signal SIG/,
  ],
  [
    'application-panic',
    'hint',
    /^panic: |^fatal error: |^goroutine \d+ (?:gp=\S+ m=\S+ (?:mp=\S+ )?)?\[|\bpanic recovered\b/,
  ],

  // Ruby
  [
    'missing-module',
    'proof',
    /cannot load such file -- (?<name>[^\s(]+)|Bundler::GemNotFound|Could not find (?:gem '?)?(?<name2>[\w-]+)[^\n]*(?:in (?:any of the sources|locally installed gems|rubygems)|Run `bundle install`)|Gem::(?:MissingSpec|LoadError|ConflictError)|bundler: command not found: (?<name3>\S+)|Your Ruby version is/,
  ],
  // A class that no file has defined; written in capitals alone it is a value that the program itself has not set
  ['missing-module', 'plain', /\buninitialized constant (?<name>(?:\w+::)*[A-Z]\w*[a-z]\w*)/],
  [
    'missing-environment-variable',
    'proof',
    /key not found: "(?<name>\w+)"|Missing `(?<name2>secret_key_base)`|`?(?<name3>secret_key_base)`? (?:for '?\w+'? environment )?(?:must be|is missing)|Missing encryption key to decrypt file/,
  ],
  [
    'application-error',
    'plain',
    /\((?:NoMethodError|NameError|TypeError|ArgumentError|FrozenError|ZeroDivisionError|SyntaxError)\)|undefined (?:method|local variable)/,
  ],
  ['application-error', 'trace', /\((?:RuntimeError|StandardError|[\w:]+Error)\)$|unhandled exception/],

  // .NET
  [
    'missing-module',
    'proof',
    /Could not load file or assembly '(?<name>[^',]+)|You must install or update \.NET|The framework '(?<name2>[^']+)'[^\n]* was not found|It was not possible to find any (?:compatible|installed)|The command could not be loaded|does not exist\. Did you mean to run dotnet SDK|An assembly specified in the application dependencies manifest|TypeLoadException|MissingMethodException|The application '(?<name3>[^']+\.dll)' does not exist/,
  ],
  [
    'missing-environment-variable',
    'plain',
    /Value cannot be null\. \(Parameter '(?<name>\w*(?:onnection|onfig|etting|ey|ecret|ri|rl)\w*)'\)|(?:ConnectionString|connection string)[^\n]{0,40}(?:not (?:found|been initialized|set|configured)|missing|is null|empty)|OptionsValidationException/i,
  ],
  [
    'application-error',
    'plain',
    /Unhandled exception\. System\.(?:NullReferenceException|IndexOutOfRangeException|DivideByZeroException|NotImplementedException|InvalidCastException)/,
  ],
  [
    'application-error',
    'trace',
    /^Unhandled exception\b|^Unhandled Exception:|Hosting failed to start|Host terminated unexpectedly|--- End of inner exception/,
  ],

  // PHP
  [
    'missing-module',
    'proof',
    /Class "(?<name>[^"]+)" not found|vendor\/autoload\.php|Call to undefined function (?<name2>(?:apcu?|bc|bz|ctype|curl|dom|exif|ftp|gmp|grapheme|gz|iconv|igbinary|image|imap|intl|ldap|mb|memcached?|msgpack|mysqli?|normalizer|numfmt|oci|odbc|opcache|openssl|pcntl|pg|posix|redis|simplexml|soap|socket|sodium|sqlsrv|xml|zip)_?\w+)\(|PHP Startup: Unable to load dynamic library|could not find driver|Interface "[^"]+" not found|Your Composer dependencies require a PHP version|requires (?:php|ext-\w+) /i,
  ],
  [
    'missing-environment-variable',
    'proof',
    /No application encryption key|MissingAppKeyException|Environment variable not found: "(?<name>\w+)"|Undefined (?:array key|index):? "?(?<name2>[A-Z][A-Z0-9_]+)/,
  ],
  [
    'application-error',
    'plain',
    /(?:PHP )?(?:Parse|Fatal) error: +(?:Uncaught )?(?:TypeError|Error|ParseError|ArgumentCountError|DivisionByZeroError|syntax error)/,
  ],
  ['application-error', 'trace', /PHP (?:Fatal|Parse) error|^Fatal error: |Uncaught \w+/],

  // Rust
  ['application-panic', 'hint', /^thread '[^']*' (?:\(\d+\) )?panicked at|panicked at /],
  [
    'application-panic',
    'plain',
    /panicked (?:at|\(crashed\))[^\n]*(?:\n[^\n]*)?(?:index out of bounds|attempt to (?:divide|add|subtract|multiply)|called `Option::unwrap\(\)` on a `None`|explicit panic|not yet implemented|entered unreachable code|RefCell|already (?:mutably )?borrowed|internal error|assertion)/,
    'across',
  ],

  // Perl, Elixir and others
  [
    'missing-module',
    'proof',
    /Can't locate \S+\.pm in @INC \(you may need to install the (?<name>\S+) module|Can't locate (?<name2>\S+\.pm) in @INC|Undefined subroutine|\b[Mm]odule (?<name3>[\w.]+) is not (?:loaded|available)/,
  ],
  [
    'application-error',
    'trace',
    / at \S+\.p[lm] line \d+\.?$|\*\* \([\w.]*(?:Error|Exception)\)|Kernel pid terminated|Runtime terminating during boot|init terminating in do_boot/,
  ],

  // PHP
  ['application-error', 'proof', /^(?:PHP )?Parse error: /],

  // Shells
  [
    'shell-error',
    'proof',
    /^(?:[^\s:]+: ){1,3}(?:line )?\d+: [Ss]yntax error\b(?!,)|[Ss]yntax error near unexpected token|(?<!Parse error: )\b[Ss]yntax error: (?:unexpected|unterminated|end of file|bad|missing|word|EOF|")|unexpected EOF while looking|unterminated quoted string|[Bb]ad substitution|bad (?:number|array subscript)|\$'\\r'|unexpected "[^"]*" \(expecting|(?:sh|bash|ash|dash): .*(?:unexpected|missing (?:\]|'))|\[: (?:missing|too many|unexpected|.*: (?:unexpected operator|bad number|integer expression expected))|: unexpected operator/,
  ],
]);
