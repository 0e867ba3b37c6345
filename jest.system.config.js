import { base, isSystemSuite } from './scripts/jest-base.ts';

/** The suites that start servers, threads and programs: `npm run test:system`. @type {import('jest').Config} */
export default {
  ...base,
  testRegex: isSystemSuite,
  // They wait for one another's programs: one worker more than two cores keeps both busy without starving any.
  maxWorkers: 3,
  testTimeout: 180_000,
};
