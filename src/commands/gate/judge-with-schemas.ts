import { decide, examine, type GateResult } from '../../gate/engine/judge.ts';
import { definedKinds } from '../../gate/schema/custom-resources.ts';
import type { SchemaAnswers } from '../../gate/schema/schema-answers.ts';
import { answersFor, noAnswers, schemaPlan, schemaSubjects } from '../../gate/schema/schema-subjects.ts';
import type { ManifestFile } from '../../manifest/document.ts';
import { type ManifestSet, readManifestSet } from '../../manifest/manifest-set.ts';
import type { GatePorts, LoadedManifests } from '../../ports.ts';
import type { GateSettings } from '../../settings/settings.ts';

type Ports = Pick<GatePorts, 'startSchemaChecks' | 'loadManifests' | 'today'>;

/**
 * Judges what was loaded: the rules run on this side while the schemas are asked on the other.
 * @param base the set of the base branch, for the rules that compare with it
 */
export async function judgeWithSchemas(
  { files, unreadableFiles, missing }: LoadedManifests,
  settings: GateSettings,
  ports: Ports,
  base?: ManifestSet,
): Promise<GateResult> {
  const askSchemas = await startSchemas(settings, files, ports);
  const set = readManifestSet(files, unreadableFiles, settings);
  const asked = askSchemas(set);
  const examined = examine(set, settings, base);
  return decide(examined, { missing, settings, today: ports.today(), schemas: await asked });
}

/**
 * Begins to load the schemas, and reads what defines custom resources elsewhere. Returns how to ask them; it is best to ask
 * before the rules run, who then need not wait. Nothing is loaded when nobody wants to know.
 */
async function startSchemas(
  settings: GateSettings,
  files: readonly ManifestFile[],
  ports: Ports,
): Promise<(set: ManifestSet) => Promise<SchemaAnswers>> {
  const plan = schemaPlan(settings);
  if ('off' in plan) return async () => noAnswers(plan.off);
  const checks = ports.startSchemaChecks({
    version: plan.version,
    locations: settings.schemaLocations,
    characters: files.reduce((sum, { text }) => sum + text.length, 0),
  });
  const elsewhere = await loadDefinitions(settings, ports);
  return async (set) => {
    const { schemas, served } = definedKinds([...set.objects, ...elsewhere.objects]);
    const subjects = schemaSubjects(set, settings);
    const outcome = await checks.check(
      subjects.map(({ document }) => document),
      schemas,
    );
    await checks.stop();
    return answersFor(subjects, { ...outcome, notes: [...elsewhere.notes, ...outcome.notes] }, served);
  };
}

/** The CustomResourceDefinitions of the setting `crds`. What cannot be read there is said and stops nothing. */
async function loadDefinitions(
  settings: GateSettings,
  ports: Ports,
): Promise<{ objects: ManifestSet['objects']; notes: string[] }> {
  if (settings.crds.length === 0) return { objects: [], notes: [] };
  const { files, unreadableFiles, missing } = await ports.loadManifests(settings.crds, []);
  const { objects, unreadable } = readManifestSet(files, unreadableFiles, settings);
  const notes = [
    ...missing.map(({ message }) => message),
    ...unreadable.map(({ location, message }) => `${location.file}: ${message}`),
  ];
  return { objects, notes: notes.map((note) => `crds: ${note}`) };
}
