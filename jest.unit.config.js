import { base, isSystemSuite } from './scripts/jest-base.ts';

/** The pure suites: `npm run test:unit`. What takes a second here can take twenty on a busy machine. @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', ...isSystemSuite],
  // Jest keeps one core for itself, which it does not use.
  maxWorkers: 2,
  testTimeout: 60_000,
};
