import { describe, expect, test } from '@jest/globals';
import { explainRule } from '../../src/commands/gate/rules.ts';
import { exitCodes } from '../../src/diagnosis/signals/exit-codes.ts';
import { findSignal } from '../../src/diagnosis/signals/find-signal.ts';
import { reasons } from '../../src/diagnosis/signals/reasons.ts';
import { machineHost } from '../../src/machine/host.ts';

/** What `crashgate explain WORD` prints and returns. */
async function explained(word: string): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const to = (key: 'out' | 'err') => ({
    write: (text: string) => {
      said[key] += text;
    },
    color: false,
    width: undefined,
  });
  const code = await explainRule(word, { ...machineHost(), stdout: to('out'), stderr: to('err') });
  return { code, ...said };
}

describe('explain', () => {
  test.each([
    ['137', /SIGKILL[\s\S]*OOMKilled[\s\S]*out-of-memory[\s\S]*liveness-probe-kills/],
    ['139', /SIGSEGV[\s\S]*segmentation-fault/],
    ['143', /SIGTERM[\s\S]*liveness-probe-kills/],
    ['1', /previous|log/],
    ['OOMKilled', /memory limit[\s\S]*out-of-memory-child/],
    ['oomkilled', /^OOMKilled\n/],
    ['CrashLoopBackOff', /It is a symptom[\s\S]*--previous/],
    ['Init:CrashLoopBackOff', /^CrashLoopBackOff\n/],
    ['CreateContainerConfigError', /config-map-missing[\s\S]*secret-missing[\s\S]*reference-key-missing/],
    ['ImagePullBackOff', /image-not-found[\s\S]*image-pull-unauthorized/],
    ['ExitCode:137', /^exit code 137\n/],
    ['exit code 137', /^exit code 137\n/],
    ['SIGKILL', /^exit code 137\n/],
    ['42', /The program chose this code itself/],
    ['141', /SIGPIPE/],
  ])('%s', async (word, said) => {
    const { code, out, err } = await explained(word);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(said);
  });

  test.each([
    ['oomkiled', 'OOMKilled'],
    ['CreateContainerConfigErr', 'CreateContainerConfigError'],
    ['out-of-memry', 'out-of-memory'],
  ])('%s suggests %s', async (word, meant) => {
    const { code, out, err } = await explained(word);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`did you mean ${meant}?`);
  });

  test.each(['256', '-1', '999', '', 'x'.repeat(1000), 'a\u001b[31m'])('%j is no signal', (word) => {
    expect(findSignal(word)).toBeUndefined();
  });
});

test('every word has a sentence, signs and a place to look, and no sign stands twice', () => {
  for (const [name, { means, readings, look }] of [
    ...Object.entries(exitCodes),
    ...Object.entries(reasons),
  ]) {
    expect(`${name}: ${means}`).toMatch(/: .{20,}\.$/);
    expect(readings.length).toBeGreaterThan(0);
    expect(new Set(readings.map(({ sign }) => sign)).size).toBe(readings.length);
    expect(look.length).toBeGreaterThan(0);
  }
});
