import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  Unforeseen
} from "./text-unforeseen.js";
import {
  UserError
} from "./settings-user-error.js";

// src/commands/interruptible.ts
async function interruptible({ onInterrupt, stderr }, run) {
  const { signal, release } = onInterrupt((text) => stderr.write(`${text}
`));
  try {
    return await run(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    throw signal.reason instanceof Unforeseen ? signal.reason : new UserError("cancelled");
  } finally {
    release();
  }
}

export {
  interruptible
};
