import type { LogCause } from '../../src/diagnosis/log-causes.ts';

/** The ends of logs of servers and frameworks that many run. */
export const serverLogSamples: readonly (readonly [name: string, cause: LogCause, log: string])[] = [
  [
    'django improperly configured',
    'missing-environment-variable',
    `Traceback (most recent call last):
  File "/app/manage.py", line 22, in <module>
    main()
  File "/usr/local/lib/python3.12/site-packages/django/conf/__init__.py", line 190, in __init__
    raise ImproperlyConfigured("The SECRET_KEY setting must not be empty.")
django.core.exceptions.ImproperlyConfigured: The SECRET_KEY setting must not be empty.`,
  ],
  [
    'celery broker',
    'dependency-unreachable',
    `[2024-05-02 10:11:12,345: ERROR/MainProcess] consumer: Cannot connect to amqp://guest:**@rabbitmq:5672//: [Errno 111] Connection refused.
Trying again in 32.00 seconds... (16/100)`,
  ],
  [
    'kafka broker id',
    'invalid-configuration',
    `[2024-05-02 10:00:00,001] INFO Registered kafka:type=kafka.Log4jController MBean (kafka.utils.Log4jControllerRegistration$)
[2024-05-02 10:00:00,401] ERROR Exiting Kafka due to fatal exception (kafka.Kafka$)
org.apache.kafka.common.config.ConfigException: Missing required configuration "zookeeper.connect" which has no default value.
	at org.apache.kafka.common.config.ConfigDef.parse(ConfigDef.java:490)`,
  ],
  [
    'elasticsearch bootstrap',
    'node-kernel-limit',
    `{"@timestamp":"2024-05-02T10:00:00.000Z", "log.level": "INFO", "message":"bound or publishing to a non-loopback address, enforcing bootstrap checks"}
{"@timestamp":"2024-05-02T10:00:00.100Z", "log.level":"ERROR", "message":"node validation exception\\n[1] bootstrap checks failed. You must address the points described in the following [1] lines before starting Elasticsearch.\\nbootstrap check failure [1] of [1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]"}
ERROR: Elasticsearch did not exit normally - check the logs at /usr/share/elasticsearch/logs/docker-cluster.log`,
  ],
  [
    'mongod permissions',
    'permission-denied',
    `{"t":{"$date":"2024-05-02T10:00:00.000+00:00"},"s":"I","c":"STORAGE","id":22315,"ctx":"initandlisten","msg":"Opening WiredTiger"}
{"t":{"$date":"2024-05-02T10:00:00.100+00:00"},"s":"E","c":"STORAGE","id":22435,"ctx":"initandlisten","msg":"WiredTiger error","attr":{"error":13,"message":"[1714644000:100][1:0x7f], connection: __posix_open_file, 812: /data/db/WiredTiger.turtle: handle-open: open: Permission denied"}}
{"t":{"$date":"2024-05-02T10:00:00.101+00:00"},"s":"F","c":"-","id":23089,"ctx":"initandlisten","msg":"Fatal assertion","attr":{"msgid":28595,"file":"src/mongo/db/storage/wiredtiger/wiredtiger_kv_engine.cpp","line":926}}
{"t":{"$date":"2024-05-02T10:00:00.102+00:00"},"s":"F","c":"-","id":23090,"ctx":"initandlisten","msg":"\\n\\n***aborting after fassert() failure\\n\\n"}`,
  ],
  [
    'mongod avx',
    'illegal-instruction',
    `WARNING: MongoDB 5.0+ requires a CPU with AVX support, and your current system does not appear to have that!
  see https://jira.mongodb.org/browse/SERVER-54407
/usr/local/bin/docker-entrypoint.sh: line 416:    28 Illegal instruction     (core dumped) "\${mongodHackedArgs[@]}" --fork`,
  ],
  [
    'grafana db lock',
    'permission-denied',
    `GF_PATHS_DATA='/var/lib/grafana' is not writable.
You may have issues with file permissions, more information here: http://docs.grafana.org/installation/docker/#migrate-to-v51-or-later
mkdir: can't create directory '/var/lib/grafana/plugins': Permission denied`,
  ],
  [
    'traefik config',
    'invalid-configuration',
    `2024/05/02 10:00:00 command traefik error: field not found, node: entryPoint`,
  ],
  [
    'vault sealed storage',
    'dependency-unreachable',
    `2024-05-02T10:00:00.000Z [INFO]  proxy environment: http_proxy="" https_proxy="" no_proxy=""
Error initializing storage of type consul: Put "http://consul.vault:8500/v1/agent/service/register": dial tcp 10.0.1.2:8500: connect: connection refused`,
  ],
  [
    'keycloak quarkus',
    'dependency-rejects-credentials',
    `2024-05-02 10:00:00,000 WARN  [org.hibernate.engine.jdbc.env.internal.JdbcEnvironmentInitiator] (JPA Startup Thread) HHH000342: Could not obtain connection to query metadata: java.sql.SQLException: Acquisition timeout while waiting for new connection
2024-05-02 10:00:00,200 ERROR [org.keycloak.quarkus.runtime.cli.ExecutionExceptionHandler] (main) ERROR: Failed to start server in (production) mode
2024-05-02 10:00:00,201 ERROR [org.keycloak.quarkus.runtime.cli.ExecutionExceptionHandler] (main) ERROR: Failed to obtain JDBC connection
2024-05-02 10:00:00,202 ERROR [org.keycloak.quarkus.runtime.cli.ExecutionExceptionHandler] (main) ERROR: FATAL: password authentication failed for user "keycloak"
2024-05-02 10:00:00,203 ERROR [org.keycloak.quarkus.runtime.cli.ExecutionExceptionHandler] (main) For more details run the same command passing the '--verbose' option. Also you can use '--help' to see the details about the usage of the particular command.`,
  ],
  [
    'dotnet framework missing',
    'missing-module',
    `You must install or update .NET to run this application.

App: /app/Api.dll
Architecture: x64
Framework: 'Microsoft.AspNetCore.App', version '8.0.0' (x64)
.NET location: /usr/share/dotnet/

The following frameworks were found:
  6.0.26 at [/usr/share/dotnet/shared/Microsoft.AspNetCore.App]`,
  ],
  [
    'dotnet bind 80',
    'privileged-port',
    `Unhandled exception. System.Net.Sockets.SocketException (13): Permission denied
   at System.Net.Sockets.Socket.UpdateStatusAfterSocketErrorAndThrowException(SocketError error, Boolean disconnectOnFailure, String callerName)
   at System.Net.Sockets.Socket.DoBind(EndPoint endPointSnapshot, SocketAddress socketAddress)
   at System.Net.Sockets.Socket.Bind(EndPoint localEP)
   at Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets.SocketTransportOptions.CreateDefaultBoundListenSocket(EndPoint endpoint)`,
  ],
  [
    'dotnet options validation',
    'missing-environment-variable',
    `Unhandled exception. Microsoft.Extensions.Options.OptionsValidationException: DataAnnotation validation failed for 'StripeOptions' members: 'ApiKey' with the error: 'The ApiKey field is required.'.
   at Microsoft.Extensions.Options.OptionsFactory\`1.Create(String name)
   at Program.<Main>$(String[] args) in /src/Api/Program.cs:line 31`,
  ],
  [
    'phoenix secret',
    'missing-environment-variable',
    `ERROR! Config provider Config.Reader failed with:
** (RuntimeError) environment variable SECRET_KEY_BASE is missing.
You can generate one by calling: mix phx.gen.secret

    /app/releases/0.1.0/runtime.exs:42: (file)
    (elixir 1.15.7) src/elixir.erl:396: :elixir.eval_external_handler/3
Runtime terminating during boot ({#{message=><<"environment variable SECRET_KEY_BASE is missing">>}})`,
  ],
  [
    'prisma migrate',
    'dependency-unreachable',
    `Environment variables loaded from .env
Prisma schema loaded from prisma/schema.prisma
Datasource "db": PostgreSQL database "app", schema "public" at "postgres:5432"

Error: P1001: Can't reach database server at \`postgres:5432\`

Please make sure your database server is running at \`postgres:5432\`.`,
  ],
  [
    'prisma engine libssl',
    'missing-shared-library',
    `PrismaClientInitializationError: Unable to require(\`/app/node_modules/.prisma/client/libquery_engine-linux-musl.so.node\`).
The Prisma engines do not seem to be compatible with your system. Please refer to the documentation about Prisma's system requirements: https://pris.ly/d/system-requirements
Details: Error loading shared library libssl.so.1.1: No such file or directory (needed by /app/node_modules/.prisma/client/libquery_engine-linux-musl.so.node)
    at Object.loadLibrary (/app/node_modules/@prisma/client/runtime/library.js:111:10243)`,
  ],
  [
    'next no build',
    'missing-file',
    `> web@1.0.0 start
> next start

  ▲ Next.js 14.2.3
Error: Could not find a production build in the '.next' directory. Try building your app with 'next build' before starting the production server. https://nextjs.org/docs/messages/production-start-no-build-id
    at setupFsCheck (/app/node_modules/next/dist/server/lib/router-utils/filesystem.js:151:23)`,
  ],
  [
    'typeorm migration',
    'schema-mismatch',
    `[Nest] 1  - 05/02/2024, 10:00:00 AM     LOG [NestFactory] Starting Nest application...
[Nest] 1  - 05/02/2024, 10:00:00 AM   ERROR [ExceptionHandler] relation "users" does not exist
QueryFailedError: relation "users" does not exist
    at PostgresQueryRunner.query (/app/node_modules/typeorm/driver/postgres/PostgresQueryRunner.js:219:19)`,
  ],
  [
    'nest dependency',
    'application-error',
    `[Nest] 1  - 05/02/2024, 10:00:00 AM   ERROR [ExceptionHandler] Nest can't resolve dependencies of the OrdersService (?). Please make sure that the argument "OrdersRepository" at index [0] is available in the OrdersModule context.`,
  ],
  [
    'airflow db init',
    'schema-mismatch',
    `ERROR: You need to initialize the database. Please run \`airflow db init\`. Make sure the command is run using Airflow version 2.8.1.`,
  ],
  [
    'etcd data dir',
    'permission-denied',
    `{"level":"info","ts":"2024-05-02T10:00:00.000Z","caller":"etcdmain/etcd.go:73","msg":"Running: ","args":["etcd"]}
{"level":"fatal","ts":"2024-05-02T10:00:00.100Z","caller":"etcdmain/etcd.go:204","msg":"discovery failed","error":"cannot access data directory: open /var/lib/etcd/.touch: permission denied"}`,
  ],
  [
    'cassandra heap',
    'runtime-out-of-memory',
    `INFO  [main] 2024-05-02 10:00:00,000 CassandraDaemon.java:481 - Hostname: cassandra-0
#
# There is insufficient memory for the Java Runtime Environment to continue.
# Native memory allocation (mmap) failed to map 8589934592 bytes for committing reserved memory.
# An error report file with more information is saved as:
# /opt/cassandra/hs_err_pid1.log`,
  ],
  [
    'fluent-bit plugin',
    'invalid-configuration',
    `Fluent Bit v2.2.0
* Copyright (C) 2015-2023 The Fluent Bit Authors
[2024/05/02 10:00:00] [error] [config] section 'outputs' tried to instance a plugin name that doesn't exist
[2024/05/02 10:00:00] [error] configuration file contains errors, aborting.`,
  ],
  [
    'logstash pipeline',
    'invalid-configuration',
    `[2024-05-02T10:00:00,000][ERROR][logstash.agent           ] Failed to execute action {:action=>LogStash::PipelineAction::Create/pipeline_id:main, :exception=>"LogStash::ConfigurationError", :message=>"Expected one of [ \\\\t\\\\r\\\\n], \\"#\\", \\"input\\", \\"filter\\", \\"output\\" at line 1, column 1 (byte 1)"}
[2024-05-02T10:00:00,100][INFO ][logstash.runner          ] Logstash shut down.
[2024-05-02T10:00:00,110][FATAL][org.logstash.Logstash    ] Logstash stopped processing because of an error: (SystemExit) exit`,
  ],
  [
    'oauth2-proxy oidc',
    'dependency-not-resolved',
    `[2024/05/02 10:00:00] [main.go:60] ERROR: Failed to initialise OAuth2 Proxy: error initialising provider: could not create provider data: error building OIDC ProviderVerifier: could not get verifier builder: error while discovery OIDC configuration: failed to discover OIDC configuration: error performing request: Get "https://sso.internal/.well-known/openid-configuration": dial tcp: lookup sso.internal on 10.96.0.10:53: no such host`,
  ],
  [
    'cert-manager rbac',
    'access-not-granted',
    `E0502 10:00:00.000000       1 leaderelection.go:332] error retrieving resource lock kube-system/cert-manager-controller: leases.coordination.k8s.io "cert-manager-controller" is forbidden: User "system:serviceaccount:cert-manager:cert-manager" cannot get resource "leases" in API group "coordination.k8s.io" in the namespace "kube-system"`,
  ],
  [
    'coredns corefile',
    'invalid-configuration',
    `/etc/coredns/Corefile:4 - Error during parsing: Unknown directive 'kubernets'`,
  ],
  [
    'bun module',
    'missing-module',
    `error: Cannot find module "hono" from "/app/src/index.ts"

Bun v1.1.7 (Linux x64)`,
  ],
  [
    'deno perm',
    'permission-denied',
    `error: Uncaught (in promise) PermissionDenied: Requires env access to "DATABASE_URL", run again with the --allow-env flag
    at Object.getEnv [as get] (ext:runtime/30_os.js:124:10)
    at file:///app/main.ts:3:22`,
  ],
  [
    'laravel key',
    'missing-environment-variable',
    `[2024-05-02 10:00:00] production.ERROR: No application encryption key has been specified. {"exception":"[object] (Illuminate\\\\Encryption\\\\MissingAppKeyException(code: 0): No application encryption key has been specified. at /var/www/vendor/laravel/framework/src/Illuminate/Encryption/EncryptionServiceProvider.php:79)
[stacktrace]
#0 /var/www/vendor/laravel/framework/src/Illuminate/Support/helpers.php(302)`,
  ],
  [
    'rails pending',
    'schema-mismatch',
    `rails aborted!
ActiveRecord::PendingMigrationError: 

Migrations are pending. To resolve this issue, run:

        bin/rails db:migrate

You have 2 pending migrations:`,
  ],
  [
    'bundler',
    'missing-module',
    `bundler: failed to load command: puma (/usr/local/bundle/bin/puma)
/usr/local/lib/ruby/3.2.0/bundler/definition.rb:524:in \`materialize': Could not find pg-1.5.6 in locally installed gems (Bundler::GemNotFound)
	from /usr/local/lib/ruby/3.2.0/bundler/definition.rb:197:in \`specs'`,
  ],
  [
    'flyway checksum',
    'schema-mismatch',
    `ERROR: Validate failed: Migrations have failed validation
Migration checksum mismatch for migration version 12
-> Applied to database : 1883475837
-> Resolved locally    : -2093443
Either revert the changes to the migration, or run repair to update the schema history.`,
  ],
  [
    'envoy listener',
    'port-in-use',
    `[2024-05-02 10:00:00.000][1][critical][main] [source/server/server.cc:131] error initializing configuration '/etc/envoy/envoy.yaml': cannot bind '0.0.0.0:8080': Address already in use
[2024-05-02 10:00:00.001][1][info][main] [source/server/server.cc:972] exiting
cannot bind '0.0.0.0:8080': Address already in use`,
  ],
  [
    'istio proxy ca',
    'tls-failure',
    `2024-05-02T10:00:00.000000Z	warn	sds	failed to warm certificate: failed to generate workload certificate: create certificate: rpc error: code = Unavailable desc = connection error: desc = "transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate signed by unknown authority"
2024-05-02T10:00:30.000000Z	error	failed to start Envoy: timed out waiting for certificates`,
  ],
  [
    'spring placeholder',
    'missing-environment-variable',
    `2024-05-02T10:00:00.000Z ERROR 1 --- [main] o.s.boot.SpringApplication : Application run failed

org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'paymentClient': Injection of autowired dependencies failed
	at org.springframework.beans.factory.annotation.AutowiredAnnotationBeanPostProcessor.postProcessProperties(AutowiredAnnotationBeanPostProcessor.java:508)
Caused by: java.lang.IllegalArgumentException: Could not resolve placeholder 'PAYMENT_API_KEY' in value "\${PAYMENT_API_KEY}"
	at org.springframework.util.PropertyPlaceholderHelper.parseStringValue(PropertyPlaceholderHelper.java:180)
	... 19 more`,
  ],
  [
    'spring port',
    'port-in-use',
    `
***************************
APPLICATION FAILED TO START
***************************

Description:

Web server failed to start. Port 8080 was already in use.

Action:

Identify and stop the process that's listening on port 8080 or configure this application to listen on another port.
`,
  ],
  [
    'tomcat war',
    'application-error',
    `02-May-2024 10:00:00.000 SEVERE [main] org.apache.catalina.core.ContainerBase.addChildInternal ContainerBase.addChild: start:
	org.apache.catalina.LifecycleException: Failed to start component [StandardEngine[Catalina].StandardHost[localhost].StandardContext[/shop]]
	Caused by: java.lang.NullPointerException: Cannot invoke "com.acme.Config.get()" because "this.config" is null
		at com.acme.shop.Boot.contextInitialized(Boot.java:22)
02-May-2024 10:00:01.000 INFO [main] org.apache.coyote.AbstractProtocol.stop Stopping ProtocolHandler ["http-nio-8080"]`,
  ],
  [
    'go env must',
    'missing-environment-variable',
    `2024/05/02 10:00:00 required environment variable "STRIPE_KEY" is not set
exit status 1`,
  ],
  [
    'clickhouse',
    'invalid-configuration',
    `Processing configuration file '/etc/clickhouse-server/config.xml'.
Code: 137. DB::Exception: Unknown element in config: max_server_memory. (UNKNOWN_ELEMENT_IN_CONFIG) (version 24.3.2.23)
DB::Exception: Poco::Exception. Code: 1000, e.code() = 0`,
  ],
  [
    'rabbit cookie',
    'permission-denied',
    `Error when reading /var/lib/rabbitmq/.erlang.cookie: eacces
[error] Cookie file /var/lib/rabbitmq/.erlang.cookie must be accessible by owner only`,
  ],
  [
    'numpy cpu',
    'illegal-instruction',
    `RuntimeError: NumPy was built with baseline optimizations: 
(X86_V2) but your machine doesn't support:
(X86_V2).`,
  ],
  [
    's3 denied',
    'access-not-granted',
    `botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: User: arn:aws:sts::1234:assumed-role/x is not authorized to perform: s3:ListBucket`,
  ],
  [
    'sqlalchemy mysql refused',
    'dependency-unreachable',
    `sqlalchemy.exc.OperationalError: (pymysql.err.OperationalError) (2003, "Can't connect to MySQL server on 'mysql' ([Errno 111] Connection refused)")
(Background on this error at: https://sqlalche.me/e/20/e3q8)`,
  ],
  [
    'mysql2 access denied',
    'dependency-rejects-credentials',
    `Error: Access denied for user 'shop'@'10.244.0.9' (using password: YES)
    at Packet.asError (/app/node_modules/mysql2/lib/packets/packet.js:728:17) {
  code: 'ER_ACCESS_DENIED_ERROR',
  errno: 1045,
  sqlState: '28000'
}`,
  ],
  [
    'mongoose auth',
    'dependency-rejects-credentials',
    `MongoServerError: Authentication failed.
    at Connection.onMessage (/app/node_modules/mongodb/lib/cmap/connection.js:231:30) {
  code: 18,
  codeName: 'AuthenticationFailed'
}`,
  ],
  [
    'kafkajs',
    'dependency-unreachable',
    `{"level":"ERROR","timestamp":"2024-05-02T10:00:00.000Z","logger":"kafkajs","message":"[BrokerPool] Failed to connect to seed broker, trying another broker from the list: Connection error: connect ECONNREFUSED 10.96.3.4:9092","retryCount":5,"retryTime":9000}
KafkaJSNumberOfRetriesExceeded: Connection error: connect ECONNREFUSED 10.96.3.4:9092`,
  ],
  [
    'rust reqwest dns',
    'dependency-not-resolved',
    `thread 'main' panicked at src/main.rs:14:10:
called \`Result::unwrap()\` on an \`Err\` value: reqwest::Error { kind: Request, url: Url { host: Some(Domain("auth.svc")) }, source: hyper::Error(Connect, ConnectError("dns error", Custom { kind: Uncategorized, error: "failed to lookup address information: Name or service not known" })) }
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  ],
  [
    'rust index',
    'application-panic',
    `thread 'main' panicked at src/router.rs:88:21:
index out of bounds: the len is 3 but the index is 3
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace`,
  ],
  [
    'go map nil',
    'application-panic',
    `panic: assignment to entry in nil map

goroutine 1 [running]:
main.(*Registry).Add(...)
	/src/registry.go:41
main.main()
	/src/main.go:19 +0x1f4`,
  ],
  [
    'go panic env',
    'missing-environment-variable',
    `panic: DATABASE_URL must be set

goroutine 1 [running]:
main.mustEnv(...)
	/src/config.go:12
main.main()
	/src/main.go:9 +0x8f`,
  ],
  [
    'go viper',
    'missing-file',
    `panic: fatal error config file: Config File "config" Not Found in "[/etc/appname /root/.appname /]"

goroutine 1 [running]:
main.main()
	/src/main.go:22 +0x1ad`,
  ],
  [
    'go tls',
    'missing-file',
    `2024/05/02 10:00:00 http: server error: open /certs/tls.crt: no such file or directory`,
  ],
  [
    'go x509',
    'tls-failure',
    `{"level":"fatal","ts":1714644000.1,"caller":"main.go:40","msg":"oidc discovery failed","error":"Get \\"https://idp.acme.io/.well-known/openid-configuration\\": tls: failed to verify certificate: x509: certificate signed by unknown authority"}`,
  ],
  [
    'python importerror libGL',
    'missing-shared-library',
    `Traceback (most recent call last):
  File "/app/main.py", line 3, in <module>
    import cv2
ImportError: libGL.so.1: cannot open shared object file: No such file or directory`,
  ],
  [
    'python assertion',
    'application-error',
    `Traceback (most recent call last):
  File "/app/main.py", line 30, in <module>
    assert len(shards) > 0, "no shards"
AssertionError: no shards`,
  ],
  [
    'pydantic settings',
    'missing-environment-variable',
    `pydantic_core._pydantic_core.ValidationError: 2 validation errors for Settings
redis_url
  Field required [type=missing, input_value={}, input_type=dict]
    For further information visit https://errors.pydantic.dev/2.7/v/missing
jwt_secret
  Field required [type=missing, input_value={}, input_type=dict]`,
  ],
  ['uvicorn import', 'missing-module', `ERROR:    Error loading ASGI app. Could not import module "main".`],
  [
    'alembic',
    'schema-mismatch',
    `INFO  [alembic.runtime.migration] Context impl PostgresqlImpl.
ERROR [alembic.util.messaging] Can't locate revision identified by '1975ea83b712'
FAILED: Can't locate revision identified by '1975ea83b712'`,
  ],
  [
    'golang-migrate dirty',
    'schema-mismatch',
    `2024/05/02 10:00:00 error: Dirty database version 17. Fix and force version.`,
  ],
  [
    'nginx resolver',
    'dependency-not-resolved',
    `nginx: [emerg] host not found in upstream "php-fpm:9000" in /etc/nginx/conf.d/default.conf:14`,
  ],
  [
    'nginx ro',
    'read-only-file-system',
    `/docker-entrypoint.sh: Launching /docker-entrypoint.d/10-listen-on-ipv6-by-default.sh
10-listen-on-ipv6-by-default.sh: info: can not modify /etc/nginx/conf.d/default.conf (read-only file system?)
2024/05/02 10:00:00 [emerg] 1#1: mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)
nginx: [emerg] mkdir() "/var/cache/nginx/client_temp" failed (30: Read-only file system)`,
  ],
  [
    'nginx cap chown',
    'permission-denied',
    `2024/05/02 10:00:00 [emerg] 1#1: chown("/var/cache/nginx/client_temp", 101) failed (1: Operation not permitted)
nginx: [emerg] chown("/var/cache/nginx/client_temp", 101) failed (1: Operation not permitted)`,
  ],
  [
    'postgres password',
    'missing-environment-variable',
    `Error: Database is uninitialized and superuser password is not specified.
       You must specify POSTGRES_PASSWORD to a non-empty value for the
       superuser. For example, "-e POSTGRES_PASSWORD=password" on "docker run".`,
  ],
  [
    'postgres chmod',
    'permission-denied',
    `chmod: changing permissions of '/var/lib/postgresql/data': Operation not permitted
initdb: error: could not change permissions of directory "/var/lib/postgresql/data": Operation not permitted`,
  ],
  [
    'mysql root',
    'missing-environment-variable',
    `2024-05-02 10:00:00+00:00 [ERROR] [Entrypoint]: Database is uninitialized and password option is not specified
    You need to specify one of the following as an environment variable:
    - MYSQL_ROOT_PASSWORD
    - MYSQL_ALLOW_EMPTY_PASSWORD
    - MYSQL_RANDOM_ROOT_PASSWORD`,
  ],
  [
    'redis aof',
    'leftover-state',
    `1:M 02 May 2024 10:00:00.000 # Bad file format reading the append only file appendonly.aof.1.incr.aof: make a backup of your AOF file, then use ./redis-check-aof --fix <filename>`,
  ],
  [
    'dotnet conn string',
    'invalid-configuration',
    `Unhandled exception. System.ArgumentException: Format of the initialization string does not conform to specification starting at index 0.
   at System.Data.Common.DbConnectionOptions.GetKeyValuePair(String connectionString, Int32 currentPosition, StringBuilder buffer, Boolean useOdbcRules, String& keyname, String& keyvalue)`,
  ],
  [
    'dotnet npgsql',
    'dependency-unreachable',
    `Unhandled exception. Npgsql.NpgsqlException (0x80004005): Failed to connect to 10.96.7.7:5432
 ---> System.Net.Sockets.SocketException (111): Connection refused
   at Npgsql.Internal.NpgsqlConnector.Connect(NpgsqlTimeout timeout)
   --- End of inner exception stack trace ---
   at Api.Program.Main(String[] args) in /src/Program.cs:line 20`,
  ],
  [
    'java flags',
    'invalid-arguments',
    `Error: Could not find or load main class \${JAVA_OPTS}
Caused by: java.lang.ClassNotFoundException: \${JAVA_OPTS}`,
  ],
  [
    'quarkus config',
    'missing-environment-variable',
    `2024-05-02 10:00:00,000 ERROR [io.qua.run.Application] (main) Failed to start application (with profile [prod]): java.util.NoSuchElementException: SRCFG00014: The config property payment.api.key is required but it could not be found in any config source
	at io.smallrye.config.SmallRyeConfig.convertValue(SmallRyeConfig.java:374)`,
  ],
  [
    'micronaut kafka serialization',
    'application-error',
    `10:00:00.000 [main] ERROR io.micronaut.runtime.Micronaut - Error starting Micronaut server: Cannot invoke "String.length()" because "topic" is null
java.lang.NullPointerException: Cannot invoke "String.length()" because "topic" is null
	at com.acme.Topics.init(Topics.java:18)`,
  ],
  [
    'ruby nomethod',
    'application-error',
    `/app/lib/worker.rb:12:in \`run': undefined method \`each' for nil:NilClass (NoMethodError)
	from bin/worker:5:in \`<main>'`,
  ],
  [
    'supervisor exit',
    'missing-module',
    `2024-05-02 10:00:00,000 INFO spawned: 'web' with pid 9
Traceback (most recent call last):
  File "/app/web.py", line 1, in <module>
    import fastapi
ModuleNotFoundError: No module named 'fastapi'
2024-05-02 10:00:01,000 INFO exited: web (exit status 1; not expected)
2024-05-02 10:00:02,000 INFO gave up: web entered FATAL state, too many start retries too quickly
2024-05-02 10:00:03,000 WARN received SIGTERM indicating exit request`,
  ],
];
