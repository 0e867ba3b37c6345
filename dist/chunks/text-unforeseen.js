import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  messageOf
} from "./text-message-of.js";

// src/text/unforeseen.ts
var Unforeseen = class extends Error {
  constructor(thrown) {
    const words = messageOf(thrown) || (thrown instanceof Error ? thrown.name : "");
    super(`an error inside crashgate: ${words}`, { cause: thrown });
    this.name = "Unforeseen";
  }
};

export {
  Unforeseen
};
