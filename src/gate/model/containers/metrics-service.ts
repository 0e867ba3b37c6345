import type { KubeObject } from '../../../manifest/object.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { type Inventory, mayShare } from '../objects/inventory.ts';

/**
 * True for a Service that only a metrics collector asks: all its ports are called so, or a ServiceMonitor of the set reads
 * each of them and no Ingress leads to it.
 * Source: https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.ServiceMonitor
 */
export function isForMetrics(service: KubeObject, inventory: Inventory): boolean {
  const ports = asList(asMapping(service.value.spec).ports).map(
    (port) => asString(asMapping(port).name) ?? '',
  );
  if (ports.length === 0) return false;
  if (ports.every((name) => /metrics/i.test(name))) return true;
  const read = new Set(
    inventory
      .ofKind('monitoring.coreos.com', 'ServiceMonitor')
      .filter((monitor) => selects(monitor, service))
      .flatMap((monitor) => asList(asMapping(monitor.value.spec).endpoints))
      .map((endpoint) => asString(asMapping(endpoint).port)),
  );
  return ports.every((name) => read.has(name)) && !isServed(service, inventory);
}

function selects(monitor: KubeObject, service: KubeObject): boolean {
  const labels = Object.entries(asMapping(asMapping(asMapping(monitor.value.spec).selector).matchLabels));
  return labels.length > 0 && labels.every(([name, value]) => service.labels[name] === value);
}

/** True when an Ingress of the set names it. */
function isServed(service: KubeObject, inventory: Inventory): boolean {
  const namespace = inventory.namespaceOf(service);
  return inventory
    .ofKind('networking.k8s.io', 'Ingress')
    .filter((ingress) => mayShare(inventory.namespaceOf(ingress), namespace))
    .flatMap((ingress) => asList(asMapping(ingress.value.spec).rules))
    .flatMap((rule) => asList(asMapping(asMapping(rule).http).paths))
    .some((path) => asMapping(asMapping(asMapping(path).backend).service).name === service.name);
}
