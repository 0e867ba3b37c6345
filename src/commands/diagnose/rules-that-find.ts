import { preventedBy } from '../../diagnosis/causes/prevented-by.ts';
import type { DiagnosedWorkload, Diagnosis } from '../../diagnosis/diagnosis.ts';
import type { Evidence, KeyedObject } from '../../diagnosis/evidence/evidence.ts';
import type { Finding } from '../../gate/model/finding.ts';
import type { ClusterObject, ObjectReference } from '../../kubernetes/object.ts';
import type { ManifestFile } from '../../manifest/document.ts';

/**
 * Leaves of the gate rules that look for a cause only those that find something in the workload as the cluster holds it: what
 * would have caught this failure, not what might. The rules are loaded only for a cause that some rule looks for. A rule that
 * compares with another revision or with the whole set of manifests finds nothing here, and is not claimed.
 */
export async function keepRulesThatFind(
  workloads: readonly DiagnosedWorkload[],
  evidence: Evidence,
): Promise<DiagnosedWorkload[]> {
  const asked = workloads.filter(({ diagnoses }) =>
    diagnoses.some(({ cause }) => preventedBy[cause].length > 0),
  );
  const live = [...evidence.workloads, ...evidence.pods];
  const files = asked.flatMap(({ object }) => {
    const found = live.find((other) => titleOf(other) === titleOf(object));
    return found ? [manifestOf(found)] : [];
  });
  const findings = files.length > 0 ? await judge([...files, surroundings(evidence)]).catch(() => []) : [];
  return workloads.map((workload) => {
    const own = findings.filter(({ location }) => location?.file === titleOf(workload.object));
    const diagnoses = workload.diagnoses.map((diagnosis) => {
      const seen = own.filter((finding) => isSeen(finding, diagnosis, evidence)).map(({ rule }) => rule);
      return { ...diagnosis, preventedBy: diagnosis.preventedBy.filter((rule) => seen.includes(rule)) };
    });
    return { ...workload, diagnoses };
  });
}

/**
 * That something does not exist is seen only where the cluster was asked for it, or says so itself: evidence holds a part of
 * what there is.
 */
function isSeen({ rule, message }: Finding, { cause }: Diagnosis, { absent, services }: Evidence): boolean {
  if (!rule.endsWith('-exists') || cause.endsWith('-missing')) return true;
  if (rule === 'service-exists') return services.length > 0;
  return absent.some(({ name }) => message.includes(`"${name}"`));
}

async function judge(files: readonly ManifestFile[]): Promise<readonly Finding[]> {
  const [{ runGate }, { resolveSettings }] = await Promise.all([
    import('../../gate/engine/run-gate.ts'),
    import('../../settings/resolve.ts'),
  ]);
  // Suppressions alone expire, and there are none.
  const today = '1970-01-01';
  return runGate({ files, unreadableFiles: [], missing: [], settings: resolveSettings({}), today }).findings;
}

function manifestOf({ value, ...object }: ClusterObject): ManifestFile {
  const { status: _, ...manifest } = value;
  return { path: titleOf(object), text: JSON.stringify(manifest), named: true };
}

/** What workloads refer to: Services as they are, ConfigMaps and Secrets by their keys. */
function surroundings({ services, configMaps, secrets }: Evidence): ManifestFile {
  const keyed = (kind: string, { namespace, name, keys }: KeyedObject): unknown => ({
    apiVersion: 'v1',
    kind,
    metadata: { namespace, name },
    data: Object.fromEntries(keys.map((key) => [key, ''])),
  });
  const items = [
    ...services.map(({ value }) => value),
    ...configMaps.map((object) => keyed('ConfigMap', object)),
    ...secrets.map((object) => keyed('Secret', object)),
  ];
  return {
    path: 'surroundings',
    text: JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    named: true,
  };
}

function titleOf({ kind, namespace, name }: Omit<ObjectReference, 'apiVersion'>): string {
  return `${kind}/${namespace}/${name}`;
}
