import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/kubernetes/time.ts
function parseTime(value) {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return void 0;
  const time = Date.parse(value);
  return Number.isNaN(time) || time <= 0 ? void 0 : time;
}

export {
  parseTime
};
