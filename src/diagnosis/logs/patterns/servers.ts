import { patterns } from '../pattern.ts';

/** What well-known servers say when they refuse to start. */
export const servers = patterns([
  // nginx, Apache, Envoy, HAProxy, Caddy, Traefik
  [
    'invalid-configuration',
    'proof',
    /\[emerg\][^\n]*(?:unknown (?:directive|log format|"[^"]+" variable)|unexpected|invalid|is not terminated|duplicate|directive is not allowed|is duplicate|no "?events"? section)|configuration file \S+ test failed|command traefik error: |Format of the initialization string does not conform|AH0\d+: Syntax error|Syntax error on line \d+ of|Invalid command '|AH00526|AH00534|Configuration Failed|error initializing configuration|Proto constraint validation failed|Unable to parse JSON as proto|\[ALERT\][^\n]*parsing \[|Error\(s\) found in configuration file|Fatal errors found in configuration|adapting config using/,
  ],
  [
    'invalid-configuration',
    'plain',
    /\[emerg\][^\n]* in \S+:\d+|\(configfile(?:-glue)?\.c\.\d+\)|source: \S+ line: \d+ pos: \d+ parser failed/,
  ],
  // Redis prints this above whatever is wrong with a line of its file; below it stands what
  ['invalid-configuration', 'hint', /FATAL CONFIG FILE ERROR/],
  [
    'invalid-configuration',
    'proof',
    /^>>> '(?<name>[a-z][^\n]*)'\n(?![^\n]*(?:Permission denied|No such file))[^\n]*\w/m,
    'across',
  ],
  // Redis names the line of its file, and below it what is wrong with it
  ['permission-denied', 'proof', /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*Permission denied/m, 'across'],
  ['missing-file', 'proof', /^>>> '\w+ "?(?<name>\/[^'"\n]+)"?'\n[^\n]*No such file/m, 'across'],
  ['application-error', 'generic', /\[emerg\]|\[crit\]/],

  // PostgreSQL
  [
    'missing-environment-variable',
    'proof',
    /superuser password is not specified|You must specify (?<name>POSTGRES_PASSWORD)|password option is not specified|You need to specify one of the following|(?<name2>(?:MYSQL|MARIADB)_\w*PASSWORD)\w* (?:cannot|must)|both (?<name3>MONGO_INITDB_ROOT_USERNAME)/,
  ],
  [
    'invalid-configuration',
    'proof',
    /unrecogni[sz]ed configuration parameter "(?<name>[^"]+)"|invalid value for parameter "(?<name2>[^"]+)"|configuration file "[^"]+" contains errors|Bad directive or wrong number of arguments|unknown variable '(?<name3>[^']+)'|(?<!^error: )unknown option '--?(?<name4>[^']+)'|Error parsing YAML config file|Unrecognized option: (?<name5>[\w.]+)|Bad configuration option|Can't open the log file|error loading config|parsing (?:YAML|config) file|couldn't load configuration|cannot load \S*config|Invalid configuration for|Reading configuration file failed/i,
  ],
  [
    'permission-denied',
    'proof',
    /data directory "(?<name>[^"]+)" has (?:wrong ownership|invalid permissions)|could not (?:change permissions|access) (?:of )?directory "(?<name2>[^"]+)"(?!: No such)|Can't open and lock privilege tables|mysqld: Can't (?:create|change)[^\n]*(?:Errcode: 13|OS errno 13)|Can't open the append-only file[^\n]*Permission denied|Failed (?:opening|to create)[^\n]*Permission denied|AccessDeniedException\[(?<name3>[^\]]+)\]|failed to obtain node locks/i,
  ],
  [
    'missing-file',
    'proof',
    /could not (?:open configuration file|access directory) "(?<name>[^"]+)"(?!: Permission)|"[^"]+" does not exist[^\n]*initdb|Fatal error, can't open config file '(?<name2>[^']+)'|Error opening config file|Could not open required defaults file: (?<name3>\S+)/i,
  ],
  [
    'invalid-configuration',
    'plain',
    /lock file "[^"]+" already exists|bogus data in lock file|DBPathInUse|Unable to lock ibdata|Unable to lock \.\/ibdata1|vm\.max_map_count|bootstrap checks? failed|Bad file format reading the append only file|database directory appears to contain|directory exists but is not empty|exists but is not empty/i,
  ],
]);
