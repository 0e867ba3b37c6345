import type { Failure } from '../tree/failure.ts';
import type { Cited } from './cite.ts';

/** Cites the API server's answer that an object does not exist; undefined when it was not asked. */
export function citeAbsence({ facts, workload }: Failure, kind: string, name: string): Cited | undefined {
  const { namespace } = workload.object;
  const absent = facts.evidence.absent.some(
    (object) => object.kind === kind && object.name === name && object.namespace === namespace,
  );
  return absent
    ? {
        origin: 'object',
        source: `${kind} ${namespace}/${name}`,
        text: 'the server says that it is not there',
        proves: true,
      }
    : undefined;
}
