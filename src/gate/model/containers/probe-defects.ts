import type { Path } from '../../../manifest/path.ts';
import { portRefusal } from '../../../manifest/pod/container-port.ts';
import {
  type HandlerKind,
  hookHandlerKinds,
  isCount,
  type ProbeField,
  probeHandlerKinds,
  writtenHandlers,
} from '../../../manifest/pod/probe.ts';
import {
  asList,
  asMapping,
  asString,
  describeType,
  isMapping,
  type Mapping,
} from '../../../manifest/value.ts';

/** Something in a probe or hook that the API server refuses; `at` starts at the container. */
export interface ValueDefect {
  readonly says: string;
  readonly at: Path;
  readonly because: string;
  readonly fix: string;
}

/** A port to show in an example. */
export interface PortExample {
  readonly name?: string | undefined;
  readonly number?: number | undefined;
}

const usualPort: PortExample = { number: 8080 };

function exampleOf(field: string, { name, number }: PortExample): string {
  return `httpGet: {path: ${field === 'livenessProbe' ? '/livez' : '/ready'}, port: ${name ?? number}}`;
}

/** The numbers of a probe, each with a usual value. */
const usualNumbers = {
  initialDelaySeconds: 0,
  periodSeconds: 10,
  timeoutSeconds: 5,
  successThreshold: 1,
  failureThreshold: 3,
} as const;

/**
 * What the API server refuses in a probe. `lenient` for Knative, which fills in handler and port; `port` is one that the
 * container declares.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (validateProbe)
 */
export function* probeDefects(
  field: ProbeField,
  value: unknown,
  lenient: boolean,
  port: PortExample = usualPort,
): Iterable<ValueDefect> {
  if (value === undefined || value === null) return;
  const example = exampleOf(field, port);
  if (!isMapping(value)) return yield wrongType(field, [field], value, `${field}: {${example}}`);
  yield* handlerDefects(field, [field], value, probeHandlerKinds, lenient, example, port);
  const { successThreshold, terminationGracePeriodSeconds: grace } = value;
  for (const [name, usual] of Object.entries(usualNumbers)) {
    const number = value[name];
    if (number === undefined || number === null || isCount(number)) continue;
    const meant = typeof number === 'string' && /^\d+$/.test(number) ? number : usual;
    yield {
      says: `${field}.${name} is ${show(number)}`,
      at: [field, name],
      because: 'it must be a whole number, 0 or more, without quotes',
      fix: `${name}: ${meant}`,
    };
  }
  if (field !== 'readinessProbe' && isCount(successThreshold) && successThreshold > 1) {
    yield {
      says: `${field}.successThreshold is ${successThreshold}`,
      at: [field, 'successThreshold'],
      because: 'only readiness may ask for several successes; here it must be 1',
      fix: 'remove successThreshold',
    };
  }
  if (grace === undefined || grace === null) return;
  const at = [field, 'terminationGracePeriodSeconds'];
  if (field === 'readinessProbe') {
    yield {
      says: 'a readinessProbe cannot have terminationGracePeriodSeconds',
      at,
      because: 'readiness kills nothing, so there is no grace to give',
      fix: 'remove it; on liveness and startup probes it is allowed',
    };
  } else if (!Number.isInteger(grace) || (grace as number) < 1) {
    yield {
      says: `${field}.terminationGracePeriodSeconds is ${show(grace)}`,
      at,
      because: 'it must be a whole number, 1 or more',
      fix: 'terminationGracePeriodSeconds: 10',
    };
  }
}

/** What the API server refuses in a lifecycle hook; `grace` is the pod's terminationGracePeriodSeconds. */
export function* hookDefects(
  field: 'postStart' | 'preStop',
  value: unknown,
  grace: unknown,
  port: PortExample = usualPort,
): Iterable<ValueDefect> {
  if (value === undefined || value === null) return;
  const at = ['lifecycle', field];
  const example = field === 'preStop' ? 'sleep: {seconds: 5}' : exampleOf(field, port);
  if (!isMapping(value)) return yield wrongType(field, at, value, `${field}: {${example}}`);
  yield* handlerDefects(field, at, value, hookHandlerKinds, false, example, port);
  const { seconds } = asMapping(value.sleep);
  const longest = isCount(grace) ? grace : 30;
  if (seconds === undefined || seconds === null || (isCount(seconds) && seconds <= longest)) return;
  yield {
    says: `${field} sleeps ${show(seconds)} s, the pod has ${longest} s to end`,
    at: [...at, 'sleep', 'seconds'],
    because: `it must be a whole number from 0 to terminationGracePeriodSeconds (${longest})`,
    fix: isCount(seconds) ? `terminationGracePeriodSeconds: ${seconds + 30}` : 'seconds: 5',
  };
}

function* handlerDefects(
  field: string,
  at: Path,
  owner: Mapping,
  kinds: readonly HandlerKind[],
  lenient: boolean,
  example: string,
  port: PortExample,
): Iterable<ValueDefect> {
  const [kind, second] = writtenHandlers(owner, kinds);
  if (kind === undefined) {
    if (lenient) return;
    return yield {
      says: `${field} says when to ask, but not what`,
      at,
      because: `it needs exactly one of ${kinds.join(', ')}`,
      fix: example,
    };
  }
  if (second !== undefined) {
    return yield {
      says: `${field} has two handlers, ${kind} and ${second}`,
      at: [...at, second],
      because: 'there must be exactly one',
      fix: `keep either ${kind} or ${second}`,
    };
  }
  const handler = owner[kind];
  const place = [...at, kind];
  if (!isMapping(handler)) return yield wrongType(`${field}.${kind}`, place, handler, example);
  if (kind === 'exec') yield* commandDefects(field, place, handler.command);
  else if (kind !== 'sleep') yield* portDefects(field, place, kind, handler.port, lenient, port);
  if (kind === 'httpGet') yield* requestDefects(field, place, handler);
}

function* commandDefects(field: string, at: Path, command: unknown): Iterable<ValueDefect> {
  const words = asList(command);
  if (words.length > 0 && words.every((word) => typeof word === 'string')) return;
  const text = typeof command === 'string';
  yield {
    says: `${field}.exec.command is ${commandType(command)}`,
    at: [...at, 'command'],
    because: 'it must be a list of words, with at least one',
    fix: text ? 'command: ["sh", "-c", "…the command…"]' : 'command: ["cat", "/tmp/healthy"]',
  };
}

function commandType(command: unknown): string {
  if (!Array.isArray(command)) return describeType(command);
  return command.length === 0 ? 'empty' : 'not a list of text';
}

function* portDefects(
  field: string,
  at: Path,
  kind: HandlerKind,
  port: unknown,
  lenient: boolean,
  example: PortExample,
): Iterable<ValueDefect> {
  if (lenient && (port === undefined || port === null || port === 0)) return;
  const named = kind === 'grpc' && typeof port === 'string';
  const refusal = named ? 'a gRPC probe takes no port name, only a number' : portRefusal(port);
  if (refusal === undefined) return;
  const digits = typeof port === 'string' && /^\d+$/.test(port);
  yield {
    says:
      port === undefined || port === null
        ? `${field}.${kind} has no port`
        : `${field}.${kind}.port is ${show(port)}`,
    at: [...at, 'port'],
    because: port === undefined || port === null ? 'the API server requires one' : refusal,
    fix: `port: ${digits ? port : kind === 'grpc' ? example.number : (example.name ?? example.number)}`,
  };
}

function* requestDefects(field: string, at: Path, { scheme, httpHeaders }: Mapping): Iterable<ValueDefect> {
  if (scheme !== undefined && scheme !== null && scheme !== '' && scheme !== 'HTTP' && scheme !== 'HTTPS') {
    yield {
      says: `${field}.httpGet.scheme is ${show(scheme)}`,
      at: [...at, 'scheme'],
      because: 'it is HTTP or HTTPS, in capitals',
      fix: `scheme: ${/^https$/i.test(asString(scheme) ?? '') ? 'HTTPS' : 'HTTP'}`,
    };
  }
  for (const [index, header] of asList(httpHeaders).entries()) {
    const { name } = asMapping(header);
    if (typeof name === 'string' && /^[-A-Za-z0-9]+$/.test(name)) continue;
    yield {
      says: `${field}.httpGet has a header without a valid name`,
      at: [...at, 'httpHeaders', index, 'name'],
      because: 'a header name consists of letters, digits and -',
      fix: 'name: X-Health-Check',
    };
  }
}

function wrongType(says: string, at: Path, value: unknown, fix: string): ValueDefect {
  return {
    says: `${says} is ${describeType(value)}, not a mapping`,
    at,
    because: 'nothing can be read from it',
    fix,
  };
}

/** A value as it was written, so that a quoted number is told from a number. */
function show(value: unknown): string {
  return typeof value === 'object' ? describeType(value) : JSON.stringify(value);
}
