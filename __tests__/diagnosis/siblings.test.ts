import { describe, expect, test } from '@jest/globals';
import { backOff, ended, look, pod, waiting } from './world.ts';

const name = 'web-5c9f7d-abcde';
const crashed = (container: string, code = 1) => ({
  name: container,
  state: backOff,
  last: ended(code),
  restarts: 4,
});
const refusedBeside = 'Error: connect ECONNREFUSED 127.0.0.1:15001';
const refusedElsewhere = 'Error: connect ECONNREFUSED 10.0.0.7:5432';

/** Causes and confidence of what two containers of one pod fail by. */
function both(app: string, proxy: string, code = 1) {
  const logs = { [`previous ${name}/app`]: app, [`previous ${name}/proxy`]: proxy };
  const [found] = look([pod([crashed('app'), crashed('proxy', code)])], logs);
  return found?.diagnoses.map(({ cause, location: { container }, confidence }) => ({
    cause,
    container,
    confidence,
  }));
}

describe('where several containers of one pod fail', () => {
  test('one that cannot reach a port of its own pod follows from the other', () => {
    expect(both(refusedBeside, 'error: unknown flag: --xds')).toMatchObject([
      { cause: 'invalid-arguments', container: 'proxy' },
    ]);
  });

  test('one that cannot reach something elsewhere may follow: both stay, and it is less sure', () => {
    const causes = both(refusedElsewhere, 'error: unknown flag: --xds');
    expect(causes).toHaveLength(2);
    expect(causes?.find(({ container }) => container === 'app')?.confidence).not.toBe('high');
  });

  test('one of which nothing is known follows from one with a cause of its own', () => {
    const [found] = look(
      [pod([crashed('app', 143), { name: 'proxy', state: waiting('ErrImageNeverPull') }])],
      {},
    );
    expect(found?.diagnoses).toMatchObject([{ cause: 'image-never-pulled' }]);
    expect(found?.diagnoses[0]?.evidence.at(-1)?.text).toContain('consequence');
  });

  test('the same cause twice stands twice', () => {
    expect(both(refusedBeside, refusedBeside)).toMatchObject([
      { cause: 'dependency-unreachable' },
      { cause: 'dependency-unreachable' },
    ]);
  });

  test('causes of their own stand beside each other', () => {
    expect(both("Error: Cannot find module 'pg'", 'error: unknown flag: --xds')).toHaveLength(2);
  });
});
