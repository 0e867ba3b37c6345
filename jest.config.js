/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Many tests wait, for a runner, a server or a rollout: more of them than there are cores keep two cores busy.
  maxWorkers: 4,
  // On two busy cores what takes a second can take ten.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts', '<rootDir>/kubeconform-wasm/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
};
