import type { KubeObject } from '../manifest/object.ts';
import { asList, asMapping, asString } from '../manifest/value.ts';

/**
 * The names under which Skaffold builds images: it puts the tag that it pushed into every manifest that uses one.
 * Source: https://skaffold.dev/docs/references/yaml/#build-artifacts-image
 */
export function builtImages(objects: readonly KubeObject[]): ReadonlySet<string> {
  return new Set(
    objects
      .filter(({ group, kind }) => group === 'skaffold' && kind === 'Config')
      .flatMap(({ value }) => [value, ...asList(value.profiles).map(asMapping)])
      .flatMap(({ build }) => asList(asMapping(build).artifacts))
      .flatMap((artifact) => asString(asMapping(artifact).image) ?? []),
  );
}

/** What Flux fills in after the build: `${NAME}`, `${NAME:=default}`. */
const substitution = String.raw`\$\{[A-Za-z_]\w*(?::?[-=+?][^}]*)?\}`;

/**
 * The placeholders that something in the set fills in: those of Flux, where a Kustomization of it has `postBuild`.
 * Source: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
 */
export function filledPlaceholders(objects: readonly KubeObject[]): string[] {
  const fills = objects.some(
    ({ group, kind, value }) =>
      group === 'kustomize.toolkit.fluxcd.io' &&
      kind === 'Kustomization' &&
      asMapping(value.spec).postBuild !== undefined,
  );
  return fills ? [substitution] : [];
}
