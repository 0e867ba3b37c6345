import { expect, test } from '@jest/globals';
import { programsOf } from '../../src/manifest/pod/exec-command.ts';

test.each([
  [['/usr/bin/curl', '-f', 'localhost'], ['curl']],
  [
    ['sh', '-c', 'curl -f localhost || exit 1'],
    ['sh', 'curl', 'exit'],
  ],
  [
    ['/bin/bash', '-ec', 'if pg_isready -h db; then true; fi'],
    ['bash', 'pg_isready', 'true', 'fi'],
  ],
  [
    ['sh', '-c', 'TOKEN=x timeout 5 redis-cli ping | grep PONG'],
    ['sh', 'redis-cli', 'grep'],
  ],
  [
    ['sh', '-c', 'test "$(mysql -e "select 1")" = 1'],
    ['sh', 'test', 'mysql'],
  ],
  [['sh', '/health/check.sh'], ['sh']],
  [['sh', '-c'], ['sh']],
  [[], []],
  ['curl', []],
  [[1, null], []],
  [undefined, []],
])('the programs that %j runs', (command, programs) => {
  expect(programsOf(command).slice(0, programs.length || undefined)).toEqual(programs);
});
