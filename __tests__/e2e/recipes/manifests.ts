import { readFileSync } from 'node:fs';
import type { Files } from './run-recipe.ts';

const passing = readFileSync(new URL('../../../examples/passing/checkout.yaml', import.meta.url), 'utf8');

/** Manifests that pass. */
export const good = passing;

/** The same with one mistake: an image tag that moves. */
export const bad = passing.replace('checkout:1.8.2', 'checkout:latest');

/** The line of that mistake. */
export const badLine = String(bad.split('\n').findIndex((line) => line.includes(':latest')) + 1);

/** A chart around manifests. */
export function chart(manifests: string): Files {
  const tagged = manifests.replace(/(image: .*):(\S+)$/m, '$1:{{ .Values.tag }}');
  const tag = /image: .*:(\S+)$/m.exec(manifests)?.[1] ?? '';
  return {
    'charts/checkout/Chart.yaml': 'apiVersion: v2\nname: checkout\nversion: 1.0.0\n',
    'charts/checkout/values.yaml': 'tag: none\n',
    'charts/checkout/values-production.yaml': `tag: ${tag}\n`,
    'charts/checkout/templates/checkout.yaml': tagged,
  };
}

/** An overlay with manifests beside it, for each environment. */
export function overlays(environments: Files): Files {
  return Object.fromEntries(
    Object.entries(environments).flatMap(([name, manifests]) => [
      [
        `overlays/${name}/kustomization.yaml`,
        'buildMetadata: [originAnnotations]\nresources: [checkout.yaml]\n',
      ],
      [`overlays/${name}/checkout.yaml`, manifests],
    ]),
  );
}
