import { asList, asMapping, asString, type Mapping } from './value.ts';

/**
 * Who keeps the cluster as a git repository has it, by the marks it leaves.
 * Sources: https://argo-cd.readthedocs.io/en/stable/user-guide/resource_tracking/
 * https://fluxcd.io/flux/components/kustomize/kustomizations/ (labels of reconciled objects)
 */
export function gitOpsOf(object: Mapping): string | undefined {
  const metadata = asMapping(object.metadata);
  const marks = [...Object.keys(asMapping(metadata.labels)), ...Object.keys(asMapping(metadata.annotations))];
  const managers = asList(metadata.managedFields).map((entry) => asString(asMapping(entry).manager) ?? '');
  const marked = (mark: RegExp, manager: RegExp): boolean =>
    marks.some((name) => mark.test(name)) || managers.some((name) => manager.test(name));
  if (marked(/^argocd\.argoproj\.io\/(?:instance|tracking-id)$/, /^argocd-/)) return 'Argo CD';
  const flux = /^(?:kustomize|helm)\.toolkit\.fluxcd\.io\/name$/;
  return marked(flux, /^(?:kustomize-controller|helm-controller|flux)$/) ? 'Flux' : undefined;
}

/** The release of a Helm chart's object. Source: https://helm.sh/docs/topics/advanced/ (adopting resources) */
export function helmReleaseOf(object: Mapping): { release: string; namespace: string } | undefined {
  const { labels, annotations, namespace } = asMapping(object.metadata);
  const notes = asMapping(annotations);
  const release = asString(notes['meta.helm.sh/release-name']);
  if (asMapping(labels)['app.kubernetes.io/managed-by'] !== 'Helm' || !release) return undefined;
  return {
    release,
    namespace: asString(notes['meta.helm.sh/release-namespace']) ?? asString(namespace) ?? '',
  };
}
