import { patterns } from '../pattern.ts';

/** What the kernel, the C library or the container runtime refuses, in the words of every language. */
export const operatingSystem = patterns([
  [
    'read-only-file-system',
    'proof',
    /\bEROFS\b|\[Errno 30\]|Read-only file ?system|\(30: |os error 30\b|\(os error 30\)|ReadOnlyFileSystemException|ErrReadOnly/i,
  ],

  [
    'privileged-port',
    'proof',
    /listen EACCES[^\n]*?:(?<name>\d{1,4})\b|bind\(\) to [^\s]*?:(?<name2>\d{1,4}) failed \(13: |listen tcp[46]? [^\s]*?:(?<name3>\d{1,4}): bind: permission denied|(?:could not|cannot|failed to|unable to) (?:bind|listen)[^\n]*?:(?<name4>\d{1,4})\b[^\n]*permission denied|permission denied[^\n]*?(?:bind|listen)[^\n]*?:(?<name5>\d{1,4})\b|\(13\)Permission denied: AH00072/i,
  ],
  [
    'privileged-port',
    'proof',
    /(?:\bbind\b|server_bind|socketserver|TCPServer|listen\()[^\n]*\n(?:[^\n]*\n){0,6}?[^\n]*(?:PermissionError: \[Errno 13\]|Permission denied|SocketException: Permission denied)/,
    'across',
  ],
  [
    'privileged-port',
    'proof',
    /\('[\d.:]*', (?<name>\d{1,3})\) failed: \[Errno 13\]|attempting to bind on address \('[^']*', (?<name2>\d{1,3})\): permission denied|cannot bind socket \(Permission denied\)|can't bind to [^\n]{0,80}?:(?<name3>\d{1,3})\b[^\n]{0,80}Permission denied/i,
  ],
  [
    'privileged-port',
    'proof',
    /SocketException: Permission denied[^\n]*\n(?:[^\n]*\n){0,4}?[^\n]*\bbind/,
    'across',
  ],
  [
    'privileged-port',
    'plain',
    /\bbind(?:\(\d?\))?: permission denied|\blisten(?:ing)? socket: permission denied/i,
  ],
  [
    'privileged-port',
    'proof',
    /\b(?:listen\w*|bind\w*|socket)\b[^\n]{0,40}\bport (?<name>\d{1,3}|10[01]\d|102[0-3])\b[^\n]{0,40}permission denied/i,
  ],
  [
    'privileged-port',
    'proof',
    /Permission denied - bind\(2\)|Failed to bind to address [^\n]{0,80}?:(?<name>\d{1,4})\b[^\n]{0,80}(?:\n[^\n]{0,120})?Permission denied|SocketException \(13\)|BindException: Permission denied/i,
  ],

  [
    'port-in-use',
    'proof',
    /\bEADDRINUSE\b(?:[^\n]*?:(?<name>\d{2,5}))?|Address (?:is )?already in use|address in use\b|(?:Port|port) (?<name2>\d{2,5}) (?:was|is) (?:already )?(?:in use|allocated|being used)|Connection in use: \(|port is already (?:allocated|in use|taken)|\(98: |os error 98\b|\[Errno 98\]|Only one usage of each socket address|BindException: Address/i,
  ],

  [
    'permission-denied',
    'proof',
    /PermissionError: \[Errno 1?3\] Permission denied: '(?<name>[^']+)|EACCES: permission denied, \w+ '(?<name2>[^']+)|AccessDeniedException: (?<name3>\/\S+)|Errno::EACCES[^\n]* @ \w+ - (?<name4>\S+)|: eacces\b|(?:PermissionDenied|NotCapable): Requires \w+ access|must be accessible by owner only/,
  ],
  [
    'permission-denied',
    'plain',
    /\bEACCES\b|\bEPERM\b|\[Errno 13\]|\[Errno 1\]|AccessDeniedException: (?<name>\/\S+)|UnauthorizedAccessException|Errno::EACCES|\(13: |os error 13\b|Access to the path '(?<name2>[^']+)' is denied/,
  ],
  ['permission-denied', 'plain', /PermissionError/],
  [
    'permission-denied',
    'plain',
    /\b(?:ch(?:own|mod|grp)|setgid|setuid|setgroups|mknod|mount|mkdir|cp|mv|ln|rm|touch|install|tee|su|sudo|initgroups)\b[^\n]*(?:Operation not permitted|Permission denied|not permitted)/i,
  ],
  [
    'permission-denied',
    'plain',
    /(?:open|mkdir|create|stat|unlink|rename|write|read|access|lock)\w* ["'`]?(?<name>\/[^\s:"'`]+)["'`]?: (?:permission denied|operation not permitted)/i,
  ],
  [
    'permission-denied',
    'plain',
    /has (?:wrong|invalid|incorrect) (?:ownership|permissions)|has group or world access|must be started by the user that owns|initdb: error: could not (?:change|access|create)|can ?not (?:write|be written) to|is not writable|not writable by|could not (?:create|open|write)[^\n]*: Permission denied|The server must be started by the user/i,
  ],
  [
    'permission-denied',
    'plain',
    /\bpermissions? (?:on|of|for) [^\n]*\btoo (?:open|permissive|broad)|\b(?:unable to|failed to|cannot|could not) (?:create|write|open|access|read)\b[^\n]*\baccess (?:is )?denied|\bmlock\b[^\n]*\bnot (?:available|permitted|supported)|\bfailed to lock memory\b|\bmust be writ(?:e)?able\b|\battempt to write a readonly database\b|\bSQLITE_READONLY\b|\b(?:cannot|can't|could not|unable to|failed to) open (?:\w+ ){0,2}["'`]?\/\S+ for (?:writing|append\w*)/i,
  ],
  ['permission-denied', 'proof', /FileNotFoundException: (?<name>\S+) \(Permission denied\)/],
  [
    'permission-denied',
    'proof',
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|append|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\b(?:Permission denied|Operation not permitted)/i,
  ],
  ['permission-denied', 'plain', /\bcan't write to ["'`]?(?<name>\/[^\s"'`]+)[^\n]*\bpermissions?\b/i],
  // A chain of causes: the file in one line, below it what is wrong with it
  [
    'permission-denied',
    'proof',
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?Permission denied/,
    'across',
  ],
  ['permission-denied', 'hint', /\bPermission denied\b|\bOperation not permitted\b|\bAccess is denied\b/i],

  [
    'missing-shared-library',
    'proof',
    /error while loading shared librar(?:y|ies): (?<name>[^\s:]+)|Error loading shared library (?<name2>[^\s:]+)|(?<name3>lib[\w.+-]+\.so[\w.]*): cannot open shared object|(?<name5>\/[^\s:(]+\.so[\w.]*): cannot open shared object|cannot open shared object file|`(?<name4>G(?:LIBC|LIBCXX)_[\w.]+)' not found|version ['`]?G(?:LIBC|LIBCXX)_|Error relocating |UnsatisfiedLinkError|DllNotFoundException|dlopen(?: failed|\([^)]*\): )|Unable to load shared library '|symbol lookup error|undefined symbol: |libssl\S* not found|could not load library "|\bvalid ICU package\b|\bplease install lib(?!rar)\w+/i,
  ],

  [
    'wrong-architecture',
    'proof',
    /exec format error|cannot execute binary file|wrong ELF class|invalid ELF header|Could not open '\/lib(?:64)?\/ld-|rosetta error|\u007fELF|\bELF\S*: not found|\[Errno 8\]|os error 8\b/i,
  ],

  ['interpreter-missing', 'proof', /^(?:.*\b)?exec \/\S+: no such file or directory\s*$/],
  [
    'interpreter-missing',
    'proof',
    /exec user process caused:? "?no such file or directory|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: No such file or directory|bad interpreter|required file not found/i,
  ],
  [
    'interpreter-missing',
    'proof',
    /\benv: (?:can't execute )?[‘'"`]?(?<name>[^‘’'"`\s:]+)[’'"`]?: No such file or directory/,
  ],

  [
    'command-not-executable',
    'proof',
    /exec user process caused:? "?permission denied|exec container process (?:\([^)]*\) )?[`'"]?\/[^`'"\n]*[`'"]?: Permission denied|^exec \/\S+: permission denied\s*$|cannot execute: Permission denied|\[FATAL tini[^\n]*Permission denied|\[dumb-init\][^\n]*Permission denied|fork\/exec \/\S+: permission denied|spawn \S+ EACCES/i,
  ],
  [
    'command-not-executable',
    'plain',
    /^(?:\/\S+\/)?(?:sh|ash|dash): (?:line \d+: |\d+: )?(?<name>\.?\.?\/\S+): Permission denied\s*$/,
  ],
  [
    'command-not-executable',
    'hint',
    /^(?:\S+: )?(?:line )?(?:\d+: )?(?<name>\.?\.?\/\S+): (?:Permission denied|Is a directory|cannot execute|not executable|Exec format error)|: (?:is a directory|cannot execute)\s*$/i,
  ],

  [
    'command-not-found',
    'proof',
    /\[FATAL tini[^\n]*exec (?<name>\S+) failed: No such file|\[dumb-init\] (?<name2>\S+): No such file|exec: "(?<name3>[^"]+)": (?:executable file not found|stat [^\n]*no such file)|executable file not found in \$PATH|spawn (?<name4>\S+) ENOENT|fork\/exec (?<name5>\S+): no such file|exec: (?<name6>[^\s:]+): not found|su-exec: (?<name7>[^\s:]+): No such file|gosu[^\n]*executable file not found|s6-\S+: [^\n]*unable to exec[^\n]*No such file/i,
  ],
  [
    'command-not-found',
    'plain',
    /^(?:-?\S*(?:sh|entrypoint\S*|run|start): (?:line \d+: |\d+: )?(?<name>[^\s:'"]+): (?:command )?not found|(?:\S+: )?(?:line \d+: )?(?<name2>[^\s:'"]+): command not found)\s*$/,
  ],
  // A name without any slash, looked for by what starts other programs
  [
    'command-not-found',
    'proof',
    /\b_execute_child\b[\s\S]{0,400}?FileNotFoundError: \[Errno 2\] No such file or directory: '(?<name>[^'/]+)'/,
    'across',
  ],
  ['missing-file', 'plain', /FileNotFoundError: \[Errno 2\][^\n]*: '(?<name>[^'./]+)'/],
  [
    'command-not-found',
    'hint',
    /^(?:\S*sh|\S+\.sh): (?:line \d+: |\d+: )?(?<name>\S+): (?:No such file or directory|not found|inaccessible or not found)/i,
  ],

  [
    'missing-file',
    'proof',
    /\bENOENT\b[^\n]*?(?:open|stat|lstat|scandir|access|read|readlink|unlink|rename|copyfile|mkdir)? ?['"](?![^'"\n]*\/\.env\b)(?<name>[^'"\n]+)['"]|FileNotFoundError: \[Errno 2\][^\n]*: '(?<name2>[^'\n]*[./][^'\n]*)'|FileNotFoundException:? (?!Could not load file or assembly|\S+ \((?:Permission denied|Read-only|Is a directory|Too many))(?:Could not find file '?)?(?<name3>[^\s'(]+)|NoSuchFileException: (?<name4>\S+)|Errno::ENOENT|No such file or directory @ rb_sysopen - (?<name5>\S+)|DirectoryNotFoundException/,
  ],
  [
    'missing-file',
    'proof',
    /(?:open|stat|read|lstat|chdir|unable to read|reading|loading) ["'`]?(?<name>(?:\/|\.\/|[\w.-]+\/)[^\s:"'`]+|[\w-]+\.(?:ya?ml|json|toml|conf|pem|crt|key|env|ini|properties|xml|db|sql|txt|csv|js|py|rb))["'`]?: (?:no such file or directory|The system cannot find)/i,
  ],
  [
    'missing-file',
    'proof',
    /open\(\) "(?<name>[^"]+)" failed \(2: |cannot load certificate(?: key)? "(?<name2>[^"]+)":[^\n]*No such file|Unable to access jarfile (?<name3>\S+)|can't open file '(?<name4>[^']+)'|can't (?:cd|open) (?:to )?'?(?<name5>[^\s':]+)(?![^\n]*(?:denied|not permitted|directory$))|Could not open input file: (?<name6>\S+)|Can't open perl script "(?<name7>[^"]+)"|Failed opening required '(?!\S*vendor\/autoload)(?<name8>[^']+)'|No such file or directory -- (?<name9>\S+) \(LoadError\)/,
  ],
  [
    'missing-file',
    'plain',
    /\b(?:cannot|can't|could not|couldn't|unable to|failed to) find (?:the )?(?:\w+ )?(?:file|directory|config\w*):? ?["'`]?(?<name4>\/[^\s:"'`,]+)|(?:cannot|can't|could not|couldn't|unable to|failed to) (?:open|read|load|find|access|locate|stat)(?: the)?(?: \w+){0,3}? ["'`]?(?<name>\/[^\s:"'`,]+)["'`]?[^\n]*(?:No such file|not found|does not exist|missing)|(?:file|directory) ["'`]?(?<name2>\/[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist|is missing|missing)|(?<![\w:/])(?<name3>\/(?!\/)[^\s:"'`]+)["'`]? (?:not found|does not exist|doesn't exist)/i,
  ],
  [
    'missing-file',
    'plain',
    /\b(?:BIO routines|system library)[: ]+no such file\b|["'`](?<name4>[\w./-]+\.(?:ya?ml|json|toml|conf|cfg|ini|py|js|rb|php|jar|xml|properties|sh|sql|pem|crt|key|env))["'`] (?:does(?:n't| not) exist|(?:was |is )?(?:not found|missing)\b)|\bCould not find a \w+ build in\b|\b(?<name>[\w.-]+) file is missing\b|\b[Nn]o such file: (?<name2>\S+)|Config File "(?<name3>[^"]+)" Not Found in/,
  ],
  [
    'missing-file',
    'proof',
    /["'`]?(?<name>\/[^\s"'`:]{1,300})["'`]?:?\s*\n\s*(?:Caused by:\s*\n\s*)?(?:\d+: )?(?:No such file or directory|The system cannot find)/,
    'across',
  ],
  [
    'missing-file',
    'proof',
    /\b(?:fail(?:ed|ure) to|unable to|cannot|can't|could not|couldn't) (?:open|create|write|read|access|load|lock|stat)\b[^\n]{0,60}?[("'`](?<name>\/[^\s"'`)]+)[)"'`][^\n]{0,20}\bNo such file|\bCA certificate bundle, invalid path: (?<name2>\/\S+)|\bcannot get bootfile['"]?,['"]?(?<name3>[^'"})\s]+)/i,
  ],
  [
    'missing-file',
    'plain',
    /\b(?:could not|couldn't|cannot|can't|unable to|failed to) (?:find|locate)(?: an?| the| any)? ["'`]?(?<name>(?:Gem|Rake|Make|Proc|Pip)file\b|[\w./-]+\.(?:json|ya?ml|toml|lock|xml|conf|cfg|ini|properties|pem|crt|key|sql|jar|war|sh|py|rb|php)\b)|\b(?:No file named|Script not found:) (?<name2>\S+)|\bcan't chdir to '(?<name3>[^']+)'$/i,
  ],
  [
    'missing-file',
    'proof',
    /["'`](?<name>\/[^\s"'`:]+)["'`]: No such file or directory\s*\n[^\n]{0,80}\b(?:cannot|can't|could not|failed to|unable to) (?:load|read|parse|open) (?:the )?config/i,
    'across',
  ],
  [
    'missing-file',
    'hint',
    /\bno such file\b|\bunable to open database file\b|\bSQLITE_CANTOPEN\b|\b(?:can't|cannot|could not|failed to|unable to) (?:load|find|open|read)\b(?! (?:module|package|class)\b)[^\n]{0,40} ["'`](?<name>\/[^"'`\n]+)["'`]|os error 2\b|\[Errno 2\]|file not found(?! for url)|\bENOENT\b/i,
  ],
  [
    'missing-file',
    'hint',
    /^\S+: (?:line )?\d+: (?:\.|source|cd|cat): (?<name>\S+): No such file|^\S+: (?:line )?\d+: (?<name2>\/\S+): No such file/,
  ],

  [
    'segmentation-fault',
    'proof',
    /\bSegmentation fault\b|\bSIGSEGV\b(?!:)|segfault at|signal 11\b|Caught signal 11|AddressSanitizer: SEGV|stack overflow detected/i,
  ],
  [
    'aborted',
    'proof',
    /terminate called (?:after throwing|without an active)|(?:double free|free\(\): invalid|malloc\(\): |corrupted (?:size|double-linked)|munmap_chunk\(\)|stack smashing detected)|Assertion [`'"].*['"`] failed|assertion failed: |\bSIGABRT\b|\bAborted\b \(core|signal 6\b|libc\+\+abi: |CHECK failed: |F\d{4} [^\n]*Check failed/,
  ],
  // What a shell prints of a child's signal repeats the exit code
  ['aborted', 'hint', /^Aborted\b/],
  [
    'illegal-instruction',
    'proof',
    /\bIllegal instruction\b|\bSIGILL\b|requires a CPU with AVX|compiled to use [^\n]*instructions, but these aren't available|CPU does not support|but your machine doesn't support|does not support x86-64-v|(?:AVX|SSE4|POPCNT)\S* (?:is )?(?:not supported|required|unsupported)|signal 4\b/i,
  ],
]);
