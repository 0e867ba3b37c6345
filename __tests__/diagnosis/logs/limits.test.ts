import { expect, test } from '@jest/globals';
import { classifyLog } from '../../../src/diagnosis/logs/classify.ts';

/** What is full or used up, in the words of the programs that meet it; the last column is what it is about. */
const samples: readonly (readonly [string, string, string, string?])[] = [
  [
    'node',
    'disk-full',
    `node:fs:2426
    return binding.writeFileUtf8(
                   ^

Error: ENOSPC: no space left on device, open '/data/cache/index.json'
    at Object.writeFileSync (node:fs:2426:20) {
  errno: -28,
  code: 'ENOSPC',
  syscall: 'open',
  path: '/data/cache/index.json'
}

Node.js v22.3.0`,
    '/data/cache/index.json',
  ],
  [
    'python',
    'disk-full',
    `Traceback (most recent call last):
  File "/app/export.py", line 31, in <module>
    writer.writerow(row)
OSError: [Errno 28] No space left on device: '/scratch/out.csv'`,
    '/scratch/out.csv',
  ],
  [
    'java',
    'disk-full',
    `Exception in thread "main" java.io.UncheckedIOException: java.io.IOException: No space left on device
\tat com.acme.Export.main(Export.java:14)
Caused by: java.io.IOException: No space left on device
\tat java.base/sun.nio.ch.FileDispatcherImpl.write0(Native Method)`,
  ],
  [
    'java, with the file',
    'disk-full',
    `java.nio.file.FileSystemException: /var/lib/acme/seg-1.dat: No space left on device
\tat java.base/sun.nio.fs.UnixException.translateToIOException(UnixException.java:100)`,
    '/var/lib/acme/seg-1.dat',
  ],
  [
    'go',
    'disk-full',
    '2026/11/23 06:40:00 write /data/wal/000012: no space left on device',
    '/data/wal/000012',
  ],
  [
    'rust',
    'disk-full',
    'thread \'main\' panicked at src/main.rs:12:10:\nflush: Os { code: 28, kind: StorageFull, message: "No space left on device" }',
  ],
  [
    'ruby',
    'disk-full',
    "/app/worker.rb:8:in `write': No space left on device @ io_write - /tmp/batch.dat (Errno::ENOSPC)\n\tfrom /app/worker.rb:8:in `<main>'",
    '/tmp/batch.dat',
  ],
  [
    'php',
    'disk-full',
    'PHP Fatal error:  Uncaught ErrorException: file_put_contents(): Write of 8192 bytes failed with errno=28 No space left on device in /app/index.php:4',
  ],
  [
    '.net',
    'disk-full',
    "Unhandled exception. System.IO.IOException: No space left on device : '/data/blob.bin'\n   at System.IO.RandomAccess.WriteAtOffset(SafeFileHandle handle)",
    '/data/blob.bin',
  ],
  [
    'postgres',
    'disk-full',
    '2026-11-23 06:40:00.231 UTC [9] FATAL:  could not write to file "pg_wal/xlogtemp.9": No space left on device\nchild process exited with exit code 1\ninitdb: removing data directory "/data/pg/base"',
    'pg_wal/xlogtemp.9',
  ],
  [
    'postgres, its shared memory',
    'disk-full',
    'ERROR:  could not resize shared memory segment "/PostgreSQL.2052394536" to 50438144 bytes: No space left on device',
  ],
  [
    'mysql',
    'disk-full',
    '2026-11-23T06:40:00.1Z 0 [ERROR] [MY-012592] [InnoDB] Operating system error number 28 in a file operation.\n2026-11-23T06:40:00.1Z 0 [ERROR] [MY-012956] [InnoDB] Cannot create log file ./ib_logfile0 due to no disk space',
  ],
  [
    'mariadb',
    'disk-full',
    '2026-11-23  6:40:00 0 [ERROR] mariadbd: Disk is full writing \'./binlog.000001\' (Errcode: 28 "No space left on device"). Waiting for someone to free space...',
    './binlog.000001',
  ],
  [
    'redis',
    'disk-full',
    "6:M 23 Nov 2026 06:39:27.958 # Short write while writing to the AOF file: (nwritten=43891, expected=60054)\n6:M 23 Nov 2026 06:39:27.958 # Can't recover from AOF write error when the AOF fsync policy is 'always'. Exiting...",
  ],
  [
    'nginx',
    'disk-full',
    '2026/11/23 06:40:00 [crit] 12#12: *4 pwrite() "/var/cache/nginx/client_temp/0000000001" failed (28: No space left on device)',
    '/var/cache/nginx/client_temp/0000000001',
  ],
  ['sqlite', 'disk-full', 'sqlite3.OperationalError: database or disk is full'],
  [
    'a quota of the file system',
    'disk-full',
    "OSError: [Errno 122] Disk quota exceeded: '/home/app/run.log'",
    '/home/app/run.log',
  ],
  [
    'json log',
    'disk-full',
    '{"level":"info","msg":"starting"}\n{"level":"error","msg":"cannot append event","err":{"message":"ENOSPC: no space left on device, write","code":"ENOSPC"}}',
  ],
  [
    'mongodb',
    'disk-full',
    '{"t":{"$date":"2026-11-23T06:40:00.000Z"},"s":"E","c":"WT","id":22435,"ctx":"initandlisten","msg":"WiredTiger error message","attr":{"error":28,"message":"[1795:1] /data/db/journal/WiredTigerTmplog: handle-write: pwrite: failed to write 128 bytes at offset 0: No space left on device"}}',
  ],
  [
    'pytorch',
    'disk-full',
    "RuntimeError: DataLoader worker (pid 41) is killed by signal: Bus error. It is possible that dataloader's workers are out of shared memory. Please try to raise your shared memory limit.",
  ],
  [
    'dd',
    'disk-full',
    "fetching model v7\ndd: error writing '/models/v7.bin': No space left on device\n5+0 records in\n4+0 records out",
    '/models/v7.bin',
  ],
  [
    'tar',
    'disk-full',
    'tar: ./var/lib/big.bin: Wrote only 512 of 10240 bytes\ntar: ./var/lib/next.bin: Cannot write: No space left on device\ntar: Exiting with failure status due to previous errors',
    './var/lib/next.bin',
  ],

  [
    'node',
    'descriptor-limit',
    "Error: EMFILE: too many open files, open '/srv/feeds/12.json'\n    at Object.openSync (node:fs:573:18) {\n  errno: -24,\n  code: 'EMFILE'\n}\n\nNode.js v20.20.2",
  ],
  [
    'python',
    'descriptor-limit',
    'Traceback (most recent call last):\n  File "/app/crawl.py", line 5, in <module>\nOSError: [Errno 24] Too many open files',
  ],
  [
    'java',
    'descriptor-limit',
    'java.net.SocketException: Too many open files\n\tat java.base/sun.nio.ch.Net.accept(Native Method)',
  ],
  [
    'java, a file',
    'descriptor-limit',
    'Caused by: java.io.FileNotFoundException: /app/conf/a.yaml (Too many open files)\n\tat java.base/java.io.FileInputStream.open0(Native Method)',
  ],
  [
    'go',
    'descriptor-limit',
    'http: Accept error: accept tcp [::]:8080: accept4: too many open files; retrying in 1s\nFATAL: open /etc/app/conf.yaml: too many open files',
  ],
  [
    'ruby',
    'descriptor-limit',
    "/app/a.rb:3:in `initialize': Too many open files @ rb_sysopen - /dev/null (Errno::EMFILE)",
  ],
  [
    'php',
    'descriptor-limit',
    'PHP Fatal error:  Uncaught ErrorException: fopen(/srv/a.csv): Failed to open stream: Too many open files in /app/index.php:2',
  ],
  ['rust', 'descriptor-limit', 'Error: Os { code: 24, kind: Uncategorized, message: "Too many open files" }'],
  [
    'nginx',
    'descriptor-limit',
    '2026/11/23 06:39:22 [emerg] 1#1: socket() 0.0.0.0:9009 failed (24: Too many open files)',
  ],
  [
    'redis',
    'descriptor-limit',
    "1:M 23 Nov 2026 06:40:00.000 # Your current 'ulimit -n' of 10 is not enough for the server to start. Please increase your open file limit to at least 33. Exiting.",
  ],
  [
    'elasticsearch',
    'descriptor-limit',
    'bootstrap check failure [1] of [1]: max file descriptors [4096] for elasticsearch process is too low, increase to at least [65535]',
  ],
  [
    'postgres',
    'descriptor-limit',
    '2026-11-23 06:40:00 UTC [1] FATAL:  insufficient file descriptors available to start server process\n2026-11-23 06:40:00 UTC [1] DETAIL:  System allows 20, server needs at least 64, 7 files are already open.',
  ],
  [
    'mysql',
    'descriptor-limit',
    "[ERROR] [MY-010283] [Server] Can't open file: './shop/orders.ibd' (errno: 24 - Too many open files)",
  ],
  [
    'json log',
    'descriptor-limit',
    '{"level":"fatal","ts":1.7e9,"msg":"accept failed","error":"accept tcp 0.0.0.0:8080: accept4: too many open files"}',
  ],
  [
    '.net, inotify',
    'node-kernel-limit',
    'Unhandled exception. System.IO.IOException: The configured user limit (128) on the number of inotify instances has been reached, or the per-process limit on the number of open file descriptors has been reached.',
  ],
  [
    'node, inotify',
    'node-kernel-limit',
    "Error: ENOSPC: System limit for number of file watchers reached, watch '/app/config'\n    at FSWatcher.<computed> (node:internal/fs/watchers:247:19)",
  ],
  ['python, inotify', 'node-kernel-limit', 'OSError: [Errno 28] inotify watch limit reached'],
  [
    'go, inotify',
    'node-kernel-limit',
    'failed to watch /etc/app: inotify_add_watch: no space left on device',
  ],
  [
    'go, fsnotify',
    'node-kernel-limit',
    'panic: failed to create fsnotify watcher: too many open files\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:10 +0x1d',
  ],
  [
    'java, inotify',
    'node-kernel-limit',
    'java.io.IOException: User limit of inotify watches reached\n\tat java.base/sun.nio.fs.LinuxWatchService$Poller.implRegister',
  ],

  [
    'python',
    'process-limit',
    'Traceback (most recent call last):\n  File "/app/pool.py", line 4, in <module>\n    threading.Thread(target=f).start()\nRuntimeError: can\'t start new thread',
  ],
  [
    'python, a child',
    'process-limit',
    'Traceback (most recent call last):\n  File "/usr/lib/python3.11/subprocess.py", line 1834, in _execute_child\n    self.pid = _fork_exec(\nBlockingIOError: [Errno 11] Resource temporarily unavailable',
  ],
  [
    'java',
    'process-limit',
    '[0.512s][warning][os,thread] Failed to start thread "Unknown thread" with pthread_create (EAGAIN) for attributes: stacksize: 1024k, guardsize: 0k, detached.\nException in thread "main" java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached\n\tat java.base/java.lang.Thread.start0(Native Method)',
  ],
  [
    'go',
    'process-limit',
    'runtime: failed to create new OS thread (have 9 already; errno=11)\nruntime: may need to increase max user processes (ulimit -u)\nfatal error: newosproc\n\ngoroutine 1 [running]:\nmain.main()\n\t/src/main.go:14 +0x2b',
  ],
  [
    'rust',
    'process-limit',
    'thread \'main\' panicked at library/std/src/thread/mod.rs:717:29:\nfailed to spawn thread: Os { code: 11, kind: WouldBlock, message: "Resource temporarily unavailable" }',
  ],
  [
    'ruby',
    'process-limit',
    "/app/pool.rb:4:in `initialize': can't create Thread: Resource temporarily unavailable (ThreadError)",
  ],
  [
    'node',
    'process-limit',
    "Error: spawn /usr/bin/convert EAGAIN\n    at ChildProcess._handle.onexit (node:internal/child_process:286:19) {\n  errno: -11,\n  code: 'EAGAIN'\n}",
  ],
  [
    'bash',
    'process-limit',
    '/srv/run.sh: fork: retry: Resource temporarily unavailable\n/srv/run.sh: fork: Resource temporarily unavailable',
  ],
  ['busybox', 'process-limit', "sh: can't fork: Resource temporarily unavailable"],
  [
    'openblas',
    'process-limit',
    'OpenBLAS blas_thread_init: pthread_create failed for thread 1 of 8: Resource temporarily unavailable\nOpenBLAS blas_thread_init: RLIMIT_NPROC 16 current, 16 max',
  ],
  [
    'postgres',
    'process-limit',
    '2026-11-23 06:40:00 UTC [1] LOG:  could not fork startup process: Resource temporarily unavailable',
  ],
  [
    'nginx',
    'process-limit',
    '2026/11/23 06:40:00 [alert] 1#1: fork() failed while spawning "worker process" (11: Resource temporarily unavailable)',
  ],
  [
    'mysql',
    'process-limit',
    "[ERROR] [MY-010249] [Server] Can't create thread to handle new connection(errno= 11)",
  ],
  [
    'apache',
    'process-limit',
    '[mpm_event:alert] [pid 1:tid 1] (11)Resource temporarily unavailable: AH00480: apr_thread_create: unable to create worker thread',
  ],
];

test.each(samples.map(([name, cause, log, subject]) => ({ name, cause, log, subject })))(
  '$name: $cause',
  ({ cause, log, subject }) => {
    const [found] = classifyLog(log).findings;
    expect(found?.cause).toBe(cause);
    if (subject !== undefined) expect(found?.subject).toBe(subject);
  },
);

test.each([
  ['a lock that somebody else holds', 'could not lock /data/db.lock: Resource temporarily unavailable'],
  ['a socket without data', 'BlockingIOError: [Errno 11] Resource temporarily unavailable'],
  ['memory, not processes', 'could not fork new process for connection: Cannot allocate memory'],
  ['semaphores of System V', 'FATAL:  could not create semaphores: No space left on device'],
  ['a limit that is only told', '10000 maxclients, max open files is 20000, ulimit -n is enough'],
  ['a cleaner that reports', '{"level":"info","msg":"disk usage 12 %, 80 GiB free, nothing to clean"}'],
  ['what the node says of a mount', 'all good'],
])('not a limit: %s', (_, log) => {
  const [found] = classifyLog(log).findings;
  const said = found?.says ? found.cause : undefined;
  expect(['disk-full', 'descriptor-limit', 'process-limit']).not.toContain(said);
});

test.each([
  [
    'survived, then something else',
    'WARN cache: No space left on device, going on without\nlistening\nError: connect ECONNREFUSED 10.0.0.7:5432',
    'dependency-unreachable',
  ],
  ['memory of the runtime', 'java.lang.OutOfMemoryError: Java heap space', 'runtime-out-of-memory'],
])('%s', (_, log, cause) => {
  expect(classifyLog(log).findings[0]?.cause).toBe(cause);
});
