import type { ManifestFile, UnreadableText } from '../../manifest/document.ts';
import { type ManifestSet, readManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization } from '../../manifest/object.ts';
import type { SkippedFiles } from '../../repository/repository.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { compareSeverity } from '../../settings/severity.ts';
import type { ClusterState } from '../cluster-facts/cluster-state.ts';
import type { Finding } from '../model/finding.ts';
import { numberTwins } from '../model/fingerprint.ts';
import { Inventory } from '../model/objects/inventory.ts';
import type { SchemaAnswers } from '../schema/schema-answers.ts';
import { schemaFindings } from '../schema/schema-findings.ts';
import { coverageOf } from './coverage.ts';
import { calmExamples } from './examples.ts';
import { inputFindings, type MissingInput } from './input-findings.ts';
import type { GateResult } from './result.ts';
import { type RuleFailure, runRules } from './run-rules.ts';
import { applySuppressions } from './suppressions.ts';
import { unitVerdicts } from './unit-table.ts';
import { type UnitSet, type UnrenderedUnit, unitsOf } from './units.ts';

/** What is judged. `today` (`YYYY-MM-DD`) decides which suppressions have expired. */
export interface GateInput {
  readonly files: readonly ManifestFile[];
  /** Files that could not be loaded at all. */
  readonly unreadableFiles: readonly UnreadableText[];
  /** Paths that were asked for and do not exist, and the like: reasons why nothing there could be checked. */
  readonly missing: readonly MissingInput[];
  readonly settings: GateSettings;
  readonly today: string;
}

/** A manifest set and what the rules found in it; the schema findings are still to come. */
export interface CheckedSet {
  readonly set: ManifestSet;
  /** All of the set, for what concerns one object at a time. */
  readonly inventory: Inventory;
  readonly units: readonly UnitSet[];
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What the verdict depends on besides the findings of the rules. `schemas` is absent when no schema was asked. */
export interface VerdictInput extends Pick<GateInput, 'missing' | 'settings' | 'today'> {
  readonly unrendered?: readonly UnrenderedUnit[] | undefined;
  readonly skipped?: readonly SkippedFiles[] | undefined;
  readonly schemas?: SchemaAnswers | undefined;
  /** What else a reader must know, of a cluster that was asked. */
  readonly notes?: readonly string[] | undefined;
}

/**
 * The whole gate without schemas, top to bottom: read the manifests, run the rules, decide. Pure; never throws on bad
 * input. With schemas the same steps run in `judge-with-schemas.ts`, which asks them while the rules run.
 */
export function runGate(input: GateInput): GateResult {
  const set = readManifestSet(input.files, input.unreadableFiles, input.settings);
  return decideVerdict(checkSet(set, input.settings), input);
}

/** What the set is compared with. */
export interface Beside {
  /** The set of the base branch. */
  readonly base?: ManifestSet | undefined;
  /** The cluster that it goes to. */
  readonly cluster?: ClusterState | undefined;
}

/** Runs every rule over the set. */
export function checkSet(
  set: ManifestSet,
  settings: GateSettings,
  { base, cluster }: Beside = {},
): CheckedSet {
  const inventory = inventoryOf(set, settings, cluster);
  const before = base && inventoryOf(base, settings);
  const units = unitsOf(set, inventory, settings);
  const ran = units.map((unit) => runRules(unit.set, unit.inventory, settings, before));
  return {
    ...{ set, inventory, units },
    findings: numberTwins(ran.flatMap(({ findings }) => findings)),
    failures: ran.flatMap(({ failures }) => failures),
  };
}

function inventoryOf(
  { objects, workloads }: ManifestSet,
  settings: GateSettings,
  cluster?: ClusterState,
): Inventory {
  return new Inventory(objects, workloads, settings.namespace, undefined, cluster);
}

/** Adds what input and schemas have to say, applies the suppressions and reaches the verdict. */
export function decideVerdict(checked: CheckedSet, input: VerdictInput): GateResult {
  const { set, units, failures } = checked;
  const { missing, settings, today, schemas, unrendered = [], skipped = [], notes = [] } = input;
  const objects = set.objects.filter((object) => !isKustomization(object));
  const others = [...inputFindings(set, { missing, unrendered }, objects, settings), ...checked.findings];
  const raw = schemas ? [...others, ...schemaFindings(schemas, { ...checked, settings, others })] : others;
  const { findings, inForce } = applySuppressions(calmExamples(raw, set), set, settings, today);
  const nothingChecked = missing.length > 0 || objects.length === 0;
  const blocked = findings.some((finding) => finding.blocking);
  const table = unitVerdicts(set, findings, unrendered);
  return {
    verdict: nothingChecked ? 'error' : blocked ? 'block' : failures.length > 0 ? 'error' : 'pass',
    findings: findings.toSorted(byLocation),
    coverage: coverageOf(set, { units, skipped, suppressions: inForce, schemas, notes }, objects, settings),
    failures,
    set,
    ...(table.length > 1 || unrendered.length > 0 ? { units: table } : {}),
  };
}

function byLocation(a: Finding, b: Finding): number {
  const at = { ...nowhere, ...a.location };
  const bt = { ...nowhere, ...b.location };
  return (
    (at.file < bt.file ? -1 : at.file > bt.file ? 1 : 0) ||
    at.line - bt.line ||
    at.column - bt.column ||
    compareSeverity(a.severity, b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Findings without a place come first. */
const nowhere = { file: '', line: 0, column: 0 };
