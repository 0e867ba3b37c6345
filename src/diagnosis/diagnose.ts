import { valueAt } from '../manifest/value.ts';
import type { Case } from './case.ts';
import type { CauseId } from './cause-id.ts';
import { causes } from './causes/index.ts';
import { preventedBy } from './causes/prevented-by.ts';
import type { Cited } from './cite.ts';
import { commandsFor } from './commands.ts';
import { confidenceOf } from './confidence.ts';
import type { DiagnosedWorkload, Diagnosis, FailureLocation } from './diagnosis.ts';
import type { Evidence } from './evidence.ts';
import { judgeWorkload } from './judge-workload.ts';
import { Redactor, secretValues } from './redact.ts';
import { changesOf } from './revision-diff.ts';
import { ruledOut } from './ruled-out.ts';
import { tree } from './tree.ts';
import { type Step, walk } from './walk.ts';
import { readFacts } from './workload-facts.ts';

/** From evidence to diagnoses: one entry for every workload in it, the failing ones with their causes. */
export function diagnose(evidence: Evidence): DiagnosedWorkload[] {
  const facts = readFacts(evidence);
  const redactor = new Redactor(secretValues(evidence));
  return facts.workloads.map((workload) => {
    const { outcome, cases } = judgeWorkload(facts, workload);
    const findings = groupAlike(cases.map((given) => ({ given, ...walk(tree, given) })));
    const diagnoses = firstCauses(findings).map(explain);
    const failing = new Set(cases.flatMap(({ pod }) => pod?.name ?? []));
    return {
      object: workload.object,
      outcome,
      diagnoses: redactor.deep(diagnoses),
      pods: { failing: failing.size, present: workload.pods.length, desired: workload.desired },
    };
  });
}

/** A cause as the tree found it, for all pods in which it is the same. */
interface Finding {
  readonly given: Case;
  readonly cause: CauseId;
  readonly trail: readonly Step[];
  readonly pods: readonly string[];
  /** Failures that follow from this one. */
  readonly consequences: readonly Finding[];
}

function groupAlike(found: readonly Omit<Finding, 'pods' | 'consequences'>[]): Finding[] {
  const groups = new Map<string, Finding & { pods: string[] }>();
  for (const finding of found) {
    const key = `${finding.cause}/${finding.given.container?.name ?? ''}`;
    const group = groups.get(key);
    const pod = finding.given.pod?.name;
    if (!group) groups.set(key, { ...finding, pods: pod === undefined ? [] : [pod], consequences: [] });
    else if (pod !== undefined) group.pods.push(pod);
  }
  return [...groups.values()].toSorted((a, b) => b.pods.length - a.pods.length);
}

/** Causes that may only be the effect of another container's failure, by how likely that is. */
const dependent: readonly CauseId[] = [
  'unknown',
  'dependency-unreachable',
  'dependency-not-resolved',
  'readiness-probe-fails',
  'process-completes',
];

/** The first causes: where containers of one pod fail together, what follows from another failure is named with it. */
function firstCauses(findings: readonly Finding[]): Finding[] {
  const follows = (finding: Finding): Finding | undefined =>
    findings.find((other) => other !== finding && inOnePod(finding, other) && isConsequence(finding, other));
  const first = findings.filter((finding) => follows(finding) === undefined);
  return first.map((finding) => ({
    ...finding,
    consequences: findings.filter((other) => follows(other) === finding),
  }));
}

function inOnePod(a: Finding, b: Finding): boolean {
  return a.pods.some((pod) => b.pods.includes(pod));
}

function isConsequence(finding: Finding, other: Finding): boolean {
  if (dependent.includes(other.cause)) {
    return isOfSibling(finding) && !isOfSibling(other) && finding.cause !== other.cause;
  }
  return isOfSibling(finding) || finding.cause === 'unknown' || finding.cause === 'readiness-probe-fails';
}

/** True when the log names an address inside the pod. */
function isOfSibling({ cause, given }: Finding): boolean {
  if (cause !== 'dependency-unreachable') return false;
  const line =
    given.container?.log?.reading.findings.find((finding) => finding.cause === cause)?.line.text ?? '';
  return /\b(?:127\.0\.0\.\d+|localhost)\b|\[?::1\]?[:\s]/.test(line);
}

function explain(finding: Finding): Diagnosis {
  const { given, trail, pods, consequences } = finding;
  const cause = causes[finding.cause];
  const cited = cause.evidence(given).filter((item) => item !== undefined);
  const evidence = withoutRepeats(cited);
  const changes = changesOf(given.workload);
  const { steps, yaml } = cause.remedy(given);
  return {
    cause: finding.cause,
    confidence: confidenceOf(cause, cited),
    location: locationOf(given),
    title: cause.title(given),
    evidence: [
      ...evidence.map(({ source, text }) => ({ source, text: text.slice(0, 1000) })),
      ...consequences.map((other) => ({
        source: `container ${other.given.container?.name ?? ''}`,
        text: `fails too, as a consequence: ${causes[other.cause].title(other.given)}`,
      })),
    ],
    trail,
    changed: given.workload.previous ? { since: given.workload.previous.label, changes } : null,
    remedy: { steps: [...steps, ...stuckPod(given)], yaml: yaml ?? null },
    commands: commandsFor(cause, given),
    ruledOut: ruledOut(given, finding.cause),
    preventedBy: preventedBy[finding.cause],
    others: othersOf(finding),
    pods,
  };
}

/**
 * A StatefulSet does not replace a broken pod of an older revision, even when the new one would work.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback
 */
function stuckPod({ workload, pod }: Case): string[] {
  const wanted = valueAt(workload.value, ['status', 'updateRevision']);
  const stuck = workload.object.kind === 'StatefulSet' && pod?.revision !== undefined && wanted !== undefined;
  return stuck && wanted !== pod.revision
    ? [
        `pod ${pod.name} is of an older revision and is not replaced by itself: delete it once the template is right`,
      ]
    : [];
}

function withoutRepeats(cited: readonly Cited[]): Cited[] {
  return cited.filter(
    ({ source, text }, index) =>
      cited.findIndex((other) => other.source === source && other.text === text) === index,
  );
}

function locationOf({ container, what }: Case): FailureLocation {
  return container && what !== 'no node' && what !== 'no pod'
    ? { container: container.name, kind: container.kind }
    : { container: null, kind: 'none' };
}

const mostOthers = 4;

/** What else the same facts could mean: other findings of the log, and what is easily mistaken for the cause. */
function othersOf({ cause, given }: Finding): Diagnosis['others'] {
  const fromLog = (given.container?.log?.reading.findings ?? [])
    .filter((finding) => finding.score > 0)
    .map((finding) => ({ cause: finding.cause as CauseId, why: `log line ${finding.line.number}` }));
  const alike = (lookAlikes[cause] ?? []).map((other) => ({ cause: other, why: 'looks alike' }));
  const others = [...fromLog, ...alike].filter((other) => other.cause !== cause);
  return others
    .filter((other, index) => others.findIndex(({ cause: same }) => same === other.cause) === index)
    .slice(0, mostOthers);
}

/** Causes with which one is easily confused, from the same signals. */
const lookAlikes: Partial<Record<CauseId, readonly CauseId[]>> = {
  'out-of-memory': ['out-of-memory-child', 'node-out-of-memory'],
  'out-of-memory-child': ['out-of-memory'],
  'liveness-probe-kills': ['startup-probe-kills', 'application-error'],
  'image-pull-unauthorized': ['image-not-found'],
  'image-not-found': ['image-pull-unauthorized'],
  'interpreter-missing': ['missing-file', 'command-not-found'],
  'application-error': ['invalid-configuration', 'missing-environment-variable'],
  'application-panic': ['application-error'],
  'process-completes': ['liveness-probe-kills'],
  'segmentation-fault': ['aborted'],
  'invalid-configuration': ['missing-environment-variable'],
};
