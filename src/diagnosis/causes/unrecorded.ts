import type { CauseId } from '../../cause-id.ts';

/**
 * Causes that no recording of a real cluster shows yet. They are never given with high confidence. A cause may begin
 * here; a test takes it off the list as soon as a recording shows it.
 */
export const unrecorded: readonly CauseId[] = [
  'api-version-not-served',
  'licence-or-quota',
  'lock-held',
  'dependency-starting',
  'prints-usage',
  'runtime-hook-failed',
];
