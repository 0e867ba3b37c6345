import { expect, test } from '@jest/globals';
import { logTails } from './log-tails.ts';
import { backOff, ended, look, pod } from './world.ts';

test.each(logTails)('$name, ended with $exitCode: $causes', ({ causes, exitCode, log }) => {
  const crash = pod([{ state: backOff, last: ended(exitCode), restarts: 4 }]);
  const [diagnosis] = look([crash], { 'previous web-5c9f7d-abcde/app': log })[0]?.diagnoses ?? [];
  expect(causes).toContain(diagnosis?.cause);
});
