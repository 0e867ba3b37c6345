import * as z from 'zod';
import { matchesImage, problemSite, sortImages } from '../../model/containers/images.ts';
import { defineRule } from '../../model/rule.ts';

const globs = (about: string, all: string[]) => z.array(z.string()).default(all).describe(about);

/** Source: https://kubernetes.io/docs/concepts/containers/images/#image-names */
export default defineRule({
  id: 'image-digest',
  group: 'images',
  subject: 'workload',
  summary: 'an image has no digest',
  severity: 'error',
  certainty: 'certain',
  enabled: false,
  prevents: ['image-tag-moved'],
  options: () =>
    z.strictObject({
      registries: globs('Globs over image names that need a digest.', ['**']),
      exempt: globs('Globs over image names that need none: registries whose tags cannot move.', []),
    }),
  *check(workload, { settings, options }) {
    for (const image of sortImages(workload, settings).named) {
      const { reference, name } = image;
      if (reference.digest !== undefined) continue;
      if (!matchesImage(reference, options.registries) || matchesImage(reference, options.exempt)) continue;
      const version = `${name}:${reference.tag ?? 'latest'}`;
      yield {
        message: `${image.title} uses ${image.text} without a digest`,
        ...problemSite(image),
        because: 'a tag can be pushed again; a digest always means the same image',
        fix: `ask the registry for the digest (crane digest ${version}) and append it:\n${image.path.at(-1)}: ${version}@sha256:…`,
        predicts: 'another image behind the same tag on the next pull',
      };
    }
  },
});
