import { createRequire as createRequire_ } from 'node:module';
const require = createRequire_(import.meta.url);
import {
  redactedFiles
} from "./diagnosis-evidence-further-reads.js";
import {
  asString
} from "./manifest-value.js";

// src/commands/diagnose/evidence-without-secrets.ts
async function filesWithoutSecrets(clusterReads, find) {
  const said = clusterReads.objects.flatMap(
    ({ kind, message, note }) => kind === "Event" ? asString(message) ?? asString(note) ?? [] : []
  );
  const texts = [...clusterReads.logs.map(({ text }) => text), ...said];
  if (texts.length === 0) return redactedFiles(clusterReads, [], find);
  const { detectSecrets } = await import("./secrets-detect-secrets.js");
  return redactedFiles(clusterReads, await detectSecrets(texts), find);
}

export {
  filesWithoutSecrets
};
