import type { KubeObject } from '../../manifest/object.ts';
import { asMapping, asString } from '../../manifest/value.ts';
import { type Change, changesOf } from './change.ts';

/**
 * Changes to the addresses of a Service. An address that is no longer written stays as it is; that of a Service which had
 * none written was chosen by the cluster and may be the very one that is written now.
 */
export function* serviceChanges(before: KubeObject, now: KubeObject): Iterable<Change> {
  const [old, own] = [before, now].map(({ value }) => asMapping(value.spec)) as [Spec, Spec];
  const [oldType, type] = [old, own].map((spec) => asString(spec.type) ?? 'ClusterIP');
  if (type === 'ExternalName' || oldType === 'ExternalName') return;
  const [oldAddress, address] = [old, own].map((spec) => asString(spec.clusterIP) ?? '');
  const headless = address === 'None';
  if (address !== oldAddress && (headless || (address !== '' && oldAddress !== '')))
    yield { path: ['spec', 'clusterIP'] };
  if (oldAddress === 'None' && address === '' && type !== 'ClusterIP')
    yield {
      path: ['spec', 'type'],
      because: `on the base branch it is headless (clusterIP: None), and stays so`,
    };
  yield* changesOf(before, now, [
    { path: ['spec', 'ipFamilies', 0], written: true },
    { path: ['spec', 'healthCheckNodePort'], written: true },
    ...(type === 'LoadBalancer' && oldType === 'LoadBalancer'
      ? [{ path: ['spec', 'loadBalancerClass'] }]
      : []),
  ]);
}

type Spec = ReturnType<typeof asMapping>;
