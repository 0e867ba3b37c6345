import { describe, expect, test } from '@jest/globals';
import { isRefusedMode, meantMode, oddityOf, writeMode } from '../../src/manifest/pod/file-mode.ts';

describe('modes', () => {
  /** Refused and taken as seen on Kubernetes 1.35. */
  test.each([
    [644, 0o644],
    [755, 0o755],
    [600, 0o600],
    [512, undefined],
    [-1, undefined],
    [0o1777, undefined],
  ])('%i is refused; meant is %s', (mode, meant) => {
    expect(isRefusedMode(mode)).toBe(true);
    expect(meantMode(mode)).toBe(meant);
  });

  test.each([0o644, 0o755, 0o400, 0o440, 0o444, 0o550, 0o600, 0o640, 0o660, 0o700, 0o711, 0o750, 0o777])(
    '%i makes sense',
    (mode) => {
      expect(isRefusedMode(mode)).toBe(false);
      expect(oddityOf(mode)).toBeUndefined();
    },
  );

  test.each([
    [0o420, 'the group can write, but not read', 0o644],
    [400, 'the group can write, but not read', 0o400],
    [440, 'the group may do more than the owner', 0o440],
    [444, 'the group may do more than the owner', 0o444],
    [0o604, 'everybody may do more than the group', undefined],
    [0o040, 'the owner cannot read', undefined],
    [0, 'the owner cannot read', undefined],
    [0o200, 'the owner cannot read', undefined],
  ])('%i is taken, but %s', (mode, oddity, meant) => {
    expect(isRefusedMode(mode)).toBe(false);
    expect(oddityOf(mode)).toBe(oddity);
    expect(meantMode(mode)).toBe(meant);
  });

  test('are written in octal', () => {
    expect([0o644, 0, -1].map(writeMode)).toEqual(['0644', '00', '-1']);
  });
});
