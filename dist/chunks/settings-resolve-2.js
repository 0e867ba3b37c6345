import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  defaultSettings
} from "./settings-settings.js";

// src/settings/resolve.ts
function resolveSettings({
  file = {},
  inputs = {}
}) {
  const { external = [], exclude = [], ...own } = inputs;
  const settings = defined(defaultSettings, file, own);
  return {
    ...settings,
    external: [...external, ...settings.external],
    exclude: [...exclude, ...settings.exclude]
  };
}
function defined(base, ...layers) {
  const said = layers.flatMap((layer) => Object.entries(layer).filter(([, value]) => value !== void 0));
  return { ...base, ...Object.fromEntries(said) };
}

export {
  resolveSettings
};
