import type { KubeObject } from '../../manifest/object.ts';
import type { Workload } from '../../manifest/workload.ts';
import type { Severity } from '../../settings/severity.ts';
import type { Problem, RuleContext } from '../model/rule.ts';
import { consequenceOf } from './consequence.ts';
import type { AbsentFromCluster, Unknown } from './existence.ts';
import { openingTitle } from './open-set.ts';
import { type Reference, targetTitle, type Use, userTitle } from './reference.ts';
import { type Fault, referencesIn } from './references.ts';

/** The faults of one kind in an object's references, each with its reference. */
export function* faultsIn<What extends Fault['what']>(
  object: KubeObject,
  context: RuleContext,
  what: What,
): Iterable<[Reference, Extract<Fault, { what: What }>]> {
  const references = referencesIn(context);
  for (const reference of references.of(object)) {
    for (const fault of references.faults(reference)) {
      if (fault.what === what) yield [reference, fault as Extract<Fault, { what: What }>];
    }
  }
}

/** The references of an object whose target nothing makes, for the given uses; the optional ones are left out. */
export function* missingIn(
  object: KubeObject,
  context: RuleContext,
  uses: readonly Use[],
): Iterable<[Reference, Unknown]> {
  for (const [reference, { unknown }] of faultsIn(object, context, 'missing')) {
    if (!reference.optional && uses.includes(reference.use)) yield [reference, unknown];
  }
}

/** Words and grade for a reference to an object that nothing makes. */
export function missingProblem(reference: Reference, unknown: Unknown, severity: Severity): Problem {
  const { because, predicts } = consequenceOf(reference);
  const { absent } = unknown;
  const nearMiss = unknown.nearMiss?.name ?? absent?.nearMiss;
  const otherwise = absent ? creation(reference, absent) : declaration(reference);
  return {
    ...problemSite(reference),
    message: `${userTitle(reference)} needs ${targetTitle(reference)}, which no manifest here creates${absent ? ` and ${absent.from} does not have` : ''}`,
    because: nearMiss ? `did you mean ${nearMiss}?` : (hintAt(reference, unknown) ?? because),
    fix: nearMiss ? renamed(reference.path, nearMiss) : otherwise,
    predicts,
    severity: gradeAbsence(
      reference,
      unknown,
      absent ? gradeInCluster(reference, absent, severity) : severity,
    ),
    // Who looked into the cluster knows what an unreadable document only may hold.
    restsOnAbsence: !absent,
    ...(absent && !absent.declared ? { certainty: 'certain' } : {}),
  };
}

/** Without these no pod starts; the others cost something else, which the rule grades. */
const startNeeds: ReadonlySet<Use> = new Set<Use>([
  ...(['env', 'envFrom', 'volume', 'projected', 'volume-driver', 'secret-provider-class'] as const),
  ...(['service-account', 'volume-claim', 'storage-class', 'priority-class', 'runtime-class'] as const),
]);

/** How bad it is that a cluster does not have it. What is declared may still be made before the pods start. */
function gradeInCluster({ use }: Reference, { declared }: AbsentFromCluster, severity: Severity): Severity {
  if (!startNeeds.has(use)) return severity;
  return declared ? 'warning' : 'error';
}

function creation({ target }: Reference, { declared, from }: AbsentFromCluster): string {
  return declared
    ? `create it before the deploy; .crashgate.yaml declares it under external:, and ${from} does not have it`
    : `create the ${target.kind} before the deploy, or add it to the set`;
}

/**
 * An absence only counts as a remark where something that was not rendered, or a Job, may fill it, or nothing uses it. An
 * operator that is not known may make it, but hardly under a name that is nearly another's.
 */
export function gradeAbsence(reference: Reference, unknown: Unknown, severity: Severity): Severity {
  if (unknown.opening?.guessed && !reference.idle && !jobFor(reference, unknown))
    return unknown.nearMiss || severity === 'note' ? severity : 'warning';
  return unknown.opening || reference.idle || jobFor(reference, unknown) ? 'note' : severity;
}

/** What speaks for or against an object that is absent from the set, if anything does. */
function hintAt(reference: Reference, unknown: Unknown): string | undefined {
  const job = jobFor(reference, unknown);
  if (unknown.opening) {
    const maker = openingTitle(unknown.opening);
    return unknown.opening.guessed
      ? `${maker} may make it: its operator is not known here`
      : `${maker} may make it: it was not rendered`;
  }
  return job ? `${job.title} may create it` : unknown.butOnly;
}

/** A Job cannot make what it needs to start. */
function jobFor({ object }: Reference, { jobs }: Unknown): Workload | undefined {
  return jobs.find((job) => job.object !== object);
}

/** Where a finding about a reference stands, and whose it is. */
export function problemSite(reference: Reference): Pick<Problem, 'at' | 'container' | 'workload'> {
  const { path, container, workload } = reference;
  return { at: path, workload, ...(container ? { container: container.name } : {}) };
}

/** The line that names something else: `secretName: checkout-tls`. */
export function renamed(path: Reference['path'], name: string): string {
  return `${path.at(-1)}: ${scalar(name)}`;
}

function declaration({ target, namespace }: Reference): string {
  const entry = [
    `kind: ${target.kind}`,
    ...(namespace === undefined ? [] : [`namespace: ${scalar(namespace)}`]),
    `name: ${scalar(target.name)}`,
    'reason: WHO MAKES IT',
  ];
  return `add the ${target.kind}, or declare in .crashgate.yaml who makes it:\nexternal:\n  - {${entry.join(', ')}}`;
}

/** A name as YAML; one that would read as a number or a boolean is quoted. */
function scalar(name: string): string {
  const plain = /^[a-z][a-z0-9.-]*$/.test(name) && !/^(?:y|n|yes|no|on|off|true|false|null)$/.test(name);
  return plain ? name : JSON.stringify(name);
}
