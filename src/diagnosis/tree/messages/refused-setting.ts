/** A setting of the template with which no container can be made: what is wrong with it, and what to do. */
export interface RefusedSetting {
  readonly wrong: string;
  readonly advice: string;
}

type Row = readonly [pattern: RegExp, setting: (named: string) => RefusedSetting];

/**
 * Words of the runtimes, and of the kubelet that reads variables from a file in a volume.
 * Source: https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-via-file/
 */
const rows: readonly Row[] = [
  [
    /cwd must be an absolute path|working directory (\S+) is invalid/i,
    () => ({ wrong: '`workingDir` does not begin with /', advice: 'write `workingDir` from / on' }),
  ],
  [
    /can't contain null\([^)]*\): "([^="]+)=|invalid environment variable "([^"]+)": contains nul byte/,
    (name) => ({
      wrong: `the value of variable ${name} has a NUL byte in it`,
      advice: `write the value of ${name} again without NUL bytes: a file saved as UTF-16 has one behind each letter, save it as UTF-8`,
    }),
  ],
  [
    /environment variable key "([^"]+)" not found in file/,
    (name) => ({
      wrong: `the file that \`fileKeyRef\` names has no value for ${name}`,
      advice: `have the init container that writes the file add ${name}, or set \`optional: true\``,
    }),
  ],
  [
    /couldn't parse env file/,
    () => ({
      wrong: 'the file that `fileKeyRef` names is missing, or cannot be read as variables',
      advice: "have an init container write it before, each line as KEY='value' with single quotes",
    }),
  ],
  [
    /cannot find the volume "([^"]+)" referenced by FileKeyRef/,
    (name) => ({
      wrong: `no container mounts volume "${name}", which \`fileKeyRef\` names`,
      advice: `mount emptyDir "${name}" in an init container that writes the file, or correct \`volumeName\``,
    }),
  ],
];

/** Reads which setting cannot be used, from the first text that tells. */
export function readRefusedSetting(texts: readonly string[]): RefusedSetting | undefined {
  for (const text of texts) {
    for (const [pattern, setting] of rows) {
      const match = pattern.exec(text);
      if (match) return setting(match.slice(1).find((group) => group !== undefined) ?? '');
    }
  }
  return undefined;
}
