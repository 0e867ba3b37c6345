import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  resolveSettings
} from "./settings-resolve-2.js";
import "./settings-settings.js";
import "./empty.js";
export {
  resolveSettings
};
