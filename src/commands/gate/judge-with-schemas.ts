import type { GateResult } from '../../gate/engine/result.ts';
import { checkSet, decideVerdict } from '../../gate/engine/run-gate.ts';
import { definedKinds } from '../../gate/schema/custom-resources.ts';
import type { SchemaAnswers } from '../../gate/schema/schema-answers.ts';
import { answersFor, noAnswers, schemaPlan, schemaSubjects } from '../../gate/schema/schema-subjects.ts';
import { type ManifestSet, readManifestSet } from '../../manifest/manifest-set.ts';
import type { GatePorts, LoadedManifests, SchemaChecks } from '../../ports.ts';
import { filledPlaceholders } from '../../repository/built-images.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { AskedCluster } from './ask-cluster.ts';

type Ports = Pick<GatePorts, 'startSchemaChecks' | 'loadManifests' | 'today'>;

/** What a set is judged beside. */
export interface JudgedBeside {
  /** The set of the base branch, for the rules that compare with it. */
  readonly base?: ManifestSet | undefined;
  /** Asks the cluster that the set goes to. */
  readonly askCluster?:
    | ((asked: { set: ManifestSet; settings: GateSettings }) => Promise<AskedCluster>)
    | undefined;
}

type AskSchemas = (set: ManifestSet) => Promise<SchemaAnswers>;

/**
 * Judges what was loaded: the rules run on this side while the schemas are asked on the other, which is stopped however
 * this ends: a thread that is left running keeps the process alive.
 */
export async function judgeWithSchemas(
  loaded: LoadedManifests,
  settings: GateSettings,
  ports: Ports,
  beside: JudgedBeside = {},
): Promise<GateResult> {
  const plan = schemaPlan(settings);
  // Nothing is loaded when nobody wants to know.
  if ('off' in plan) return judgeLoaded(loaded, settings, ports, async () => noAnswers(plan.off), beside);
  const checks = ports.startSchemaChecks({
    version: plan.version,
    locations: settings.schemaLocations,
    characters: loaded.files.reduce((sum, { text }) => sum + text.length, 0),
  });
  try {
    const elsewhere = await loadDefinitions(settings, ports);
    return await judgeLoaded(
      loaded,
      settings,
      ports,
      (set) => askSchemas(set, checks, elsewhere, settings),
      beside,
    );
  } finally {
    await checks.stop();
  }
}

async function judgeLoaded(
  { files, unreadableFiles, ...loaded }: LoadedManifests,
  given: GateSettings,
  ports: Ports,
  ask: AskSchemas,
  { base, askCluster }: JudgedBeside,
): Promise<GateResult> {
  const set = readManifestSet(files, unreadableFiles, given);
  const settings = withPlaceholders(given, filledPlaceholders(set.objects));
  // Asked before the rules run, which then need not wait. The rules may throw: then no answer is awaited.
  const asked = ask(set);
  asked.catch(() => undefined);
  const known = await askCluster?.({ set, settings });
  const examined = checkSet(set, settings, { base, cluster: known?.state });
  return decideVerdict(examined, {
    ...loaded,
    ...{ settings, today: ports.today(), schemas: await asked, notes: known?.notes },
  });
}

function withPlaceholders(settings: GateSettings, filled: readonly string[]): GateSettings {
  if (filled.length === 0) return settings;
  return { ...settings, placeholders: { allow: [...settings.placeholders.allow, ...filled] } };
}

/** @param elsewhere what defines custom resources besides the manifests that are judged */
async function askSchemas(
  set: ManifestSet,
  checks: SchemaChecks,
  elsewhere: Elsewhere,
  settings: GateSettings,
): Promise<SchemaAnswers> {
  const { schemas, served } = definedKinds([...set.objects, ...elsewhere.objects]);
  const subjects = schemaSubjects(set, settings);
  const documents = subjects.map(({ document }) => document);
  const outcome = await checks.check(documents, schemas);
  return answersFor(subjects, { ...outcome, notes: [...elsewhere.notes, ...outcome.notes] }, served);
}

interface Elsewhere {
  readonly objects: ManifestSet['objects'];
  readonly notes: readonly string[];
}

/** The CustomResourceDefinitions of the setting `crds`. What cannot be read there is said and stops nothing. */
async function loadDefinitions(settings: GateSettings, ports: Ports): Promise<Elsewhere> {
  if (settings.crds.length === 0) return { objects: [], notes: [] };
  const { files, unreadableFiles, missing } = await ports.loadManifests(settings.crds, []);
  const { objects, unreadable } = readManifestSet(files, unreadableFiles, settings);
  const notes = [
    ...missing.map(({ message }) => message),
    ...unreadable.map(({ location, message }) => `${location.file}: ${message}`),
  ];
  return { objects, notes: notes.map((note) => `crds: ${note}`) };
}
