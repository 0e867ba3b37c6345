import type { ManifestSet } from '../../manifest/manifest-set.ts';
import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import type { SkippedFiles } from '../../repository/repository.ts';
import type { GateSettings } from '../../settings/settings.ts';
import type { Suppressed } from '../model/finding.ts';
import { type ExternalReference, referenceCoverage } from '../references/coverage.ts';
import { celNotes } from '../schema/cel-rules.ts';
import type { SchemaAnswers } from '../schema/schema-answers.ts';
import { uncheckedKinds } from '../schema/schema-findings.ts';
import { exampleNotes } from './examples.ts';
import type { UnitSet } from './units.ts';

/** One suppression that silences something, for the summary. */
export interface SuppressionInForce extends Suppressed {
  readonly rule: string;
  /** `Deployment shop/checkout`, or the glob of the settings. */
  readonly object: string;
  /** How many findings it silences. */
  readonly findings: number;
}

/** What was looked at and what was not: silence is never a pass. */
export interface Coverage {
  readonly files: number;
  readonly documents: number;
  readonly objects: number;
  readonly workloads: number;
  readonly containers: number;
  /** What was read and not checked, and why. */
  readonly skipped: readonly {
    readonly reason: string;
    readonly count: number;
    readonly examples: readonly string[];
  }[];
  readonly suppressions: readonly SuppressionInForce[];
  /** Objects that are needed and that nothing makes: what `external:` would have to declare if they exist elsewhere. */
  readonly external: readonly ExternalReference[];
  /** Whatever else a reader must know to trust the verdict. */
  readonly notes: readonly string[];
}

/** What a run did besides reading the set. */
export interface Looked {
  readonly units: readonly UnitSet[];
  readonly skipped: readonly SkippedFiles[];
  readonly suppressions: readonly SuppressionInForce[];
  readonly schemas?: SchemaAnswers | undefined;
  /** What a cluster that was asked said besides. */
  readonly notes?: readonly string[];
}

/** Counts what a run looked at. */
export function coverageOf(
  set: ManifestSet,
  { units, skipped: leftOut, suppressions, schemas, notes: others = [] }: Looked,
  objects: readonly KubeObject[],
  settings: GateSettings,
): Coverage {
  const skipped = [
    {
      reason: 'unreadable',
      items: set.unreadable
        .filter((problem) => !problem.object && !problem.judged)
        .map((p) => p.location.file),
    },
    { reason: 'not a manifest', items: [...set.foreign.map((p) => p.location.file), ...set.ignoredFiles] },
    ...leftOut.map(({ reason, files }) => ({ reason, items: files })),
    { reason: 'without a schema', items: schemas ? uncheckedKinds(schemas, 'skipped') : [] },
    { reason: 'too much for the schema check', items: schemas ? uncheckedKinds(schemas, 'error') : [] },
  ];
  const references = units.map(({ inventory, set: own }) =>
    referenceCoverage(
      inventory,
      own.objects.filter((object) => !isKustomization(object)),
      settings,
    ),
  );
  const external = references.flatMap((reference) => reference.external);
  const notes: string[] = [
    ...new Set(references.flatMap((reference) => reference.notes)),
    ...kustomizeNotes(set),
    ...exampleNotes(set),
    ...celNotes(set),
    ...(schemas?.notes ?? []),
    ...others,
  ];
  if (objects.length > 0 && set.workloads.length === 0)
    notes.push('no workload among the objects: the rules about pods had nothing to check');
  return {
    files: set.files.length,
    documents: set.documents.length,
    objects: objects.length,
    workloads: set.workloads.length,
    containers: set.workloads.reduce((sum, workload) => sum + workload.containers.length, 0),
    skipped: skipped
      .filter(({ items }) => items.length > 0)
      .map(({ reason, items }) => ({
        reason,
        count: items.length,
        examples: [...new Set(items)].slice(0, 3),
      })),
    suppressions,
    external: units.length > 1 ? distinct(external) : external,
    notes,
  };
}

function distinct(references: readonly ExternalReference[]): ExternalReference[] {
  return [...new Map(references.map((reference) => [JSON.stringify(reference), reference])).values()];
}

/** A base is judged as it stands, and its overlays may set just what it lacks. */
function kustomizeNotes({ objects }: ManifestSet): string[] {
  const count = objects.filter(isKustomization).length;
  if (count === 0) return [];
  return [
    `${count} ${count === 1 ? 'kustomization' : 'kustomizations'} not rendered: files are judged as they stand, without what overlays change; name the directory under \`kustomize\` instead`,
  ];
}
