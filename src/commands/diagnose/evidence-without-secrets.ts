import { type ClusterReads, redactedFiles } from '../../diagnosis/evidence/cluster-reads.ts';
import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import { asString } from '../../manifest/value.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';

/**
 * The files of what was read, without the secrets that its specs give away,  that the rules of secretlint know, nor
 * what `find` finds.
 */
export async function filesWithoutSecrets(
  clusterReads: ClusterReads,
  find?: FindSecrets,
): Promise<EvidenceFile[]> {
  const said = clusterReads.objects.flatMap(({ kind, message, note }) =>
    kind === 'Event' ? (asString(message) ?? asString(note) ?? []) : [],
  );
  const texts = [...clusterReads.logs.map(({ text }) => text), ...said];
  if (texts.length === 0) return redactedFiles(clusterReads, [], find);
  const { detectSecrets } = await import('../../secrets/detect-secrets.ts');
  return redactedFiles(clusterReads, await detectSecrets(texts), find);
}
