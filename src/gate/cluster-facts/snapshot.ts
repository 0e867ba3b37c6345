import { createHash } from 'node:crypto';
import * as z from 'zod';
import { UserError } from '../../settings/user-error.ts';
import type { ClusterFacts } from './cluster-facts.ts';

const name = z.string().max(300);

/** The file of a snapshot. Its digest shows that it is whole and as it was written; it proves nothing about who wrote it. */
export const snapshotSchema = z.strictObject({
  kind: z.literal('ClusterSnapshot'),
  apiVersion: z.literal('crashgate.dev/v1'),
  cluster: name,
  version: name,
  taken: z.iso.datetime(),
  defaultNamespace: name,
  lists: z
    .array(
      z.strictObject({
        apiVersion: name,
        kind: name,
        namespace: name.nullable(),
        objects: z.array(z.strictObject({ name, keys: z.array(name).optional() })),
      }),
    )
    .max(10_000),
  absentNamespaces: z.array(name),
  refused: z.array(z.string().max(1000)),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/),
});

/** The text of a snapshot file: JSON, one object a line, so that changes can be read. */
export function snapshotText(facts: ClusterFacts): string {
  const document = { kind: 'ClusterSnapshot', apiVersion: 'crashgate.dev/v1', ...facts };
  return `${JSON.stringify({ ...document, digest: digestOf(document) }, null, 1)}\n`;
}

/** Reads a snapshot file. Throws a sentence for people when it is none, or not as it was written. */
export function readSnapshot(path: string, text: string): ClusterFacts {
  const again = 'write it again with "crashgate snapshot"';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UserError(`${path} is not JSON, or was cut off: ${again}`);
  }
  const { success, data, error } = snapshotSchema.safeParse(value);
  if (!success) {
    const [issue] = error.issues;
    throw new UserError(`${path} is not a snapshot (${issue?.path.join('.') || 'as a whole'}): ${again}`);
  }
  const { digest, ...document } = data;
  if (digest !== digestOf(document))
    throw new UserError(`${path} was changed after it was written (its digest does not match): ${again}`);
  const { kind: _, apiVersion: __, ...facts } = document;
  return facts;
}

function digestOf(document: object): string {
  return `sha256:${createHash('sha256').update(JSON.stringify(document)).digest('hex')}`;
}
