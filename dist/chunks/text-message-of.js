import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);

// src/text/message-of.ts
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

export {
  messageOf
};
