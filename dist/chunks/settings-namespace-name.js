import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/settings/namespace-name.ts
var namespaceName = /^[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?$/;

export {
  namespaceName
};
