import type { ManifestFile, UnreadableText } from '../../manifest/document.ts';
import { type ManifestSet, readManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization } from '../../manifest/object.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { Inventory } from '../model/objects/inventory.ts';
import type { SchemaAnswers } from '../schema/schema-answers.ts';
import { schemaFindings } from '../schema/schema-findings.ts';
import type { BaseComparison } from './compare-with-base.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { compareSeverity, type Finding } from './finding.ts';
import { inputFindings, type MissingInput } from './input-findings.ts';
import { type RuleFailure, runRules } from './run-rules.ts';
import { applySuppressions } from './suppressions.ts';

/** What the gate says in the end: nothing blocks, something does, or it could not judge. */
export type Verdict = 'pass' | 'block' | 'error';

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

/** A set that every rule has looked at which needs nothing but the set. */
export interface ExaminedSet {
  readonly set: ManifestSet;
  readonly inventory: Inventory;
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
}

/** What decides besides; without `schemas` nobody asked them. */
export interface Circumstances extends Pick<GateInput, 'missing' | 'settings' | 'today'> {
  readonly schemas?: SchemaAnswers | undefined;
}

/** The gate's whole answer: everything a report shows. */
export interface GateResult {
  readonly verdict: Verdict;
  /** Sorted by file, line and column; suppressed ones included. */
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Rules that broke on an object: bugs of ours, said openly. */
  readonly failures: readonly RuleFailure[];
  readonly set: ManifestSet;
  /** How this compares with the base branch; absent when none was given. */
  readonly base?: BaseComparison;
}

/**
 * Judges manifests without their schemas: reads, runs every rule, applies suppressions, decides. Pure; never throws on bad
 * input.
 */
export function judge(input: GateInput): GateResult {
  const set = readManifestSet(input.files, input.unreadableFiles, input.settings);
  return decide(examine(set, input.settings), input);
}

/** Runs the rules. What the schemas say can be asked meanwhile. `base` is the set of the base branch, when there is one. */
export function examine(set: ManifestSet, settings: GateSettings, base?: ManifestSet): ExaminedSet {
  const inventory = inventoryOf(set, settings);
  const before = base && inventoryOf(base, settings);
  return { set, inventory, ...runRules(set, inventory, settings, before) };
}

function inventoryOf({ objects, workloads }: ManifestSet, settings: GateSettings): Inventory {
  return new Inventory(objects, workloads, settings.namespace);
}

/** Puts together what was found, applies suppressions, decides. */
export function decide(examined: ExaminedSet, circumstances: Circumstances): GateResult {
  const { set, inventory, failures } = examined;
  const { missing, settings, today, schemas } = circumstances;
  const objects = set.objects.filter((object) => !isKustomization(object));
  const others = [...inputFindings(set, missing, objects, settings), ...examined.findings];
  const raw = schemas ? [...others, ...schemaFindings(schemas, { ...examined, settings, others })] : others;
  const { findings, inForce } = applySuppressions(raw, set, settings, today);
  const nothingChecked = missing.length > 0 || objects.length === 0;
  const blocked = findings.some((finding) => finding.blocking);
  return {
    verdict: nothingChecked ? 'error' : blocked ? 'block' : failures.length > 0 ? 'error' : 'pass',
    findings: findings.toSorted(byPlace),
    coverage: coverageOf(set, inventory, objects, inForce, settings, schemas),
    failures,
    set,
  };
}

function byPlace(a: Finding, b: Finding): number {
  const [at, bt] = [a.location, b.location].map((location) => ({
    line: 0,
    column: 0,
    file: '',
    ...location,
  }));
  if (at === undefined || bt === undefined) return 0;
  return (
    (at.file < bt.file ? -1 : at.file > bt.file ? 1 : 0) ||
    at.line - bt.line ||
    at.column - bt.column ||
    compareSeverity(a.severity, b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
