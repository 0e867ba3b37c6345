import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  UserError
} from "./settings-user-error.js";

// src/commands/absent-namespace.ts
async function throwIfNoNamespace(namespace, evidence, signal) {
  const scope = { apiVersion: "v1", kind: "Namespace", plural: "namespaces", namespace: void 0 };
  const answer = await evidence.get(scope, namespace, signal);
  if (answer.kind === "absent") throw new UserError(`there is no namespace ${namespace}`);
}

export {
  throwIfNoNamespace
};
