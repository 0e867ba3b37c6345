import { type BaselineEntry, baselineFile, readBaseline } from '../../gate/engine/baseline.ts';
import type { HostFiles } from '../../host-port.ts';
import { UserError } from '../../settings/user-error.ts';

/** The baseline that is named, else the one of the working directory; undefined when neither is there to be read. */
export async function loadBaseline(
  named: string | undefined,
  files: Pick<HostFiles, 'readText'>,
  mayBeAbsent = false,
): Promise<readonly BaselineEntry[] | undefined> {
  const path = named ?? baselineFile;
  const text = await files.readText(path);
  if (text !== undefined) return readBaseline(path, text);
  if (named !== undefined && !mayBeAbsent)
    throw new UserError(`there is no baseline ${path}; gate --write-baseline --baseline ${path} writes it`);
  return undefined;
}
