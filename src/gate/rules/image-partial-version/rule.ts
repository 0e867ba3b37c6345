import { problemSite, sortImages } from '../../model/containers/images.ts';
import { defineRule } from '../../model/rule.ts';

const flavour =
  '(?:alpine|slim|debian|ubuntu|buster|bullseye|bookworm|trixie|focal|jammy|noble|ubi[89]?|distroless|static|nonroot|windowsservercore|nanoserver)';
/** `1`, `v1.2`, `1.2-alpine`, `slim`. More than three digits are a build number or a date. */
const partial = new RegExp(`^(?:v?\\d{1,3}(?:\\.\\d{1,3})?(?:-${flavour})*|${flavour}(?:-${flavour})*)$`);

/** Source: https://kubernetes.io/docs/concepts/containers/images/#image-names */
export default defineRule({
  id: 'image-partial-version',
  group: 'images',
  subject: 'workload',
  summary: 'an image tag has no patch version',
  severity: 'note',
  certainty: 'heuristic',
  enabled: false,
  prevents: ['image-tag-moved'],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).named) {
      const { tag, digest } = image.reference;
      if (tag === undefined || digest !== undefined || !partial.test(tag)) continue;
      yield {
        message: `${image.title} uses ${image.text}, a tag that moves with each patch release`,
        ...problemSite(image),
        because: 'a new pod may run a newer patch than the others',
        fix: `name the patch level, or append the digest (crane digest ${image.text}):\n${image.path.at(-1)}: ${image.text}@sha256:…`,
        predicts: 'pods of one revision run different patch levels',
      };
    }
  },
});
