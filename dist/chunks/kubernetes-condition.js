import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  asList,
  asMapping
} from "./manifest-value.js";

// src/kubernetes/condition.ts
function conditionOf({ status }, type) {
  return asList(status.conditions).map(asMapping).find((condition) => condition.type === type);
}

export {
  conditionOf
};
