import type { Path } from '../path.ts';
import { asList, asMapping, asString, isMapping, type Mapping } from '../value.ts';
import type { Container } from '../workload.ts';

/** The probes a container can have, in the order the kubelet needs them. */
export const probeFields = ['startupProbe', 'livenessProbe', 'readinessProbe'] as const;
export type ProbeField = (typeof probeFields)[number];

/** The hooks a container can have. */
export const hookFields = ['postStart', 'preStop'] as const;

export const probeHandlerKinds = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
export const hookHandlerKinds = ['exec', 'httpGet', 'tcpSocket', 'sleep'] as const;
export type HandlerKind = (typeof probeHandlerKinds)[number] | (typeof hookHandlerKinds)[number];

/** What a probe or hook does: run a command, send a request, open a connection. */
export interface Handler {
  readonly kind: HandlerKind;
  readonly value: Mapping;
  readonly path: Path;
}

/** A probe or lifecycle hook as it is written; its path starts at the object's root. */
export interface Check {
  readonly label: `${'startup' | 'liveness' | 'readiness'} probe` | `${(typeof hookFields)[number]} hook`;
  readonly value: Mapping;
  readonly path: Path;
  /** Undefined when none or several are written, which the API server refuses. */
  readonly handler: Handler | undefined;
}

/** A probe as it is written. */
export interface Probe extends Check {
  readonly field: ProbeField;
}

/** When a probe asks and gives up, in seconds and counts, defaults filled in. */
export interface Timing {
  readonly initialDelay: number;
  readonly period: number;
  readonly timeout: number;
  readonly failureThreshold: number;
}

const labels = {
  startupProbe: 'startup probe',
  livenessProbe: 'liveness probe',
  readinessProbe: 'readiness probe',
} as const;

/** A container's probes. None for a plain init container, where the API server refuses them. */
export function probesOf(container: Container): Probe[] {
  return probeFields.map((field) => probeOf(container, field)).filter((probe) => probe !== undefined);
}

/** One probe of a container, when it is there and the container may have one. */
export function probeOf(container: Container, field: ProbeField): Probe | undefined {
  const value = container.value[field];
  if (!isMapping(value) || !mayHaveProbes(container)) return undefined;
  const path = [...container.path, field];
  const handler = handlerOf(value, path, probeHandlerKinds);
  return { field, label: labels[field], value, path, handler };
}

/** A container's lifecycle hooks. None for a plain init container, where the API server refuses them. */
export function hooksOf(container: Container): Check[] {
  if (!mayHaveProbes(container)) return [];
  const lifecycle = asMapping(container.value.lifecycle);
  return hookFields.flatMap((field) => {
    const value = lifecycle[field];
    if (!isMapping(value)) return [];
    const path = [...container.path, 'lifecycle', field];
    return [
      { label: `${field} hook` as const, value, path, handler: handlerOf(value, path, hookHandlerKinds) },
    ];
  });
}

/** True for containers that the kubelet probes: the pod's own and its sidecars. */
export function mayHaveProbes(container: Container): boolean {
  return container.class === 'regular' || container.class === 'sidecar';
}

/** True when the workload is Knative's, whose queue proxy probes readiness and fills in handlers and ports. */
export function isKnative(container: Container): boolean {
  return container.workload.object.group === 'serving.knative.dev';
}

/**
 * When a probe asks and gives up. 0 means the default, as for the API server; undefined when a number is one that it
 * refuses, since then nothing can be said about time.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Probe
 */
export function timingOf(probe: Probe): Timing | undefined {
  const { initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold } = probe.value;
  const numbers = [initialDelaySeconds, periodSeconds, timeoutSeconds, failureThreshold];
  if (!numbers.every((number) => number === undefined || number === null || isCount(number)))
    return undefined;
  return {
    initialDelay: Number(initialDelaySeconds) || 0,
    period: Number(periodSeconds) || 10,
    timeout: Number(timeoutSeconds) || 1,
    failureThreshold: Number(failureThreshold) || 3,
  };
}

/** True for a number that the API server takes where it wants a count or seconds. */
export function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 2 ** 31 - 1;
}

/**
 * Seconds from the start of the container until the probe has failed often enough: the time an app has to start. It is the
 * earliest moment; the kubelet asks on its own beat, so it can come up to one period later.
 */
export function startBudget({ initialDelay, period, timeout, failureThreshold }: Timing): number {
  return initialDelay + (failureThreshold - 1) * period + timeout;
}

/** The sum behind `startBudget`, for people: `5 s + 2 × 10 s + 1 s = 26 s`. */
export function explainStartBudget(timing: Timing): string {
  const { initialDelay, period, timeout, failureThreshold } = timing;
  const delay = initialDelay > 0 ? `${initialDelay} s + ` : '';
  return `${delay}${failureThreshold - 1} × ${period} s + ${timeout} s = ${startBudget(timing)} s`;
}

/** Seconds a running app may fail the probe before it has consequences. */
export function failureWindow({ period, failureThreshold }: Timing): number {
  return failureThreshold * period;
}

/** Seconds from the first failure until liveness kills at the earliest; from the container's start without a startup probe. */
export function killBudget(liveness: Timing, hasStartupProbe: boolean): number {
  return startBudget(hasStartupProbe ? { ...liveness, initialDelay: 0 } : liveness);
}

/** A handler as it could be pasted elsewhere. Headers, queries and long commands, which may hold secrets, are left out. */
export function writeHandler({ kind, value }: Handler): string {
  if (kind === 'exec') {
    const command = asList(value.command);
    const harmless = command.every(
      (word) => typeof word === 'string' && !/pass|secret|token|auth/i.test(word),
    );
    return harmless && command.length <= 2
      ? `exec: {command: ${JSON.stringify(command).replaceAll('","', '", "')}}`
      : 'exec: {command: […]} # the same command';
  }
  const fields = [
    kind === 'httpGet' ? `path: ${plainOrQuoted((asString(value.path) || '/').replace(/\?.*/s, ''))}` : [],
    // Knative fills in the port.
    value.port
      ? `port: ${typeof value.port === 'number' ? value.port : plainOrQuoted(asString(value.port) ?? '')}`
      : [],
    value.scheme === 'HTTPS' ? 'scheme: HTTPS' : [],
    kind === 'grpc' && asString(value.service) ? `service: ${plainOrQuoted(value.service as string)}` : [],
  ];
  return `${kind}: {${fields.flat().join(', ')}}`;
}

function plainOrQuoted(text: string): string {
  return /^[a-z/][\w./-]*$/i.test(text) ? text : JSON.stringify(text);
}

function handlerOf(owner: Mapping, path: Path, kinds: readonly HandlerKind[]): Handler | undefined {
  const written = writtenHandlers(owner, kinds);
  const [kind] = written;
  const value = kind === undefined ? undefined : owner[kind];
  if (kind === undefined || written.length > 1 || !isMapping(value)) return undefined;
  return { kind, value, path: [...path, kind] };
}

/** The kinds of handler a probe or hook names, in the order in which they are written; an empty (null) one does not count. */
export function writtenHandlers(owner: Mapping, kinds: readonly HandlerKind[]): HandlerKind[] {
  return Object.keys(owner).flatMap(
    (key) => kinds.find((kind) => kind === key && owner[kind] !== undefined && owner[kind] !== null) ?? [],
  );
}
