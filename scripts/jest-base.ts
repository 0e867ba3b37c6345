import type { Config } from 'jest';

/**
 * Folders whose suites start servers, threads or programs, or read and write files. They wait more than they compute,
 * and get the time that takes on a busy machine. Everything else is pure.
 */
const systemFolders = [
  'cluster',
  'commands',
  'e2e',
  'files',
  'gate/schema',
  'github',
  'prometheus',
  'render',
  'schema',
];
/** The same for single suites of other folders; one fits models for a minute. */
const systemSuites = ['diagnosis/logs/ledger', 'diagnosis/logs/limits', 'report/report-schemas'];

/** Matches the paths of these suites. */
export const isSystemSuite = [
  ...systemFolders.map((folder) => `/__tests__/${folder}/.*\\.test\\.ts$`),
  ...systemSuites.map((suite) => `/__tests__/${suite}\\.test\\.ts$`),
  '/kubeconform-wasm/__tests__/.*\\.test\\.ts$',
];

/** What all configurations of jest share. */
export const base: Config = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
