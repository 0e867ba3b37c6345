import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  takenFiles
} from "./diagnosis-evidence-further-reads.js";
import {
  asString
} from "./manifest-value.js";

// src/commands/diagnose/evidence-without-secrets.ts
async function filesWithoutSecrets(taken, find) {
  const said = taken.objects.flatMap(
    ({ kind, message, note }) => kind === "Event" ? asString(message) ?? asString(note) ?? [] : []
  );
  const texts = [...taken.logs.map(({ text }) => text), ...said];
  if (texts.length === 0) return takenFiles(taken, [], find);
  const { detectSecrets } = await import("./secrets-detect-secrets.js");
  return takenFiles(taken, await detectSecrets(texts), find);
}

export {
  filesWithoutSecrets
};
