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
      'app writes where it can only read: "/app/tmp/pids/server.pid"',
    ],
    [
      'cannot write out.csv: Permission denied at /app/lib/Export.pm line 12.',
      'app is not allowed to do what it starts with',
    ],
  ])('%s', (log, title) => {
    expect(titleOf(log)).toBe(title);
  });
});
