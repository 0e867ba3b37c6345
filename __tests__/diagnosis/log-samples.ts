import type { LogCause } from '../../src/diagnosis/log-causes.ts';

/** The ends of real logs, by ecosystem: what the program printed, and what had gone wrong. */
export const logSamples: readonly (readonly [name: string, cause: LogCause, log: string])[] = [
  // Node
  [
    'node: module',
    'missing-module',
    `node:internal/modules/cjs/loader:1143
  throw err;
  ^

Error: Cannot find module '/app/dist/main.js'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1140:15)
    at Module._load (node:internal/modules/cjs/loader:981:27) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js v18.19.0`,
  ],
  [
    'node: esm package',
    'missing-module',
    `node:internal/errors:496
    ErrorCaptureStackTrace(err);
    ^

Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'pino' imported from /app/server.js
    at new NodeError (node:internal/errors:405:5) {
  code: 'ERR_MODULE_NOT_FOUND'
}`,
  ],
  [
    'node: dns',
    'dependency-not-resolved',
    `Error: getaddrinfo ENOTFOUND postgres.prod.svc.cluster.local
    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26) {
  errno: -3008,
  code: 'ENOTFOUND',
  syscall: 'getaddrinfo',
  hostname: 'postgres.prod.svc.cluster.local'
}`,
  ],
  [
    'node: port',
    'port-in-use',
    `node:events:491
      throw er; // Unhandled 'error' event
      ^

Error: listen EADDRINUSE: address already in use :::3000
    at Server.setupListenHandle [as _listen2] (node:net:1463:16)
  code: 'EADDRINUSE', errno: -98, syscall: 'listen', address: '::', port: 3000`,
  ],
  [
    'node: port 80',
    'privileged-port',
    `Error: listen EACCES: permission denied 0.0.0.0:80
    at Server.setupListenHandle [as _listen2] (node:net:1446:21)
  code: 'EACCES', errno: -13, syscall: 'listen', address: '0.0.0.0', port: 80`,
  ],
  [
    'node: enoent',
    'missing-file',
    `Error: ENOENT: no such file or directory, open '/etc/config/app.json'
    at Object.openSync (node:fs:601:3)
    at Object.readFileSync (node:fs:469:35) {
  errno: -2, syscall: 'open', code: 'ENOENT', path: '/etc/config/app.json'
}`,
  ],
  [
    'node: zod',
    'missing-environment-variable',
    `❌ Invalid environment variables: { DATABASE_URL: [ 'Required' ], NEXTAUTH_SECRET: [ 'Required' ] }
/app/src/env.mjs:40
    throw new Error("Invalid environment variables");
    ^

Error: Invalid environment variables
    at file:///app/src/env.mjs:40:11`,
  ],
  [
    'node: zod issues',
    'missing-environment-variable',
    `ZodError: [
  {
    "code": "invalid_type",
    "expected": "string",
    "received": "undefined",
    "path": [
      "JWT_SECRET"
    ],
    "message": "Required"
  }
]
    at get error [as error] (/app/node_modules/zod/lib/types.js:39:31)`,
  ],
  [
    'node: envalid',
    'missing-environment-variable',
    `================================
 Missing environment variables:
    STRIPE_KEY: Stripe secret key
================================

 Exiting with error code 1`,
  ],
  [
    'node: joi nest',
    'missing-environment-variable',
    `[Nest] 1  - 03/14/2024, 9:11:02 AM     LOG [NestFactory] Starting Nest application...
/app/node_modules/@nestjs/config/dist/config.module.js:61
                throw new Error(\`Config validation error: \${error.message}\`);

Error: Config validation error: "DATABASE_HOST" is required. "DATABASE_PORT" is required
    at Function.forRoot (/app/node_modules/@nestjs/config/dist/config.module.js:61:23)`,
  ],
  [
    'node: mongo',
    'dependency-unreachable',
    `MongoServerSelectionError: connect ECONNREFUSED 10.100.4.2:27017
    at Timeout._onTimeout (/app/node_modules/mongodb/lib/sdam/topology.js:293:38)
    at listOnTimeout (node:internal/timers:573:17) {
  reason: TopologyDescription { type: 'Unknown' }
}`,
  ],
  [
    'node: pg auth',
    'dependency-rejects-credentials',
    `/app/node_modules/pg-pool/index.js:45
    Error.captureStackTrace(err)
error: password authentication failed for user "app"
    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:287:98)
  length: 99, severity: 'FATAL', code: '28P01', routine: 'auth_failed'`,
  ],
  [
    'node: prisma migration',
    'schema-mismatch',
    `PrismaClientKnownRequestError:
Invalid \`prisma.user.findMany()\` invocation:

The table \`public.User\` does not exist in the current database.
    at Ln.handleRequestError (/app/node_modules/@prisma/client/runtime/library.js:121:7315)
  code: 'P2021'`,
  ],
  [
    'node: prisma unreachable',
    'dependency-unreachable',
    `PrismaClientInitializationError: Can't reach database server at \`db:5432\`

Please make sure your database server is running at \`db:5432\`.
    at t (/app/node_modules/@prisma/client/runtime/library.js:112:2488)`,
  ],
  [
    'node: tls',
    'tls-failure',
    `Error: self-signed certificate in certificate chain
    at TLSSocket.onConnectSecure (node:_tls_wrap:1674:34) {
  code: 'SELF_SIGNED_CERT_IN_CHAIN'
}`,
  ],
  [
    'node: heap',
    'runtime-out-of-memory',
    `<--- JS stacktrace --->

FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory
 1: 0xb7c140 node::Abort() [node]
Aborted (core dumped)`,
  ],
  [
    'node: type error after decoys',
    'application-error',
    `warn  - could not connect to redis at 10.0.0.7:6379: ECONNREFUSED, using memory cache
info  - listening on 3000
/app/src/orders.js:17
  return order.lines.map((line) => line.sku);
                     ^

TypeError: Cannot read properties of undefined (reading 'map')
    at toSkus (/app/src/orders.js:17:22)
    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)

Node.js v20.11.0`,
  ],
  [
    'node: npm wrapper',
    'missing-module',
    `> api@1.0.0 start
> node server.js

node:internal/modules/cjs/loader:1080
Error: Cannot find module 'dotenv'
Require stack:
- /app/server.js
    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15)
npm ERR! Lifecycle script \`start\` failed with error: 
npm ERR! Error: command failed 
npm ERR!   in workspace: api@1.0.0 
npm ERR! code ELIFECYCLE
npm ERR! errno 1`,
  ],
  [
    'node: pino json',
    'dependency-rejects-credentials',
    `{"level":30,"time":1710400000000,"pid":1,"hostname":"api-5c","msg":"booting"}
{"level":60,"time":1710400000100,"pid":1,"hostname":"api-5c","err":{"type":"ReplyError","message":"WRONGPASS invalid username-password pair or user is disabled.","stack":"ReplyError: WRONGPASS invalid username-password pair or user is disabled.\\n    at parseError (/app/node_modules/redis-parser/lib/parser.js:179:12)"},"msg":"startup failed"}
{"level":30,"time":1710400000200,"pid":1,"hostname":"api-5c","msg":"shutdown complete"}`,
  ],
  ['node: bad option', 'invalid-arguments', 'node: bad option: --max-old-space'],
  [
    'node: sharp',
    'missing-shared-library',
    `Error: Error loading shared library libvips-cpp.so.42: No such file or directory (needed by /app/node_modules/sharp/build/Release/sharp-linux-x64.node)
    at process.func [as dlopen] (node:electron/js2c/asar_bundle:5:1846)
  code: 'ERR_DLOPEN_FAILED'`,
  ],

  // Python
  [
    'python: env',
    'missing-environment-variable',
    `Traceback (most recent call last):
  File "/app/main.py", line 12, in <module>
    DB = os.environ["DATABASE_URL"]
         ~~~~~~~~~~^^^^^^^^^^^^^^^^
  File "<frozen os>", line 679, in __getitem__
KeyError: 'DATABASE_URL'`,
  ],
  [
    'python: pydantic',
    'missing-environment-variable',
    `Traceback (most recent call last):
  File "/app/settings.py", line 20, in <module>
    settings = Settings()
pydantic_core._pydantic_core.ValidationError: 1 validation error for Settings
database_url
  Field required [type=missing, input_value={}, input_type=dict]
    For further information visit https://errors.pydantic.dev/2.6/v/missing`,
  ],
  [
    'python: decouple',
    'missing-environment-variable',
    'decouple.UndefinedValueError: SECRET_KEY not found. Declare it as envvar or define a default value.',
  ],
  [
    'python: django',
    'missing-environment-variable',
    'django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.',
  ],
  [
    'python: environ',
    'missing-environment-variable',
    `    raise ImproperlyConfigured(error_msg) from exc
django.core.exceptions.ImproperlyConfigured: Set the REDIS_URL environment variable`,
  ],
  [
    'python: module',
    'missing-module',
    `  File "/usr/local/lib/python3.11/importlib/__init__.py", line 126, in import_module
    return _bootstrap._gcd_import(name[level:], package, level)
ModuleNotFoundError: No module named 'app.wsgi'
[2024-03-14 09:11:02 +0000] [7] [INFO] Worker exiting (pid: 7)
[2024-03-14 09:11:02 +0000] [1] [ERROR] Worker (pid:7) exited with code 3
[2024-03-14 09:11:02 +0000] [1] [ERROR] Shutting down: Master
[2024-03-14 09:11:02 +0000] [1] [ERROR] Reason: Worker failed to boot.`,
  ],
  [
    'python: libGL',
    'missing-shared-library',
    `  File "/usr/local/lib/python3.10/site-packages/cv2/__init__.py", line 181, in <module>
    bootstrap()
ImportError: libGL.so.1: cannot open shared object file: No such file or directory`,
  ],
  [
    'python: psycopg refused',
    'dependency-unreachable',
    `psycopg2.OperationalError: connection to server at "postgres" (10.96.14.2), port 5432 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?

The above exception was the direct cause of the following exception:

Traceback (most recent call last):
  File "/app/manage.py", line 22, in <module>
    main()
django.db.utils.OperationalError: connection to server at "postgres" (10.96.14.2), port 5432 failed: Connection refused
	Is the server running on that host and accepting TCP/IP connections?`,
  ],
  [
    'python: psycopg auth',
    'dependency-rejects-credentials',
    'psycopg2.OperationalError: connection to server at "postgres" (10.96.14.2), port 5432 failed: FATAL:  password authentication failed for user "shop"',
  ],
  [
    'python: psycopg host',
    'dependency-not-resolved',
    'psycopg2.OperationalError: could not translate host name "postgres-rw" to address: Name or service not known',
  ],
  [
    'python: sqlalchemy table',
    'schema-mismatch',
    `sqlalchemy.exc.ProgrammingError: (psycopg2.errors.UndefinedTable) relation "users" does not exist
LINE 1: SELECT users.id FROM users
[SQL: SELECT users.id FROM users]`,
  ],
  [
    'python: alembic',
    'schema-mismatch',
    "alembic.util.exc.CommandError: Can't locate revision identified by 'ae1027a6acf'\nFAILED: Can't locate revision identified by 'ae1027a6acf'",
  ],
  [
    'python: readonly',
    'read-only-file-system',
    "OSError: [Errno 30] Read-only file system: '/app/__pycache__'",
  ],
  [
    'python: denied',
    'permission-denied',
    "PermissionError: [Errno 13] Permission denied: '/data/index.lock'",
  ],
  [
    'python: bind 80',
    'privileged-port',
    `  File "/usr/lib/python3.11/socketserver.py", line 472, in server_bind
    self.socket.bind(self.server_address)
PermissionError: [Errno 13] Permission denied`,
  ],
  [
    'python: gunicorn port',
    'port-in-use',
    `[2024-03-14 09:11:02 +0000] [1] [ERROR] Connection in use: ('0.0.0.0', 8000)
[2024-03-14 09:11:02 +0000] [1] [ERROR] connection to ('0.0.0.0', 8000) failed: [Errno 98] Address already in use
[2024-03-14 09:11:07 +0000] [1] [ERROR] Can't connect to ('0.0.0.0', 8000)`,
  ],
  [
    'python: attribute after env decoy',
    'application-error',
    `WARNING: SENTRY_DSN is not set, error reporting disabled
Traceback (most recent call last):
  File "/app/run.py", line 8, in <module>
    app.strat()
    ^^^^^^^^^
AttributeError: 'App' object has no attribute 'strat'. Did you mean: 'start'?`,
  ],
  [
    'python: args',
    'invalid-arguments',
    `usage: worker.py [-h] [--queue QUEUE]
worker.py: error: unrecognized arguments: --queues=high`,
  ],
  [
    'python: script',
    'missing-file',
    "python3: can't open file '/app/maim.py': [Errno 2] No such file or directory",
  ],
  [
    'python: memory',
    'runtime-out-of-memory',
    `  File "/app/load.py", line 4, in load
    return bytearray(n)
MemoryError`,
  ],
  [
    'python: celery broker',
    'dependency-unreachable',
    "[2024-03-14 09:11:02,001: CRITICAL/MainProcess] Unrecoverable error: OperationalError('[Errno 111] Connection refused')",
  ],
  [
    'python: requests dns',
    'dependency-not-resolved',
    `urllib3.exceptions.MaxRetryError: HTTPConnectionPool(host='catalog', port=80): Max retries exceeded with url: /v1 (Caused by NameResolutionError("<urllib3.connection.HTTPConnection object at 0x7f>: Failed to resolve 'catalog' ([Errno -2] Name or service not known)"))`,
  ],
  [
    'python: boto',
    'dependency-rejects-credentials',
    'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
  ],
  [
    'python: yaml',
    'invalid-configuration',
    `yaml.scanner.ScannerError: mapping values are not allowed here
  in "/etc/app/config.yaml", line 7, column 12`,
  ],
  [
    'python: structlog json',
    'missing-environment-variable',
    '{"event": "boot failed", "level": "critical", "exception": "Traceback (most recent call last):\\n  File \\"/app/boot.py\\", line 3, in boot\\n    raise RuntimeError(\\"environment variable QUEUE_URL is not set\\")\\nRuntimeError: environment variable QUEUE_URL is not set"}',
  ],

  // Java
  [
    'java: refused',
    'dependency-unreachable',
    `2024-03-14 09:11:02.113 ERROR 1 --- [           main] o.s.boot.SpringApplication               : Application run failed

org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'flywayInitializer': Unable to obtain connection from database: Connection to db:5432 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections.
	at org.springframework.beans.factory.support.AbstractAutowireCapableBeanFactory.initializeBean(AbstractAutowireCapableBeanFactory.java:1804)
Caused by: org.postgresql.util.PSQLException: Connection to db:5432 refused. Check that the hostname and port are correct.
	at org.postgresql.core.v3.ConnectionFactoryImpl.openConnectionImpl(ConnectionFactoryImpl.java:342)
Caused by: java.net.ConnectException: Connection refused
	at java.base/sun.nio.ch.Net.pollConnect(Native Method)
	... 30 more`,
  ],
  [
    'java: placeholder',
    'missing-environment-variable',
    `org.springframework.beans.factory.BeanDefinitionStoreException: Invalid bean definition with name 'paymentClient'
	at org.springframework.beans.factory.config.PlaceholderConfigurerSupport.doProcessProperties(PlaceholderConfigurerSupport.java:230)
Caused by: java.lang.IllegalArgumentException: Could not resolve placeholder 'PAYMENT_API_KEY' in value "\${PAYMENT_API_KEY}"
	at org.springframework.util.PropertyPlaceholderHelper.parseStringValue(PropertyPlaceholderHelper.java:180)`,
  ],
  [
    'java: failed to start',
    'port-in-use',
    `***************************
APPLICATION FAILED TO START
***************************

Description:

Web server failed to start. Port 8080 was already in use.

Action:

Identify and stop the process that's listening on port 8080 or configure this application to listen on another port.`,
  ],
  [
    'java: datasource',
    'invalid-configuration',
    `***************************
APPLICATION FAILED TO START
***************************

Description:

Failed to configure a DataSource: 'url' attribute is not specified and no embedded datasource could be configured.

Reason: Failed to determine a suitable driver class`,
  ],
  [
    'java: class',
    'missing-module',
    `Error: Could not find or load main class com.acme.Main
Caused by: java.lang.ClassNotFoundException: com.acme.Main`,
  ],
  [
    'java: version',
    'missing-module',
    `Exception in thread "main" java.lang.UnsupportedClassVersionError: com/acme/App has been compiled by a more recent version of the Java Runtime (class file version 65.0), this version of the Java Runtime only recognizes class file versions up to 61.0
	at java.base/java.lang.ClassLoader.defineClass1(Native Method)`,
  ],
  ['java: jar', 'missing-file', 'Error: Unable to access jarfile /app/app.jar'],
  ['java: heap', 'runtime-out-of-memory', 'Terminating due to java.lang.OutOfMemoryError: Java heap space'],
  [
    'java: option',
    'invalid-arguments',
    `Unrecognized VM option 'UseConcMarkSweepGC'
Error: Could not create the Java Virtual Machine.
Error: A fatal exception has occurred. Program will exit.`,
  ],
  [
    'java: dns',
    'dependency-not-resolved',
    `Exception in thread "main" java.net.UnknownHostException: kafka-bootstrap
	at java.base/java.net.InetAddress$CachedAddresses.get(InetAddress.java:797)`,
  ],
  [
    'java: pkix',
    'tls-failure',
    'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
  ],
  [
    'java: flyway',
    'schema-mismatch',
    `org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have failed validation
Migration checksum mismatch for migration version 3`,
  ],
  [
    'java: npe',
    'application-error',
    `Exception in thread "main" java.lang.NullPointerException: Cannot invoke "String.length()" because "<local1>" is null
	at com.acme.Main.main(Main.java:7)`,
  ],
  [
    'java: logback json',
    'dependency-rejects-credentials',
    '{"@timestamp":"2024-03-14T09:11:02.113Z","@version":"1","message":"Application run failed","logger_name":"org.springframework.boot.SpringApplication","thread_name":"main","level":"ERROR","stack_trace":"org.springframework.beans.factory.BeanCreationException: Error creating bean\\n\\tat org.springframework.X.y(X.java:1)\\nCaused by: java.sql.SQLException: Access denied for user \'shop\'@\'10.1.2.3\' (using password: YES)\\n\\tat com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:130)\\n"}',
  ],
  [
    'java: file',
    'missing-file',
    `java.nio.file.NoSuchFileException: /etc/app/application.yml
	at java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:92)`,
  ],
  [
    'java: kafka',
    'dependency-rejects-credentials',
    'org.apache.kafka.common.errors.SaslAuthenticationException: Authentication failed during authentication due to invalid credentials with SASL mechanism SCRAM-SHA-512',
  ],

  // Go
  [
    'go: refused',
    'dependency-unreachable',
    '2024/03/14 09:11:02 failed to ping database: dial tcp 10.96.14.2:5432: connect: connection refused',
  ],
  [
    'go: refused panic',
    'dependency-unreachable',
    `panic: dial tcp 10.96.14.2:6379: connect: connection refused

goroutine 1 [running]:
main.main()
	/src/main.go:21 +0x1d
exit status 2`,
  ],
  [
    'go: dns',
    'dependency-not-resolved',
    '{"level":"fatal","ts":1710400000.1,"caller":"cmd/main.go:44","msg":"cannot connect","error":"dial tcp: lookup nats on 10.96.0.10:53: no such host","stacktrace":"main.main\\n\\t/src/cmd/main.go:44"}',
  ],
  [
    'go: misbehaving',
    'dependency-not-resolved',
    'level=fatal msg="redis: connect" error="dial tcp: lookup redis on 10.96.0.10:53: server misbehaving"',
  ],
  ['go: env', 'missing-environment-variable', '2024/03/14 09:11:02 required key API_TOKEN missing value'],
  [
    'go: caarlos',
    'missing-environment-variable',
    'panic: env: required environment variable "SMTP_HOST" is not set\n\ngoroutine 1 [running]:\nmain.mustConfig(...)',
  ],
  [
    'go: flag',
    'invalid-arguments',
    `flag provided but not defined: -listen-addr
Usage of /app/server:
  -addr string
    	address to listen on (default ":8080")`,
  ],
  ['go: cobra', 'invalid-arguments', 'Error: unknown flag: --log-levl\nUsage:\n  controller [flags]'],
  [
    'go: nil',
    'application-panic',
    `panic: runtime error: index out of range [3] with length 3

goroutine 18 [running]:
main.worker(0xc0000b4000)
	/src/worker.go:14 +0x5d`,
  ],
  [
    'go: deadlock',
    'application-panic',
    `fatal error: all goroutines are asleep - deadlock!

goroutine 1 [chan receive]:
main.main()`,
  ],
  ['go: open', 'missing-file', '2024/03/14 09:11:02 open /etc/tls/tls.crt: no such file or directory'],
  ['go: bind', 'privileged-port', '2024/03/14 09:11:02 listen tcp :443: bind: permission denied'],
  ['go: bind used', 'port-in-use', 'listen tcp :9090: bind: address already in use'],
  [
    'go: rbac',
    'access-not-granted',
    'E0314 09:11:02.113 1 reflector.go:147] pkg/mod/k8s.io/client-go: Failed to watch *v1.Pod: pods is forbidden: User "system:serviceaccount:ops:controller" cannot list resource "pods" in API group "" at the cluster scope',
  ],
  [
    'go: x509',
    'tls-failure',
    'Get "https://vault:8200/v1/sys/health": x509: certificate signed by unknown authority',
  ],
  [
    'go: yaml',
    'invalid-configuration',
    'ts=2024-03-14T09:11:02.113Z caller=main.go:520 level=error msg="Error loading config (--config.file=/etc/prometheus/prometheus.yml)" file=/etc/prometheus/prometheus.yml err="parsing YAML file /etc/prometheus/prometheus.yml: yaml: line 12: did not find expected key"',
  ],
  ['go: migrate', 'schema-mismatch', 'error: Dirty database version 14. Fix and force version.'],
  ['go: readonly', 'read-only-file-system', 'mkdir /var/lib/app/cache: read-only file system'],
  ['go: exec', 'command-not-found', '2024/03/14 09:11:02 exec: "ffmpeg": executable file not found in $PATH'],

  // Ruby
  [
    'ruby: gem',
    'missing-module',
    "/usr/local/lib/ruby/3.2.0/bundler/definition.rb:524:in `materialize': Could not find rails-7.1.2 in locally installed gems (Bundler::GemNotFound)",
  ],
  [
    'ruby: load',
    'missing-module',
    "<internal:/usr/local/lib/ruby/site_ruby/3.2.0/rubygems/core_ext/kernel_require.rb>:37:in `require': cannot load such file -- sinatra (LoadError)\n\tfrom app.rb:1:in `<main>'",
  ],
  [
    'ruby: key',
    'missing-environment-variable',
    'config.rb:3:in `fetch\': key not found: "DATABASE_URL" (KeyError)\n\tfrom config.rb:3:in `<main>\'',
  ],
  [
    'ruby: secret',
    'missing-environment-variable',
    "ArgumentError: Missing `secret_key_base` for 'production' environment, set this string with `bin/rails credentials:edit`",
  ],
  [
    'ruby: pg',
    'dependency-unreachable',
    'connection to server at "10.96.3.4", port 5432 failed: Connection refused (PG::ConnectionBad)\n\tIs the server running on that host and accepting TCP/IP connections?',
  ],
  [
    'ruby: pending',
    'schema-mismatch',
    'ActiveRecord::PendingMigrationError: \n\nMigrations are pending. To resolve this issue, run:\n\n        bin/rails db:migrate',
  ],
  [
    'ruby: flushed stdout after the trace',
    'application-error',
    "app.rb:4:in `total': undefined method `+' for nil:NilClass (NoMethodError)\n\tfrom app.rb:9:in `<main>'\nstarting up\nloading 3 carts",
  ],
  [
    'ruby: pid',
    'application-error',
    "config.ru:2:in `block in <main>': undefined local variable or method `foo' for main:Object (NameError)",
  ],

  // .NET
  [
    'dotnet: framework',
    'missing-module',
    `You must install or update .NET to run this application.

App: /app/Api.dll
Architecture: x64
Framework: 'Microsoft.AspNetCore.App', version '8.0.0' (x64)
.NET location: /usr/share/dotnet/`,
  ],
  [
    'dotnet: refused',
    'dependency-unreachable',
    `Unhandled exception. System.Net.Sockets.SocketException (111): Connection refused
   at System.Net.Sockets.Socket.DoConnect(EndPoint endPointSnapshot, SocketAddress socketAddress)
   at Api.Program.Main(String[] args) in /src/Program.cs:line 12`,
  ],
  [
    'dotnet: null config',
    'missing-environment-variable',
    `Unhandled exception. System.ArgumentNullException: Value cannot be null. (Parameter 'connectionString')
   at Microsoft.EntityFrameworkCore.Utilities.Check.NotEmpty(String value, String parameterName)`,
  ],
  [
    'dotnet: assembly',
    'missing-module',
    "Unhandled exception. System.IO.FileNotFoundException: Could not load file or assembly 'Newtonsoft.Json, Version=13.0.0.0'. The system cannot find the file specified.",
  ],
  [
    'dotnet: nre',
    'application-error',
    'Unhandled exception. System.NullReferenceException: Object reference not set to an instance of an object.\n   at Api.Program.Main(String[] args)',
  ],
  [
    'dotnet: sql login',
    'dependency-rejects-credentials',
    "Unhandled exception. Microsoft.Data.SqlClient.SqlException (0x80131904): Login failed for user 'sa'.",
  ],
  [
    'dotnet: kestrel 80',
    'privileged-port',
    'Unhandled exception. System.Net.Sockets.SocketException (13): Permission denied\n   at System.Net.Sockets.Socket.UpdateStatusAfterSocketErrorAndThrowException(SocketError error)\n   at Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets.SocketConnectionListener.Bind()',
  ],

  // PHP
  [
    'php: autoload',
    'missing-module',
    "PHP Warning:  require(/var/www/html/vendor/autoload.php): Failed to open stream: No such file or directory in /var/www/html/artisan on line 18\nPHP Fatal error:  Uncaught Error: Failed opening required '/var/www/html/vendor/autoload.php' (include_path='.:/usr/share/php') in /var/www/html/artisan:18",
  ],
  [
    'php: laravel key',
    'missing-environment-variable',
    'production.ERROR: No application encryption key has been specified. {"exception":"[object] (Illuminate\\\\Encryption\\\\MissingAppKeyException(code: 0)"}',
  ],
  [
    'php: pdo',
    'dependency-unreachable',
    'PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [2002] Connection refused in /app/db.php:5',
  ],
  [
    'php: pdo dns',
    'dependency-not-resolved',
    'PHP Warning:  PDO::__construct(): php_network_getaddresses: getaddrinfo for mysql failed: Name or service not known in /app/db.php on line 5',
  ],
  [
    'php: pdo auth',
    'dependency-rejects-credentials',
    "SQLSTATE[HY000] [1045] Access denied for user 'app'@'10.1.2.3' (using password: YES)",
  ],
  [
    'php: memory',
    'runtime-out-of-memory',
    'PHP Fatal error:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in /app/import.php on line 40',
  ],
  [
    'php: symfony env',
    'missing-environment-variable',
    'PHP Fatal error:  Uncaught Symfony\\Component\\DependencyInjection\\Exception\\EnvNotFoundException: Environment variable not found: "DATABASE_URL".',
  ],

  // Rust
  [
    'rust: panic',
    'application-panic',
    "thread 'main' panicked at src/main.rs:4:10:\nindex out of bounds: the len is 3 but the index is 99\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace",
  ],
  [
    'rust: refused',
    'dependency-unreachable',
    'thread \'main\' panicked at src/main.rs:10:44:\ncalled `Result::unwrap()` on an `Err` value: Os { code: 111, kind: ConnectionRefused, message: "Connection refused" }\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace',
  ],
  [
    'rust: env',
    'missing-environment-variable',
    "thread 'main' panicked at src/main.rs:6:44:\nDATABASE_URL must be set: NotPresent\nnote: run with `RUST_BACKTRACE=1`",
  ],
  [
    'rust: file',
    'missing-file',
    'Error: Os { code: 2, kind: NotFound, message: "No such file or directory" }',
  ],
  [
    'rust: dns',
    'dependency-not-resolved',
    'Error: error connecting to server: failed to lookup address information: Temporary failure in name resolution',
  ],
  [
    'rust: clap',
    'invalid-arguments',
    "error: unexpected argument '--prot' found\n\n  tip: a similar argument exists: '--port'\n\nUsage: server --port <PORT>",
  ],
  ['rust: alloc', 'runtime-out-of-memory', 'memory allocation of 8589934592 bytes failed'],

  // Perl and shells
  [
    'perl: module',
    'missing-module',
    "Can't locate DBI.pm in @INC (you may need to install the DBI module) (@INC entries checked: /etc/perl) at report.pl line 3.\nBEGIN failed--compilation aborted at report.pl line 3.",
  ],
  ['perl: die', 'application-error', 'cannot compute totals at /app/report.pl line 14.\nloading orders'],
  ['sh: unbound', 'missing-environment-variable', '/entrypoint.sh: line 4: DB_HOST: unbound variable'],
  ['dash: parameter', 'missing-environment-variable', '/entrypoint.sh: 4: DB_HOST: parameter not set'],
  [
    'sh: required',
    'missing-environment-variable',
    '/docker-entrypoint.sh: line 9: API_URL: API_URL is required',
  ],
  ['bash: syntax', 'shell-error', "/entrypoint.sh: line 12: syntax error near unexpected token `fi'"],
  ['dash: syntax', 'shell-error', '/entrypoint.sh: 7: Syntax error: "then" unexpected'],
  ['bash: crlf', 'shell-error', "/entrypoint.sh: line 2: $'\\r': command not found"],
  ['bash: not found', 'command-not-found', '/entrypoint.sh: line 3: gosu: command not found'],
  ['dash: not found', 'command-not-found', '/entrypoint.sh: 3: exec: myserver: not found'],
  ['tini', 'command-not-found', '[FATAL tini (7)] exec ./server failed: No such file or directory'],
  ['dumb-init', 'command-not-found', '[dumb-init] serve: No such file or directory'],
  ['tini denied', 'command-not-executable', '[FATAL tini (7)] exec /app/server failed: Permission denied'],
  ['env', 'interpreter-missing', '/usr/bin/env: ‘python’: No such file or directory'],
  ['env crlf', 'interpreter-missing', "env: can't execute 'bash\\r': No such file or directory"],
  [
    'bad interpreter',
    'interpreter-missing',
    '/bin/sh: /app/run.sh: /bin/bash: bad interpreter: No such file or directory',
  ],
  [
    'docker exec',
    'interpreter-missing',
    'standard_init_linux.go:228: exec user process caused: no such file or directory',
  ],
  [
    'docker exec arch',
    'wrong-architecture',
    'standard_init_linux.go:228: exec user process caused: exec format error',
  ],
  ['runc arch', 'wrong-architecture', 'exec /usr/local/bin/server: exec format error'],
  [
    'crun arch',
    'wrong-architecture',
    '{"msg":"exec container process `/usr/bin/server`: Exec format error","level":"error","time":"2024-03-14T09:11:02.113Z"}',
  ],
  [
    'crun interpreter',
    'interpreter-missing',
    '{"msg":"exec container process `/app/run.sh`: No such file or directory","level":"error","time":"2024-03-14T09:11:02.113Z"}',
  ],
  ['musl', 'missing-shared-library', 'Error relocating /app/server: __res_init: symbol not found'],
  [
    'glibc version',
    'missing-shared-library',
    "/app/server: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by /app/server)",
  ],
  [
    'loader',
    'missing-shared-library',
    '/app/server: error while loading shared libraries: libpq.so.5: cannot open shared object file: No such file or directory',
  ],
  [
    'chown',
    'permission-denied',
    "chown: changing ownership of '/var/lib/postgresql/data': Operation not permitted",
  ],
  ['mkdir', 'permission-denied', "mkdir: cannot create directory '/bitnami/postgresql': Permission denied"],
  ['curl', 'dependency-not-resolved', 'curl: (6) Could not resolve host: config-server'],
  [
    'wait-for',
    'dependency-unreachable',
    'wait-for-it.sh: timeout occurred after waiting 15 seconds for db:5432',
  ],
  [
    'pg_isready',
    'dependency-unreachable',
    'db:5432 - no response\ndb:5432 - no response\ngave up waiting for database',
  ],
  [
    'killed child',
    'out-of-memory-child',
    'starting import\n/import.sh: line 3:    12 Killed                  python load.py',
  ],

  // Servers
  [
    'nginx: upstream',
    'dependency-not-resolved',
    '2024/03/14 09:11:02 [emerg] 1#1: host not found in upstream "api" in /etc/nginx/conf.d/default.conf:8\nnginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:8',
  ],
  [
    'nginx: directive',
    'invalid-configuration',
    'nginx: [emerg] unknown directive "proxy_passs" in /etc/nginx/conf.d/default.conf:9',
  ],
  [
    'nginx: bind',
    'privileged-port',
    '2024/03/14 09:11:02 [emerg] 1#1: bind() to 0.0.0.0:80 failed (13: Permission denied)\nnginx: [emerg] bind() to 0.0.0.0:80 failed (13: Permission denied)',
  ],
  [
    'nginx: in use',
    'port-in-use',
    'nginx: [emerg] bind() to 0.0.0.0:8080 failed (98: Address already in use)',
  ],
  [
    'nginx: read-only',
    'read-only-file-system',
    '2024/03/14 09:11:02 [emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)\nnginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)',
  ],
  [
    'nginx: cache denied',
    'permission-denied',
    'nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (13: Permission denied)',
  ],
  [
    'nginx: missing conf',
    'missing-file',
    'nginx: [emerg] open() "/etc/nginx/snippets/ssl.conf" failed (2: No such file or directory) in /etc/nginx/nginx.conf:4',
  ],
  [
    'nginx: entrypoint noise',
    'read-only-file-system',
    `/docker-entrypoint.sh: /docker-entrypoint.d/ is not empty, will attempt to perform configuration
10-listen-on-ipv6-by-default.sh: info: can not modify /etc/nginx/conf.d/default.conf (read-only file system?)
/docker-entrypoint.sh: Configuration complete; ready for start up
2024/03/14 09:11:02 [emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)`,
  ],
  [
    'apache: syntax',
    'invalid-configuration',
    "AH00526: Syntax error on line 12 of /etc/apache2/sites-enabled/000-default.conf:\nInvalid command 'RewriteEngine', perhaps misspelled or defined by a module not included in the server configuration",
  ],
  [
    'apache: bind',
    'privileged-port',
    '(13)Permission denied: AH00072: make_sock: could not bind to address [::]:80\n(13)Permission denied: AH00072: make_sock: could not bind to address 0.0.0.0:80\nno listening sockets available, shutting down\nAH00015: Unable to open logs',
  ],
  [
    'postgres: password',
    'missing-environment-variable',
    'Error: Database is uninitialized and superuser password is not specified.\n       You must specify POSTGRES_PASSWORD to a non-empty value for the\n       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".',
  ],
  [
    'postgres: version',
    'schema-mismatch',
    '2024-03-14 09:11:02.113 UTC [1] FATAL:  database files are incompatible with server\n2024-03-14 09:11:02.113 UTC [1] DETAIL:  The data directory was initialized by PostgreSQL version 14, which is not compatible with this version 16.2.',
  ],
  [
    'postgres: parameter',
    'invalid-configuration',
    '2024-03-14 09:11:02.113 UTC [1] LOG:  unrecognized configuration parameter "shared_bufers" in file "/etc/postgresql/postgresql.conf" line 3\n2024-03-14 09:11:02.113 UTC [1] FATAL:  configuration file "/etc/postgresql/postgresql.conf" contains errors',
  ],
  [
    'postgres: ownership',
    'permission-denied',
    '2024-03-14 09:11:02.113 UTC [1] FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership\n2024-03-14 09:11:02.113 UTC [1] HINT:  The server must be started by the user that owns the data directory.',
  ],
  [
    'mysql: password',
    'missing-environment-variable',
    '2024-03-14 09:11:02+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified\n    You need to specify one of the following as an environment variable:\n    - MYSQL_ROOT_PASSWORD\n    - MYSQL_ALLOW_EMPTY_PASSWORD\n    - MYSQL_RANDOM_ROOT_PASSWORD',
  ],
  [
    'mysql: variable',
    'invalid-configuration',
    "2024-03-14T09:11:02.113Z 0 [ERROR] [MY-000067] [Server] unknown variable 'query_cache_size=1M'.\n2024-03-14T09:11:02.113Z 0 [ERROR] [MY-010119] [Server] Aborting",
  ],
  [
    'redis: config',
    'invalid-configuration',
    "*** FATAL CONFIG FILE ERROR (Redis 7.2.4) ***\nReading the configuration file, at line 3\n>>> 'maxmemory-polcy allkeys-lru'\nBad directive or wrong number of arguments",
  ],
  [
    'redis: missing config',
    'missing-file',
    "1:C 14 Mar 2024 09:11:02.113 # Fatal error, can't open config file '/etc/redis/redis.conf': No such file or directory",
  ],
  [
    'mongo: avx',
    'illegal-instruction',
    'WARNING: MongoDB 5.0+ requires a CPU with AVX support, and your current system does not appear to have that!\n/usr/local/bin/docker-entrypoint.sh: line 416:    27 Illegal instruction     (core dumped) "$mongod" --fork',
  ],
  [
    'mongo: json denied',
    'permission-denied',
    '{"t":{"$date":"2024-03-14T09:11:02.113+00:00"},"s":"E","c":"CONTROL","id":20568,"ctx":"initandlisten","msg":"Error setting up listener","attr":{"error":{"code":9001,"codeName":"SocketException","errmsg":"Permission denied"}}}',
  ],
  [
    'envoy',
    'invalid-configuration',
    "[2024-03-14 09:11:02.113][1][critical][main] [source/server/server.cc:131] error initializing configuration '/etc/envoy/envoy.yaml': Protobuf message (type envoy.config.bootstrap.v3.Bootstrap reason INVALID_ARGUMENT: no such field: 'static_resource') has unknown fields",
  ],
  [
    'c++',
    'aborted',
    "terminate called after throwing an instance of 'std::out_of_range'\n  what():  vector::_M_range_check: __n (which is 5) >= this->size() (which is 3)\nAborted (core dumped)",
  ],
  ['glibc', 'aborted', 'double free or corruption (fasttop)\nAborted'],
  ['segfault', 'segmentation-fault', 'scorer: loading\nSegmentation fault (core dumped)'],
  [
    'gunicorn worker killed',
    'out-of-memory-child',
    '[2024-03-14 09:11:02 +0000] [1] [ERROR] Worker (pid:9) was sent SIGKILL! Perhaps out of memory?',
  ],
  [
    'ansi colours',
    'dependency-unreachable',
    '\u001b[31mERROR\u001b[0m \u001b[90m[db]\u001b[39m connect ECONNREFUSED 10.0.0.3:3306',
  ],
  [
    'kubectl timestamps',
    'missing-module',
    '2024-03-14T09:11:02.113456789Z Traceback (most recent call last):\n2024-03-14T09:11:02.113457789Z   File "/app/x.py", line 1, in <module>\n2024-03-14T09:11:02.113458789Z ModuleNotFoundError: No module named \'yaml\'',
  ],
  // Decoys and variants
  ['one word', 'missing-environment-variable', 'Error: PORT is not set'],
  ['required flag', 'invalid-arguments', 'fatal: --token is required'],
  ['dotted setting', 'missing-environment-variable', 'config: database.url must be set'],
  [
    'uvicorn 80',
    'privileged-port',
    "ERROR:    [Errno 13] error while attempting to bind on address ('0.0.0.0', 80): permission denied",
  ],
  [
    'gunicorn 80',
    'privileged-port',
    "[2024-03-14 09:11:02 +0000] [1] [ERROR] connection to ('0.0.0.0', 80) failed: [Errno 13] Permission denied\n[2024-03-14 09:11:07 +0000] [1] [ERROR] Can't connect to ('0.0.0.0', 80)",
  ],
  [
    'java 80',
    'privileged-port',
    'java.net.SocketException: Permission denied\n\tat java.base/sun.nio.ch.Net.bind0(Native Method)\n\tat java.base/sun.nio.ch.Net.bind(Net.java:565)',
  ],
  [
    'redis 80',
    'privileged-port',
    '1:M 14 Mar 2024 09:11:02.113 # Warning: Could not create server TCP listening socket *:80: bind: Permission denied\n1:M 14 Mar 2024 09:11:02.113 # Failed listening on port 80 (tcp), aborting.',
  ],
  ['something not found is no command', 'application-error', 'starting\nError: tenant-acme: not found'],
  [
    'sessions killed by the program itself',
    'application-error',
    'janitor: Killed 3 stale sessions\njanitor: ERROR giving back lease failed',
  ],
  [
    'retries that were survived',
    'missing-file',
    'INFO connecting to kafka\nWARN kafka not reachable: dial tcp 10.0.0.3:9092: connect: connection refused, retrying\nINFO connected to kafka\nFATAL open /etc/keys/signing.pem: no such file or directory',
  ],
  [
    'a cause before the goodbye',
    'dependency-rejects-credentials',
    "INFO starting\nERROR Access denied for user 'app'@'10.0.0.1' (using password: YES)\nINFO closing listeners\nINFO flushing metrics\nINFO shutdown complete\nINFO exit code 1",
  ],
];
