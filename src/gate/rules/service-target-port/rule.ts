import { requirementsOfMap } from '../../../manifest/label-selector.ts';
import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { portRefusal, portsOf } from '../../../manifest/pod/container-port.ts';
import { asList, asMapping, asString, type Mapping } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { listeners } from '../../model/containers/reachable-container.ts';
import { selectedWorkloads } from '../../model/objects/selected-workloads.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';
import { closest } from '../../references/near-miss.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports */
export default defineRule({
  id: 'service-target-port',
  group: 'relations',
  subject: 'object',
  summary: 'a Service points to a named port that no pod behind it has',
  severity: 'error',
  certainty: 'likely',
  prevents: ['dependency-unreachable'],
  *check(object, context) {
    if (object.kind !== 'Service' || object.group !== '') return;
    const spec = asMapping(object.value.spec);
    for (const [index, entry] of asList(spec.ports).entries()) {
      const port = asMapping(entry);
      const target = asString(port.targetPort);
      if (!target || isPlaceholder(target)) continue;
      const at = ['spec', 'ports', index, 'targetPort'];
      const refusal = portRefusal(target);
      const problem = refusal
        ? invalid(object, target, at, refusal)
        : missing(object, port, target, at, context);
      if (problem) yield problem;
    }
  },
});

function invalid({ title }: KubeObject, target: string, at: Path, because: string): Problem {
  const number = /^\d+$/.test(target) ? target : '8080';
  const message = `${title} has a target port that is none: ${JSON.stringify(target)}`;
  return {
    message,
    at,
    because,
    fix: `targetPort: ${number}`,
    predicts: 'apply rejected',
    certainty: 'certain',
  };
}

function missing(
  object: KubeObject,
  port: Mapping,
  target: string,
  at: Path,
  context: RuleContext,
): Problem | undefined {
  const spec = asMapping(object.value.spec);
  const requirements = requirementsOfMap(spec.selector, ['spec', 'selector']);
  if (requirements.length === 0 || spec.type === 'ExternalName') return undefined;
  const workloads = selectedWorkloads(object, requirements, context.inventory);
  const protocol = asString(port.protocol) || 'TCP';
  const ports = workloads.flatMap(listeners).flatMap(portsOf);
  const isThere = ports.some((each) => each.name === target && each.protocol === protocol);
  // Nobody knows which ports the controller of an unknown kind adds.
  if (workloads.length === 0 || isThere || workloads.some(({ guessed }) => guessed)) return undefined;
  const [first] = workloads;
  const names = [...new Set(ports.flatMap(({ name }) => name ?? []))];
  const other = ports.find(({ name }) => name === target);
  const numbered = ports.find(({ number, name }) => number === port.port && name === undefined);
  const meant = closest(target, names);
  return {
    message: `${object.title} points to port "${target}", which ${first?.title}${workloads.length > 1 ? ` and ${workloads.length - 1} more` : ''} does not have`,
    at,
    because: other
      ? `port "${target}" is ${other.protocol} there, ${protocol} here`
      : names.length === 0
        ? 'its containers name no ports'
        : `its ports are ${names.slice(0, 5).join(', ')}`,
    fix: other
      ? `protocol: ${other.protocol}`
      : meant
        ? `targetPort: ${meant}`
        : numbered
          ? `name the port in the container:\nports:\n  - {name: ${target}, containerPort: ${numbered.number}}`
          : `add the port to the container:\nports:\n  - {name: ${target}, containerPort: NUMBER}`,
    predicts: 'no endpoints on this port; connections are refused',
    ...gradeOf(spec, workloads),
    ...(first ? gradeUnrendered(first.object, context) : {}),
  };
}

/** Clients of a headless Service go to the pods themselves; an injected sidecar may bring the port. */
function gradeOf(spec: Mapping, workloads: readonly Workload[]): Partial<Problem> {
  const isInjected = workloads.some(({ podLabels, podAnnotations }) =>
    Object.entries({ ...podLabels, ...podAnnotations }).some(
      ([key, value]) => /inject/i.test(key) && ['true', 'enabled'].includes(String(value)),
    ),
  );
  return spec.clusterIP === 'None' || isInjected ? { severity: 'warning' } : {};
}
