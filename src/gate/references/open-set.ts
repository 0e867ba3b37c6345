import { isKustomization, type KubeObject } from '../../manifest/object.ts';
import { asList, asMapping, asString, valueAt } from '../../manifest/value.ts';
import type { ConfiguredGenerator } from '../../settings/settings.ts';
import { isOfUnknownOperator } from './inert-kinds.ts';
import { generatedName, isGenerator } from './products/configured-generators.ts';
import { everyNamespace } from './products/product.ts';

/** An object that makes others which nobody rendered: what is absent from the set may still come from it. */
export interface Opening {
  readonly by: KubeObject;
  /** Where it makes them: a namespace, everywhere, or (undefined) in the namespace nobody named. */
  readonly namespace: string | undefined;
  /** The kinds it may make; any when absent. */
  readonly kinds?: ReadonlySet<string>;
  /** True when it is not known to make anything: its operator is unknown. Absence is then a warning, not a note. */
  readonly guessed?: true;
}

/** What operators make beside the pods that they run. */
const operatorMakes: ReadonlySet<string> = new Set(['ConfigMap', 'Secret', 'ServiceAccount']);

/** Path of the namespace an unrendered producer deploys to, and what counts when that is not written. */
const producers: Record<string, { path: readonly string[]; otherwise: 'own' | 'every' }> = {
  'helm.toolkit.fluxcd.io/HelmRelease': { path: ['spec', 'targetNamespace'], otherwise: 'own' },
  'helm.cattle.io/HelmChart': { path: ['spec', 'targetNamespace'], otherwise: 'own' },
  'helm.crossplane.io/Release': { path: ['spec', 'forProvider', 'namespace'], otherwise: 'every' },
  'kustomize.toolkit.fluxcd.io/Kustomization': { path: ['spec', 'targetNamespace'], otherwise: 'every' },
  'argoproj.io/Application': { path: ['spec', 'destination', 'namespace'], otherwise: 'every' },
  'argoproj.io/ApplicationSet': {
    path: ['spec', 'template', 'spec', 'destination', 'namespace'],
    otherwise: 'every',
  },
  'infra.contrib.fluxcd.io/Terraform': { path: [], otherwise: 'own' },
  'app.terraform.io/Workspace': { path: [], otherwise: 'own' },
  'app.terraform.io/Module': { path: [], otherwise: 'own' },
};

/**
 * What an object opens the set for: Helm, Argo CD, Flux and Terraform deploy what is not among the manifests; so does a
 * configured generator whose products cannot be listed, and any custom resource of an operator that is not known here.
 */
export function openingsOf(
  object: KubeObject,
  ownNamespace: string | undefined,
  generators: readonly ConfiguredGenerator[],
): Opening[] {
  const openings: Opening[] = [];
  const key = `${object.group}/${object.kind}`;
  const producer = Object.hasOwn(producers, key)
    ? producers[key]
    : object.kind === 'Terraform'
      ? { path: [], otherwise: 'own' as const }
      : undefined;
  if (producer) {
    const written = producer.path.length > 0 ? asString(valueAt(object.value, producer.path)) : undefined;
    const namespace = written?.includes('{{')
      ? everyNamespace
      : written || (producer.otherwise === 'own' ? ownNamespace : everyNamespace);
    openings.push({ by: object, namespace });
  }
  for (const generator of generators) {
    if (!isGenerator(generator, object)) continue;
    if (generator.keys !== undefined && generatedName(generator, object) !== undefined) continue;
    openings.push({ by: object, namespace: ownNamespace, kinds: new Set([generator.makes]) });
  }
  if (object.group === 'kyverno.io') {
    const made = asList(asMapping(object.value.spec).rules).map((rule) =>
      asMapping(asMapping(rule).generate),
    );
    for (const { kind, name, cloneList } of made) {
      const cloned = asList(asMapping(cloneList).kinds).flatMap(
        (item) => asString(item)?.split('/').at(-1) ?? [],
      );
      const kinds = asString(name)?.includes('{{') ? [...cloned, asString(kind) ?? ''] : cloned;
      if (kinds.length > 0) openings.push({ by: object, namespace: everyNamespace, kinds: new Set(kinds) });
    }
  }
  if (
    openings.length === 0 &&
    isOfUnknownOperator(object) &&
    !generators.some((one) => isGenerator(one, object))
  )
    openings.push({ by: object, namespace: ownNamespace, kinds: operatorMakes, guessed: true });
  return openings;
}

/** What a kustomization opens the set for when it pulls in files that were not read. */
export function openingOfKustomization(kustomization: KubeObject): Opening {
  return { by: kustomization, namespace: asString(kustomization.value.namespace) || everyNamespace };
}

/** How a finding names a producer: what it is, and where it stands when its name says little. */
export function openingTitle({ by }: Opening): string {
  return isKustomization(by) ? by.document.file.path : by.title;
}
