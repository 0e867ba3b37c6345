import type { ManifestSet } from '../../manifest/manifest-set.ts';
import type { KubeObject } from '../../manifest/object.ts';
import { asString, isMapping, valueAt } from '../../manifest/value.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { GateSettings } from '../../settings/settings.ts';
import { nearest } from '../../text/nearest.ts';
import type { Finding } from '../model/finding.ts';
import { numberTwins } from '../model/fingerprint.ts';
import { toFinding } from '../model/grade-problem.ts';
import type { Inventory } from '../model/objects/inventory.ts';
import type { Problem } from '../model/rule.ts';
import { settingFor } from '../model/rule-settings.ts';
import { type KustomizeInputs, kustomizeInputs } from '../references/products/kustomize.ts';
import { rules } from '../rules/index.ts';
import type { SchemaAnswer, SchemaAnswers, SchemaViolation } from './schema-answers.ts';
import { explainUnknownKind } from './unknown-kind.ts';
import { explainViolation } from './violation.ts';
import type { PlacedViolation } from './wording.ts';

/** What the gate knows when the schemas have answered. */
export interface SchemaContext {
  readonly set: ManifestSet;
  readonly inventory: Inventory;
  readonly settings: GateSettings;
  /** What the other rules found. */
  readonly others: readonly Finding[];
}

/** The findings of `schema` and `schema-unknown`, without those that a more specific rule has made already. */
export function schemaFindings(
  { answers, builtIn, served }: SchemaAnswers,
  { set, inventory, settings, others }: SchemaContext,
): Finding[] {
  if (answers.size === 0) return [];
  let kustomize: KustomizeInputs | undefined;
  const placeholders = settings.placeholders.allow.map((pattern) => new RegExp(pattern));
  const found: Finding[] = [];
  for (const [object, answer] of answers) {
    const report = (id: string, problem: Problem, container?: string): void => {
      const rule = rules.find((candidate) => candidate.id === id);
      const setting = settingFor(id, object.document.file.path, settings);
      if (!rule || setting.level === 'off') return;
      const workload = inventory.workloadsOf(object).find(({ testHook }) => testHook);
      const subject = { object, workload, container };
      found.push(toFinding(problem, subject, { rule, setting, set, inventory, settings }));
    };
    if (answer.status === 'invalid') {
      for (const violation of leafCauses(answer.errors, object, placeholders)) {
        const placed = place(violation, object, inventory.workloadsOf(object));
        kustomize ??= kustomizeInputs(set.objects);
        const problem = {
          ...explainViolation(placed),
          ...gradeOf(violation, answer, kustomize.mayFill(object)),
        };
        report('schema', problem, placed.container);
      }
    } else {
      const why =
        answer.status === 'skipped'
          ? explainUnknownKind(object, { builtIn, served }, `1.${settings.kubernetesMinor}`)
          : undefined;
      if (why) report('schema', why);
      else report('schema-unknown', unchecked(object, answer));
    }
  }
  return numberTwins(withoutCovered(found, others));
}

/** The kinds of the objects about which no schema could say anything, one for each object. */
export function uncheckedKinds(schemas: SchemaAnswers, status: 'skipped' | 'error'): string[] {
  return [...schemas.answers].flatMap(([object, answer]) =>
    answer.status === status && (status === 'error' || !explainUnknownKind(object, schemas, ''))
      ? [object.kind]
      : [],
  );
}

/**
 * One finding per defect: a misspelt field is not also the missing one, and values that something else fills in or that
 * SOPS encrypted are none.
 */
function leafCauses(
  errors: readonly SchemaViolation[],
  object: KubeObject,
  placeholders: readonly RegExp[],
): SchemaViolation[] {
  const encrypted = isMapping(object.value.sops);
  const isAccepted = (path: SchemaViolation['path']): boolean => {
    const text = asString(valueAt(object.value, path))?.slice(0, 1000);
    if (text === undefined) return false;
    return (encrypted && text.startsWith('ENC[')) || placeholders.some((pattern) => pattern.test(text));
  };
  const unknown = errors.filter(({ keyword }) => keyword === 'additionalProperties');
  const isMisspelt = ({ keyword, path, property = '' }: SchemaViolation): boolean =>
    keyword === 'required' &&
    unknown.some(
      (other) =>
        other.path.join('\0') === path.join('\0') &&
        nearest(other.property ?? '', [property, ...(other.allowed ?? []).map(String)]) === property,
    );
  return errors.filter((error) => error.keyword !== '' && !isMisspelt(error) && !isAccepted(error.path));
}

function place(
  violation: SchemaViolation,
  object: KubeObject,
  workloads: readonly Workload[],
): PlacedViolation & { container?: string } {
  for (const { containers } of workloads) {
    for (const { path, title, name } of containers) {
      const inside =
        violation.path.length >= path.length && path.every((part, depth) => violation.path[depth] === part);
      if (inside) return { violation, object, title, named: path.length, container: name };
    }
  }
  return { violation, object, title: object.title, named: 0 };
}

/**
 * What is missing may be filled in: in a custom resource by a webhook, in the input of a kustomization by kustomize. And a
 * schema from elsewhere may be that of another version.
 */
function gradeOf(
  { keyword }: SchemaViolation,
  { origin }: SchemaAnswer,
  kustomizeMayFill: boolean,
): Partial<Problem> {
  const mayBeFilled = keyword === 'required' && (origin !== 'kubernetes' || kustomizeMayFill);
  return {
    certainty: mayBeFilled || origin === 'location' ? 'likely' : 'certain',
    ...(mayBeFilled ? { severity: 'warning' } : {}),
  };
}

function unchecked({ title, kind, apiVersion }: KubeObject, { status, errors }: SchemaAnswer): Problem {
  const [first] = errors;
  const at = ['kind'];
  if (status === 'error') {
    return {
      message: `${title} could not be checked against its schema: ${first?.message ?? 'no reason given'}`,
      at,
      because: 'its fields were not checked',
      fix: 'check it with kubectl apply --dry-run=server',
      predicts: '',
    };
  }
  return {
    message: `${title}: no schema for ${kind} in ${apiVersion}`,
    at,
    because: 'its fields were not checked',
    fix: 'pass its CustomResourceDefinition as well, or name where its schema is:\ncrds: [crds/]',
    predicts: '',
  };
}

/**
 * Without findings that another rule has made: at the same path, or further down where that one too says that the object
 * would be refused. The other says more, since it knows what the field is for.
 */
function withoutCovered(found: readonly Finding[], others: readonly Finding[]): Finding[] {
  const errors = new Map<string, Finding[]>();
  for (const other of others) {
    if (other.severity !== 'error' || !other.object) continue;
    const key = keyOf(other);
    const known = errors.get(key);
    if (known) known.push(other);
    else errors.set(key, [other]);
  }
  return found.filter(
    (finding) =>
      !errors
        .get(keyOf(finding))
        ?.some(
          (other) =>
            other.path === finding.path ||
            (isBelow(other.path, finding.path) && other.predicts.startsWith('apply rejected')),
        ),
  );
}

function keyOf({ object, location }: Finding): string {
  return [location?.file, object?.apiVersion, object?.kind, object?.namespace, object?.name].join('\0');
}

function isBelow(path: string, above: string): boolean {
  return path.startsWith(above) && /^[.[]/.test(path.slice(above.length));
}
