import { base } from './scripts/jest-base.ts';

/** Every suite at once, for a run of single files; `npm test` runs the pure ones and the others apart. @type {import('jest').Config} */
export default {
  ...base,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/kubeconform-wasm/__tests__/**/*.test.ts'],
  testTimeout: 180_000,
};
