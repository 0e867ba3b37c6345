import { canonicalRepository, type ImageReference } from '../../../manifest/pod/image-reference.ts';
import type { Container } from '../../../manifest/workload.ts';
import { type NamedImage, sortImages } from '../../model/containers/images.ts';
import { defineRule } from '../../model/rule.ts';

type ContainerImage = NamedImage & { readonly container: Container };

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/ */
export default defineRule({
  id: 'image-version-split',
  group: 'images',
  subject: 'workload',
  summary: 'one workload runs two versions of the same image',
  severity: 'note',
  certainty: 'heuristic',
  prevents: ['schema-mismatch'],
  *check(workload, { settings }) {
    const images = sortImages(workload, settings).named.filter(isVersioned);
    // The regular containers lead: what differs from them was forgotten.
    const leading = new Map<string, ContainerImage>();
    for (const image of images.toSorted((a, b) => rank(a) - rank(b))) {
      const repository = canonicalRepository(image.reference);
      const leader = leading.get(repository);
      if (!leader) leading.set(repository, image);
      else if (differ(image.reference, leader.reference)) {
        yield {
          message: `${image.title} runs ${image.text}, but container ${leader.container.name} runs ${leader.text}`,
          at: image.path,
          because: 'two versions of one image in one pod',
          fix: `use one version, unless the difference is meant:\nimage: ${leader.text}`,
          predicts:
            image.container.class === 'init'
              ? 'a migration that does not fit the code it prepares for'
              : 'two versions side by side in each pod, which may not understand each other',
          container: image.container.name,
        };
      }
    }
  },
});

function isVersioned(image: NamedImage): image is ContainerImage {
  const { tag, digest } = image.reference;
  const debugs = image.container === undefined || image.container.class === 'ephemeral';
  return !debugs && (digest !== undefined || (tag !== undefined && tag !== 'latest'));
}

function rank({ container }: ContainerImage): number {
  return container.class === 'regular' ? 0 : 1;
}

/** A digest beside a tag says nothing about whether they are the same. */
function differ(a: ImageReference, b: ImageReference): boolean {
  if (a.digest !== undefined && b.digest !== undefined) return a.digest !== b.digest;
  return a.tag !== undefined && b.tag !== undefined && versionOf(a.tag) !== versionOf(b.tag);
}

const flavour = /(?:-(?!(?:alpha|beta|rc|pre|dev|snapshot)(?![a-z]))(?:[a-z]+|alpine[\d.]+))+$/i;

/** The tag without words for another build of the same version: `8.3.12-fpm`, `8.3.12-cli-alpine3.20`. */
function versionOf(tag: string): string {
  return tag.replace(flavour, '');
}
