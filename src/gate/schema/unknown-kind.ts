import type { KubeObject } from '../../manifest/object.ts';
import { nearest } from '../../text/nearest.ts';
import type { Problem } from '../model/rule.ts';
import { servedVersions } from './custom-resources.ts';
import type { BuiltInKind, SchemaAnswers } from './schema-answers.ts';

/** Kinds that tools write as `v1` and that no cluster is asked to make, or only OpenShift. */
const notServed = new Set([
  'Config',
  'Template',
  'BuildConfig',
  'DeploymentConfig',
  'ImageStream',
  'Project',
  'Route',
  'SecurityContextConstraints',
]);

/**
 * Why no cluster of this version takes an object without a schema: a version that is not served, a kind that is misspelt.
 * Undefined for what may well exist: any kind of a group that Kubernetes does not own.
 */
export function explainUnknownKind(
  object: KubeObject,
  { builtIn, served }: Pick<SchemaAnswers, 'builtIn' | 'served'>,
  kubernetes: string,
): Problem | undefined {
  const { apiVersion, group, version, kind, title } = object;
  const predicts = `apply rejected: no matches for kind "${kind}" in version "${apiVersion}"`;
  const defined = servedVersions(object, { served });
  if (defined) {
    if (defined.includes(version)) return undefined;
    const versions = defined.map((each) => `${group}/${each}`);
    return {
      message: `${title}: its CustomResourceDefinition serves no ${apiVersion}`,
      at: ['apiVersion'],
      because: `it serves: ${versions.join(', ') || 'nothing'}`,
      fix: `apiVersion: ${versions.at(-1) ?? '…'}`,
      predicts,
    };
  }
  const own = builtIn.some((each) => groupOf(each) === group);
  const elsewhere = builtIn.filter((each) => each.kind === kind).map((each) => each.apiVersion);
  if (elsewhere.length > 0 && (own || !group.includes('.'))) {
    const meant = bestVersion(elsewhere, apiVersion);
    return {
      message: `${title}: Kubernetes ${kubernetes} has no ${kind} in ${apiVersion}`,
      at: ['apiVersion'],
      because: `it is in ${elsewhere.join(', ')}`,
      fix: `apiVersion: ${meant}`,
      predicts,
    };
  }
  if (!own || notServed.has(kind) || object.name === '') return undefined;
  const beside = builtIn.filter((each) => groupOf(each) === group).map((each) => each.kind);
  const near = nearest(kind, beside) ?? nearest(kind, new Set(builtIn.map((each) => each.kind)));
  const home = builtIn.findLast((each) => each.kind === near)?.apiVersion;
  return {
    message: `${title}: Kubernetes ${kubernetes} has no kind ${kind} in ${apiVersion}`,
    at: [near === undefined ? 'apiVersion' : 'kind'],
    because: near === undefined ? 'nothing serves it' : `did you mean ${near}?`,
    fix:
      near === undefined
        ? `write a kind that ${apiVersion} has`
        : beside.includes(near)
          ? `kind: ${near}`
          : `apiVersion: ${home}\nkind: ${near}`,
    predicts,
  };
}

function groupOf({ apiVersion }: BuiltInKind): string {
  const slash = apiVersion.lastIndexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/** Of the versions that have a kind, one of the same group; else a stable one. */
function bestVersion(versions: readonly string[], written: string): string {
  const group = written.slice(0, Math.max(0, written.lastIndexOf('/')));
  const same = versions.filter((version) => groupOf({ apiVersion: version, kind: '' }) === group);
  const candidates = same.length > 0 ? same : versions;
  return candidates.findLast((version) => /(?:^|\/)v\d+$/.test(version)) ?? (candidates.at(-1) as string);
}
