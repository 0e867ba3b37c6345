import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/version.ts
var version = "0.1.0";

export {
  version
};
