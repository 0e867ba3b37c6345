import type { KubeObject } from '../../../manifest/object.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineRule, type Problem, type RuleContext } from '../../model/rule.ts';
import { missingIn, missingProblem } from '../../references/missing.ts';
import { isPlaceholder } from '../../references/reference.ts';
import { referencesIn } from '../../references/references.ts';
import { type Backend, ingressBackends, routeBackends } from '../../references/sites/backends.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/ingress/#resource-backend */
export default defineRule({
  id: 'backend-exists',
  group: 'references',
  subject: 'object',
  summary: 'an Ingress or Gateway API route points to a Service or port that does not exist',
  severity: 'warning',
  certainty: 'likely',
  prevents: [],
  *check(object, context) {
    for (const [reference, unknown] of missingIn(object, context, ['backend']))
      yield missingProblem(reference, unknown, 'warning');
    for (const backend of backendsOf(object)) yield* missingPort(object, backend, context);
  },
});

function backendsOf({ group, kind, value }: KubeObject): Backend[] {
  if (kind === 'Ingress' && (group === 'networking.k8s.io' || group === 'extensions'))
    return ingressBackends(value);
  return group === 'gateway.networking.k8s.io' && kind.endsWith('Route') ? routeBackends(value) : [];
}

function* missingPort(object: KubeObject, backend: Backend, context: RuleContext): Iterable<Problem> {
  const { port, name, namespace } = backend;
  const { inventory } = context;
  const service = inventory
    .beside(object, '', 'Service')
    .find(
      (candidate) =>
        candidate.name === name &&
        (namespace ?? inventory.namespaceOf(object)) === inventory.namespaceOf(candidate),
    );
  if (!service || port === undefined || isPlaceholder(String(port))) return;
  // Ports of a headless Service for a name elsewhere, or of one that an overlay changes, are not known here.
  const spec = asMapping(service.value.spec);
  if (spec.type === 'ExternalName' || referencesIn(context).existence.isPatched(service)) return;
  const ports = asList(spec.ports).map(asMapping);
  if (ports.length === 0 || ports.some((one) => one.port === port || one.name === port)) return;
  const known = ports.map((one) => [asString(one.name), one.port].filter(Boolean).join(' '));
  yield {
    message: `${object.title} sends requests to port ${port} of ${service.title}, which it does not have`,
    at: backend.portPath,
    because: `its ports: ${known.slice(0, 5).join(', ')}`,
    fix: `name a port of the Service, for example ${typeof port === 'number' ? ports[0]?.port : (ports[0]?.name ?? ports[0]?.port)}`,
    predicts: 'no crash; requests are answered with 503',
  };
}
