import type { KubeObject } from '../../../manifest/object.ts';
import type { Path } from '../../../manifest/path.ts';
import { type Amount, amountIn, amountsIn, resourceAmounts } from '../../../manifest/pod/resource-list.ts';
import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Container, Workload } from '../../../manifest/workload.ts';
import type { AmountUse } from './unit-slip.ts';

/** A quantity somewhere in an object, and what it is for. */
export interface QuantitySite {
  readonly amount: Amount;
  readonly use: AmountUse;
  /** `memory limit of app (Deployment shop/checkout)` */
  readonly title: string;
  readonly container?: Container;
}

/** The quantities in a workload's pod spec: of containers, of the pod, of its volumes. */
export function* workloadQuantities(workload: Workload): Iterable<QuantitySite> {
  for (const container of workload.containers) {
    for (const site of limitsAndRequests(container, container.title)) yield { ...site, container };
  }
  yield* limitsAndRequests(
    { value: workload.podSpec, path: workload.podSpecPath },
    `the pod (${workload.title})`,
  );
  for (const [index, volume] of asList(workload.podSpec.volumes).entries()) {
    const { name, emptyDir, ephemeral } = asMapping(volume);
    const path = [...workload.podSpecPath, 'volumes', index];
    const title = `volume ${asString(name) ?? '(no name)'} (${workload.title})`;
    const size = amountIn(emptyDir, [...path, 'emptyDir'], 'sizeLimit');
    if (size) yield { amount: size, use: 'total', title: `sizeLimit of ${title}` };
    const claim = asMapping(asMapping(ephemeral).volumeClaimTemplate);
    yield* claimSizes(claim, [...path, 'ephemeral', 'volumeClaimTemplate'], title);
  }
}

/** The quantities of an object outside pod specs: claims, volumes, quotas and ranges. */
export function* objectQuantities({ group, kind, value, title }: KubeObject): Iterable<QuantitySite> {
  const spec = asMapping(value.spec);
  const total = (list: unknown, path: Path): QuantitySite[] =>
    amountsIn(list, path).map((amount) => ({
      amount,
      use: 'total',
      title: `${amount.resource} of ${title}`,
    }));
  if (group === 'apps' && kind === 'StatefulSet') {
    for (const [index, claim] of asList(spec.volumeClaimTemplates).entries()) {
      yield* claimSizes(asMapping(claim), ['spec', 'volumeClaimTemplates', index], title);
    }
  }
  if (group !== '') return;
  if (kind === 'PersistentVolumeClaim') yield* claimSizes(value, [], title);
  if (kind === 'PersistentVolume') yield* total(spec.capacity, ['spec', 'capacity']);
  if (kind === 'ResourceQuota') yield* total(spec.hard, ['spec', 'hard']);
  if (kind !== 'LimitRange') return;
  for (const [index, item] of asList(spec.limits).map(asMapping).entries()) {
    for (const field of ['default', 'defaultRequest', 'max', 'min']) {
      const use = field === 'default' ? 'limit' : field === 'defaultRequest' ? 'request' : 'total';
      for (const amount of amountsIn(item[field], ['spec', 'limits', index, field])) {
        yield { amount, use, title: `${field} ${amount.resource} of ${title}` };
      }
    }
  }
}

function* limitsAndRequests(owner: { value: unknown; path: Path }, title: string): Iterable<QuantitySite> {
  for (const amount of resourceAmounts(owner, 'limits')) {
    yield { amount, use: 'limit', title: `${amount.resource} limit of ${title}` };
  }
  for (const amount of resourceAmounts(owner, 'requests')) {
    yield { amount, use: 'request', title: `${amount.resource} request of ${title}` };
  }
}

function* claimSizes(claim: Record<string, unknown>, path: Path, title: string): Iterable<QuantitySite> {
  const owner = { value: claim.spec, path: [...path, 'spec'] };
  for (const site of limitsAndRequests(owner, title)) {
    yield { ...site, use: 'total', title: `${site.amount.resource} size of ${title}` };
  }
}
