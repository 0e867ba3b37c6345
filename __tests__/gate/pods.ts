import { Inventory } from '../../src/gate/model/objects/inventory.ts';
import type { RuleContext } from '../../src/gate/model/rule.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import type { Container, Workload } from '../../src/manifest/workload.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** A pod from the fields of its spec in YAML's flow style, among other documents, with what a rule would be given. */
export function podOf(
  spec: string,
  { metadata = 'name: web', others = [] as string[] } = {},
): { pod: Workload; container: Container; context: RuleContext } {
  const text = [`{apiVersion: v1, kind: Pod, metadata: {${metadata}}, spec: {${spec}}}`, ...others].join(
    '\n---\n',
  );
  const set = readManifestSet([{ path: 'pod.yaml', text, named: true }], [], { kubernetesMinor: 37 });
  const pod = set.workloads[0] as Workload;
  const inventory = new Inventory(set.objects, set.workloads);
  const context = { inventory, options: {}, settings: defaultSettings };
  return { pod, container: pod.containers[0] as Container, context };
}

/** The one container of a pod, from its fields. */
export function containerOf(fields: string, more = ''): Container {
  return podOf(`containers: [{name: app, ${fields}}]${more ? `, ${more}` : ''}`).container;
}
