import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/manifest/duration.ts
function parseDuration(value) {
  if (typeof value !== "string" && typeof value !== "number") return void 0;
  const match = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s?)?$/.exec(String(value).trim());
  if (!match?.[0]) return void 0;
  const [, hours = 0, minutes = 0, seconds = 0] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

export {
  parseDuration
};
