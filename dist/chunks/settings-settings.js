import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/settings.ts
var failOnLevels = ["error", "warning", "never"];
var ruleLevels = ["off", "on", "note", "warning", "error"];
var newestKubernetesMinor = 37;
var oldestKubernetesMinor = 30;
var defaultSettings = {
  kubernetesMinor: newestKubernetesMinor,
  failOn: "error",
  pedantic: false,
  rules: {},
  overrides: [],
  external: [],
  suppressions: [],
  unsuppressible: [],
  podSpecPaths: {},
  generators: [],
  placeholders: { allow: [] },
  startup: { minBudget: 30, expected: {} },
  runtime: { unprivilegedPorts: false },
  exclude: [],
  crds: [],
  schemaLocations: [],
  redact: [],
  references: {}
};

export {
  failOnLevels,
  ruleLevels,
  newestKubernetesMinor,
  oldestKubernetesMinor,
  defaultSettings
};
