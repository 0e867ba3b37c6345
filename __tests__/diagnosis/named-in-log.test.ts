import { describe, expect, test } from '@jest/globals';
import { backOff, ended, look, pod } from './world.ts';

const titleOf = (log: string): string | undefined =>
  look([pod([{ state: backOff, last: ended(1), restarts: 4 }])], { 'previous web-5c9f7d-abcde/app': log })[0]
    ?.diagnoses[0]?.title;

describe('a place in the source code is not the path that the program could not use', () => {
  test.each([
    [
      "/usr/lib/ruby/3.1.0/fileutils.rb:243:in `mkdir': Permission denied @ dir_s_mkdir - /app/spool (Errno::EACCES)",
      'app is not allowed to use "/app/spool"',
    ],
    [
      "/usr/share/gems/rack-2.2.22/lib/rack/server.rb:433:in 'File#initialize': Read-only file system @ rb_sysopen - /app/tmp/pids/server.pid (Errno::EROFS)",
      'app writes to a read-only file system: "/app/tmp/pids/server.pid"',
    ],
    [
      'cannot write out.csv: Permission denied at /app/lib/Export.pm line 12.',
      'app is not allowed to do what it starts with',
    ],
  ])('%s', (log, title) => {
    expect(titleOf(log)).toBe(title);
  });
});

test('where an error of a library is explained is not what could not be reached', () => {
  const log = [
    '{"level":"ERROR","logger":"kafkajs","message":"[BrokerPool] Failed to connect to seed broker: Connection timeout","broker":"kafka-0.kafka:9092"}',
    '{"level":"WARN","logger":"kafkajs","message":"To keep the partitioner, see the migration guide at https://kafka.js.org/docs/migration-guide-v2.0.0"}',
    'KafkaJSConnectionError: Connection timeout',
  ];
  expect(titleOf(log.join('\n'))).toBe('app exits because it cannot reach kafka-0.kafka:9092');
});

test('a setting with a dot in its name is no environment variable', () => {
  expect(titleOf('Error: Configuration property "database.host" is not defined')).toBe(
    'app does not start: setting "database.host" is not set',
  );
});

test('a host name stands in the line that wraps the failure, too', () => {
  const frames = Array.from(
    { length: 9 },
    (_, line) => `\tfrom /usr/lib/ruby/3.1.0/net/http.rb:${900 + line}:in \`open'`,
  );
  const log = [
    "/usr/lib/ruby/3.1.0/net/http.rb:1018:in `initialize': Failed to open TCP connection to prices.internal:80 (SocketError)",
    ...frames,
    "/usr/lib/ruby/3.1.0/net/http.rb:1018:in `initialize': getaddrinfo: Name or service not known (SocketError)",
    ...frames,
  ];
  expect(titleOf(log.join('\n'))).toBe('app cannot resolve the host name "prices.internal"');
});
