import * as z from 'zod';
import {
  floatingTag,
  floatingTags,
  pinnedExample,
  problemSite,
  sortImages,
} from '../../model/containers/images.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/containers/images/#updating-images */
export default defineRule({
  id: 'image-floating-tag',
  group: 'images',
  subject: 'workload',
  summary: 'an image has a mutable tag, such as latest',
  severity: 'error',
  certainty: 'certain',
  prevents: ['image-tag-moved'],
  options: () =>
    z.strictObject({
      tags: z
        .array(z.string())
        .default([...floatingTags])
        .describe('Tags, or globs over tags, that move; latest always counts.'),
    }),
  *check(workload, { settings, options }) {
    for (const image of sortImages(workload, settings).named) {
      const tag = floatingTag(image.reference, options.tags);
      if (tag === undefined || image.reference.tag === undefined) continue;
      yield {
        message: `${image.title} uses ${image.text}, a mutable tag`,
        ...problemSite(image),
        because: `${tag} is whatever was pushed last`,
        fix: pinnedExample(image, workload),
        predicts: 'pods of one revision can run different code, and a rollback brings back the same image',
        ...(tag === 'latest' ? {} : { severity: 'warning' as const, certainty: 'heuristic' as const }),
      };
    }
  },
});
