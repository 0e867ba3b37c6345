import { Inventory } from '../../../src/gate/model/objects/inventory.ts';
import { type ManifestSet, readManifestSet } from '../../../src/manifest/manifest-set.ts';
import { defaultSettings, type GateSettings } from '../../../src/settings/settings.ts';

/** What rules are given, for files by path; one text stands for one file. */
export function contextOf(
  files: string | Readonly<Record<string, string>>,
  own: Partial<GateSettings> = {},
): { set: ManifestSet; inventory: Inventory; settings: GateSettings } {
  const settings = { ...defaultSettings, ...own };
  const texts = typeof files === 'string' ? { 'set.yaml': files } : files;
  const manifests = Object.entries(texts).map(([path, text]) => ({ path, text, named: true }));
  const set = readManifestSet(manifests, [], settings);
  return { set, inventory: new Inventory(set.objects, set.workloads, settings.namespace), settings };
}
