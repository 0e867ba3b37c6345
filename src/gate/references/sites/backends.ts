import type { Path } from '../../../manifest/path.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';

/** A Service to which an Ingress or a route sends requests, and the port that it asks for. */
export interface Backend {
  /** Path of the Service's name. */
  readonly path: Path;
  readonly name: string;
  readonly namespace?: string | undefined;
  /** Its number or name; undefined where none is written. */
  readonly port: unknown;
  readonly portPath: Path;
}

/** The backends of an Ingress, of either version. */
export function ingressBackends(value: unknown): Backend[] {
  const spec = asMapping(asMapping(value).spec);
  const rules = asList(spec.rules).flatMap((rule, at) =>
    asList(asMapping(asMapping(rule).http).paths).flatMap((path, index) =>
      ingressBackend(asMapping(path).backend, ['spec', 'rules', at, 'http', 'paths', index, 'backend']),
    ),
  );
  return [
    ...ingressBackend(spec.defaultBackend, ['spec', 'defaultBackend']),
    ...ingressBackend(spec.backend, ['spec', 'backend']),
    ...rules,
  ];
}

function ingressBackend(backend: unknown, path: Path): Backend[] {
  const { service, serviceName, servicePort } = asMapping(backend);
  const { name, port } = asMapping(service);
  if (asString(name)) {
    const { name: portName, number } = asMapping(port);
    const field = portName === undefined ? 'number' : 'name';
    return [
      {
        path: [...path, 'service', 'name'],
        name: asString(name) ?? '',
        port: portName ?? number,
        portPath: [...path, 'service', 'port', field],
      },
    ];
  }
  if (!asString(serviceName)) return [];
  return [
    {
      path: [...path, 'serviceName'],
      name: asString(serviceName) ?? '',
      port: servicePort,
      portPath: [...path, 'servicePort'],
    },
  ];
}

/** The Services among the backends of a route of the Gateway API. */
export function routeBackends(value: unknown): Backend[] {
  return asList(asMapping(asMapping(value).spec).rules).flatMap((rule, at) =>
    asList(asMapping(rule).backendRefs).flatMap((ref, index): Backend[] => {
      const { group, kind, name, namespace, port } = asMapping(ref);
      if ((asString(group) ?? '') !== '' || (asString(kind) ?? 'Service') !== 'Service' || !asString(name))
        return [];
      const path = ['spec', 'rules', at, 'backendRefs', index];
      return [
        {
          path: [...path, 'name'],
          name: asString(name) ?? '',
          namespace: asString(namespace),
          port,
          portPath: [...path, 'port'],
        },
      ];
    }),
  );
}
