import { valueAt } from '../manifest/value.ts';
import { type FindSecrets, Redactor } from '../text/redact/redactor.ts';
import { causes } from './causes/index.ts';
import { preventedBy } from './causes/prevented-by.ts';
import { citeMovedTag } from './changes/moved-tag.ts';
import { changedOf } from './changes/what-changed.ts';
import type { Cited } from './cite/cite.ts';
import { confidenceOf } from './confidence.ts';
import { alternativesOf } from './context/alternatives.ts';
import { commandsFor } from './context/commands.ts';
import { ContextReader, type RawContext, shownContext } from './context/context.ts';
import { ruledOut } from './context/ruled-out.ts';
import type { DiagnosedWorkload, Diagnosis, FailureLocation } from './diagnosis.ts';
import { borrowLogs } from './evidence/borrowed-logs.ts';
import type { Evidence } from './evidence/evidence.ts';
import { readFacts } from './facts/workload-facts.ts';
import { judgeWorkload } from './health/judge-workload.ts';
import { runsAlready } from './remedies/ran-before.ts';
import { secretValues } from './secret-values.ts';
import { decide, type FirstCause } from './tree/decide.ts';
import type { Failure } from './tree/failure.ts';
import { failuresOfLogs, impactOfLog, withoutCluster } from './without-cluster.ts';

/** Which texts are secret, beside those that the evidence itself and their shapes give away. */
export interface Secrets {
  /** Exact values. */
  readonly secrets?: readonly string[];
  readonly patterns?: readonly (RegExp | FindSecrets)[];
}

/** From evidence to diagnoses: one entry for every workload in it, the failing ones with their causes. */
export function diagnose(evidence: Evidence, secrets: Secrets = {}): DiagnosedWorkload[] {
  return conceal(investigate(evidence), secrets);
}

type RawWorkload = Omit<DiagnosedWorkload, keyof RawContext> & RawContext;

/** Diagnoses with the secrets of the evidence still in them: only to be searched for secrets and concealed. */
export interface Investigation {
  /** Knows the secrets that the evidence itself gives away. */
  readonly redactor: Redactor;
  readonly workloads: readonly RawWorkload[];
}

/** Diagnoses evidence without taking the secrets out. */
export function investigate(evidence: Evidence): Investigation {
  const facts = readFacts(evidence);
  const contexts = new ContextReader(facts);
  const redactor = new Redactor(secretValues(evidence));
  const workloads = facts.workloads.map((workload): RawWorkload => {
    const { outcome, failures } = judgeWorkload(facts, workload);
    const diagnoses = decide(borrowLogs(failures)).map((finding) => explain(finding, redactor));
    const failing = new Set(failures.flatMap(({ pod }) => pod?.name ?? []));
    return {
      object: workload.object,
      outcome,
      diagnoses,
      pods: { failing: failing.size, present: workload.pods.length, desired: workload.desired },
      ...contexts.of(workload, failures, diagnoses[0]),
    };
  });
  const logs = failuresOfLogs(facts).map((failure): RawWorkload => {
    const diagnoses = decide([failure]).map((finding) => withoutCluster(explain(finding, redactor), failure));
    return {
      object: failure.workload.object,
      outcome: 'failed',
      diagnoses,
      pods: { failing: 0, present: 0, desired: 0 },
      ...contexts.of(failure.workload, [failure], diagnoses[0]),
      impact: impactOfLog,
    };
  });
  return { redactor, workloads: [...workloads.toSorted((a, b) => unseen(a) - unseen(b)), ...logs] };
}

/** A workload of which the evidence has no pod and no cause tells least: it stands behind the others. */
function unseen({ diagnoses: [first], pods }: RawWorkload): number {
  return first?.cause === 'unknown' && pods.present === 0 ? 1 : 0;
}

/** All that an investigation would quote, once each: what has to be searched for secrets. */
export function quotedTexts({ workloads }: Investigation): Set<string> {
  const texts = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value);
    else if (typeof value === 'object' && value !== null)
      for (const item of Object.values(value)) collect(item);
  };
  for (const { object: _, ...told } of workloads) collect(told);
  return texts;
}

/** Replaces every secret, then cuts long texts, in this order: a cut could leave half of a secret. */
export function conceal(found: Investigation, { secrets = [], patterns }: Secrets = {}): DiagnosedWorkload[] {
  const redactor = found.redactor.knowing(secrets, patterns);
  return found.workloads.map(({ object, outcome, pods, ...told }) => {
    const { diagnoses, ...context } = redactor.deep(told);
    return {
      object,
      outcome,
      diagnoses: diagnoses.map((diagnosis, index) => ({
        ...diagnosis,
        ...namesIn(told.diagnoses[index]),
        evidence: diagnosis.evidence.map((item) => ({ ...item, text: item.text.slice(0, longestQuote) })),
      })),
      pods,
      ...shownContext(context),
    };
  });
}

/** What we name ourselves is no quote: a secret that reads like it takes nothing from it. */
function namesIn(diagnosis: Diagnosis | undefined) {
  if (!diagnosis) return {};
  const { cause, confidence, location, preventedBy, pods } = diagnosis;
  return { cause, confidence, location, preventedBy, pods };
}

const longestQuote = 1000;

function explain(finding: FirstCause, redactor: Redactor): Diagnosis {
  const { failure, trail, pods, consequences } = finding;
  const cause = causes[finding.cause];
  const title = isStuck(failure)
    ? `the old pod ${failure.pod?.name} keeps the StatefulSet waiting: ${cause.title(failure)}`
    : cause.title(failure);
  const location = locationOf(failure);
  const changed = changedOf(failure, { cause: finding.cause, container: location.container }, redactor);
  const moved = finding.cause === 'image-tag-moved' ? undefined : citeMovedTag(failure, false);
  const own = [...cause.evidence(failure), moved].filter((item) => item !== undefined);
  const cited = changed?.cited ? [...own, changed.cited] : own;
  const evidence = withoutRepeats(cited);
  const { steps, yaml } = cause.remedy(failure);
  return {
    cause: finding.cause,
    confidence: confidenceOf(
      cause,
      finding.contested ? cited.filter(({ origin }) => origin !== 'status') : cited,
    ),
    location,
    title,
    evidence: [
      ...evidence,
      ...consequences.map((other) => ({
        origin: 'status' as const,
        proves: false,
        source: `container ${other.failure.container?.name ?? ''}`,
        text: `fails too, as a consequence: ${causes[other.cause].title(other.failure)}`,
      })),
    ],
    trail,
    changed: changed?.shown ?? null,
    remedy: { steps: [...stuckPod(failure), ...ranBefore(failure), ...steps], yaml: yaml ?? null },
    commands: commandsFor(cause, failure),
    ruledOut: ruledOut(failure, cause),
    preventedBy: preventedBy[finding.cause],
    others: alternativesOf(failure, finding.cause),
    pods,
  };
}

/**
 * A StatefulSet does not replace a broken pod of an older revision, even when the new one would work.
 * Source: https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#forced-rollback
 */
function isStuck({ workload, pod }: Failure): boolean {
  const wanted = valueAt(workload.value, ['status', 'updateRevision']);
  const known = workload.object.kind === 'StatefulSet' && pod?.revision !== undefined && wanted !== undefined;
  return known && wanted !== pod.revision;
}

function stuckPod(failure: Failure): string[] {
  const { name, namespace } = failure.pod ?? {};
  return isStuck(failure)
    ? [
        `pod ${name} still has the template before and is not replaced by itself: if the present template is right, \`kubectl -n ${namespace} delete pod ${name}\` is all it needs`,
      ]
    : [];
}

function ranBefore(failure: Failure): string[] {
  const { pod, container } = failure;
  const running = runsAlready(failure);
  if (!pod || !container || !running) return [];
  return [
    `container ${running.name} of this pod runs, so ${container.name} had already succeeded; it runs again, in a pod that is set up already, because its finished container is gone from the node`,
    `\`kubectl -n ${pod.namespace} delete pod ${pod.name}\` gives a fresh pod; then keep whatever removes stopped containers on the node away from them`,
  ];
}

function withoutRepeats(cited: readonly Cited[]): Cited[] {
  return cited.filter(
    ({ source, text }, index) =>
      cited.findIndex((other) => other.source === source && other.text === text) === index,
  );
}

function locationOf({ container, symptom }: Failure): FailureLocation {
  const ran = container?.ended !== undefined || container?.events.some(({ reason }) => reason === 'Started');
  const rejected = symptom === 'the pod ended' && !ran;
  return container?.name && symptom !== 'no node' && symptom !== 'no pod' && !rejected
    ? { container: container.name, kind: container.kind }
    : { container: null, kind: 'none' };
}
