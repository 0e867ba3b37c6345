import {
  isMet,
  type Requirement,
  refusedRequirement,
  requirementsOf,
  requirementsOfMap,
  writeRequirement,
} from '../../../manifest/label-selector.ts';
import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asString, hasKey, isMapping, valueAt } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { oldestKubernetesMinor } from '../../../settings/settings.ts';
import { isPlaceholder } from '../../references/reference.ts';
import type { Problem, RuleContext } from '../rule.ts';

/** What is wrong with a workload's selector, and where. */
export type SelectorFault = Pick<Problem, 'message' | 'at' | 'because' | 'fix'>;

/** Every condition of a workload's selector that its own pods do not satisfy, or that the API server cannot read. */
export function* selectorFaults(workload: Workload, context: RuleContext): Iterable<SelectorFault> {
  const place = selectorOf(workload);
  if (!place) return;
  const { path, isMap } = place;
  const { object, podLabels, title } = workload;
  const selector = valueAt(object.value, path);
  const labels = Object.entries(podLabels).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${key}: ${JSON.stringify(value)}`] : [],
  );
  if (isMap ? Object.keys(asMapping(selector)).length === 0 : isEmpty(selector)) {
    if (isMap || isLeftToSchema(selector, workload, context)) return;
    const what = isMapping(selector) ? 'an empty selector' : 'no selector';
    const fix = `selector:\n  matchLabels: {${labels[0] ?? `app: ${object.name}`}}`;
    yield { message: `${title} has ${what}`, at: path, because: 'it must choose its own pods', fix };
    return;
  }
  for (const requirement of isMap ? requirementsOfMap(selector, path) : requirementsOf(selector, path)) {
    const refused = refusedRequirement(requirement);
    const { key, operator } = requirement;
    // A label that is no text is what the schema finds.
    if (hasKey(podLabels, key) && typeof podLabels[key] !== 'string') continue;
    if ([podLabels[key] ?? '', ...requirement.values].some((text) => isPlaceholder(String(text)))) continue;
    if (refused) {
      const message = `${title} has a selector with ${operator} that cannot be read`;
      const fix = '{key: app, operator: In, values: [NAME]}';
      const isKnown = ['In', 'NotIn', 'Exists', 'DoesNotExist'].includes(operator);
      // The schema finds the same operator, at its own place: one of the two is shown.
      const at = isKnown ? requirement.path : [...requirement.path, 'operator'];
      yield { message, at, because: refused, fix };
    } else if (!isMet(requirement, podLabels)) {
      yield {
        message: `${title} selects pods with ${writeRequirement(requirement)}, its own do not fit`,
        at: requirement.path,
        because: labelsShown(requirement, workload),
        fix: fixFor(requirement, workload),
      };
    }
  }
}

interface SelectorPlace {
  readonly path: Path;
  /** A plain map of labels, which defaults to those of the pods. */
  readonly isMap?: boolean;
}

/** Where a kind keeps its selector, by `group/Kind`. Jobs make their own unless they say `manualSelector`. */
function selectorOf({ object, templatePath }: Workload): SelectorPlace | undefined {
  switch (`${object.group}/${object.kind}`) {
    case 'apps/Deployment':
    case 'apps/StatefulSet':
    case 'apps/DaemonSet':
    case 'apps/ReplicaSet':
    case 'argoproj.io/Rollout':
      return { path: ['spec', 'selector'] };
    case '/ReplicationController':
    case '/DeploymentConfig':
    case 'apps.openshift.io/DeploymentConfig':
      return { path: ['spec', 'selector'], isMap: true };
    case 'batch/Job':
    case 'batch/CronJob': {
      const spec = templatePath.slice(0, -1);
      const isManual = valueAt(object.value, [...spec, 'manualSelector']) === true;
      return isManual ? { path: [...spec, 'selector'] } : undefined;
    }
    default:
      return undefined;
  }
}

function isEmpty(selector: unknown): boolean {
  const { matchLabels, matchExpressions } = asMapping(selector);
  return Object.keys(asMapping(matchLabels)).length === 0 && asList(matchExpressions).length === 0;
}

/** A selector that is absent, or not one at all, is what the schema finds, where there is one for the target version. */
function isLeftToSchema(selector: unknown, { object }: Workload, { settings }: RuleContext): boolean {
  if (object.group !== 'apps' || settings.kubernetesMinor < oldestKubernetesMinor) return false;
  if (!isMapping(selector)) return true;
  const { matchLabels = {}, matchExpressions = [], ...unknown } = selector;
  const isReadable =
    (matchLabels === null || isMapping(matchLabels)) &&
    (matchExpressions === null || Array.isArray(matchExpressions));
  return !isReadable || Object.keys(unknown).length > 0;
}

function labelsShown({ key }: Requirement, { podLabels }: Workload): string {
  if (hasKey(podLabels, key)) return `its pods have ${key}=${asString(podLabels[key])}`;
  const keys = Object.keys(podLabels);
  return keys.length === 0 ? 'its pods have no labels' : `its pods have only ${keys.slice(0, 5).join(', ')}`;
}

/** The selector of what runs already cannot be changed, so the labels are what to change. */
function fixFor({ key, operator, values }: Requirement, { podLabels, templatePath }: Workload): string {
  const at = [...templatePath, 'metadata', 'labels'].join('.');
  if (operator === 'In') return `${at}:\n  ${key}: ${JSON.stringify(values[0])}`;
  if (operator === 'Exists') return `${at}:\n  ${key}: VALUE`;
  return `${at}: remove ${key}: ${asString(asMapping(podLabels)[key]) ?? ''}`.trimEnd();
}
