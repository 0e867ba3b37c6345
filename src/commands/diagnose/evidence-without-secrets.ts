import type { EvidenceFile } from '../../diagnosis/evidence/evidence.ts';
import { type Taken, takenFiles } from '../../diagnosis/evidence/taken.ts';
import { asString } from '../../manifest/value.ts';
import type { FindSecrets } from '../../text/redact/redactor.ts';

/**
 * The files of what was read, without the secrets that its specs give away,  that the rules of secretlint know, nor
 * what `find` finds.
 */
export async function filesWithoutSecrets(taken: Taken, find?: FindSecrets): Promise<EvidenceFile[]> {
  const said = taken.objects.flatMap(({ kind, message, note }) =>
    kind === 'Event' ? (asString(message) ?? asString(note) ?? []) : [],
  );
  const texts = [...taken.logs.map(({ text }) => text), ...said];
  if (texts.length === 0) return takenFiles(taken, [], find);
  const { detectSecrets } = await import('../../secrets/detect-secrets.ts');
  return takenFiles(taken, await detectSecrets(texts), find);
}
