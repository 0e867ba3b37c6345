import { pinnedExample, problemSite, sortImages } from '../../model/containers/images.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/concepts/containers/images/#image-names */
export default defineRule({
  id: 'image-tag',
  group: 'images',
  subject: 'workload',
  summary: 'an image has no tag and no digest',
  severity: 'error',
  certainty: 'certain',
  prevents: ['image-tag-moved', 'image-not-found'],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).named) {
      const { tag, digest } = image.reference;
      if (tag !== undefined || digest !== undefined) continue;
      yield {
        message: `${image.title} uses ${image.text} without a tag`,
        ...problemSite(image),
        because: 'no tag means latest: whatever was pushed last',
        fix: pinnedExample(image, workload),
        predicts: 'pods of one revision can run different code, and a rollback brings back the same image',
      };
    }
  },
});
