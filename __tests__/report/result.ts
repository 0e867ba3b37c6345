import { readdirSync, readFileSync } from 'node:fs';
import type { Coverage } from '../../src/gate/engine/coverage.ts';
import type { GateResult, Verdict } from '../../src/gate/engine/result.ts';
import type { Finding } from '../../src/gate/model/finding.ts';
import { fingerprint } from '../../src/gate/model/fingerprint.ts';
import type { ManifestFile } from '../../src/manifest/document.ts';
import { type ManifestSet, readManifestSet } from '../../src/manifest/manifest-set.ts';
import { locate, sourceOf } from '../../src/manifest/object.ts';
import { formatPath, type Path } from '../../src/manifest/path.ts';

const fixtures = new URL('fixtures/', import.meta.url);

/** Reads manifests of fixtures/deploy, as `deploy/NAME`. */
export function fixtureFiles(...names: readonly string[]): ManifestFile[] {
  return (names.length > 0 ? names : readdirSync(new URL('deploy/', fixtures)).toSorted()).map((name) => ({
    path: `deploy/${name}`,
    text: readFileSync(new URL(`deploy/${name}`, fixtures), 'utf8'),
    named: false,
  }));
}

/** What a written-out finding says; the rest is filled in. */
export interface Saying extends Partial<Finding> {
  readonly rule: string;
  readonly message: string;
  /** Which object of the set, by name, and where in it. */
  readonly about?: string;
  readonly at?: Path;
}

/** A result of these manifests with exactly these findings, whatever rules there are. */
export function resultOf(
  files: readonly ManifestFile[],
  sayings: readonly Saying[],
  more: { verdict?: Verdict; coverage?: object; failures?: GateResult['failures'] } = {},
): GateResult {
  const set = readManifestSet(files, [], { kubernetesMinor: 34 });
  const findings = sayings.map((saying) => findingOf(set, saying));
  const coverage: Coverage = {
    files: set.files.length,
    documents: set.documents.length,
    objects: set.objects.length,
    workloads: set.workloads.length,
    containers: set.workloads.reduce((sum, workload) => sum + workload.containers.length, 0),
    skipped: [],
    suppressions: [],
    external: [],
    notes: [],
    ...more.coverage,
  };
  const verdict = more.verdict ?? (findings.some(({ blocking }) => blocking) ? 'block' : 'pass');
  return { verdict, findings, coverage, failures: more.failures ?? [], set };
}

function findingOf(set: ManifestSet, { about, at = [], ...saying }: Saying): Finding {
  const object = set.objects.find(({ name }) => name === about) ?? null;
  const severity = saying.severity ?? 'error';
  const certainty = saying.certainty ?? 'certain';
  const container = saying.container ?? null;
  return {
    severity,
    certainty,
    blocking: severity === 'error' && certainty !== 'heuristic' && !saying.suppressed,
    because: '',
    fix: '',
    predicts: '',
    prevents: [],
    location: object ? locate(object, at) : null,
    source: object ? (sourceOf(object) ?? null) : null,
    sourceLine: null,
    object: object
      ? {
          apiVersion: object.apiVersion,
          kind: object.kind,
          namespace: object.namespace ?? null,
          name: object.name,
        }
      : null,
    container,
    path: formatPath(at),
    fingerprint: fingerprint(saying.rule, object, at, container),
    suppressed: null,
    ...saying,
  };
}
