import { defineRule } from '../../model/rule.ts';
import { hidingMounts } from '../../model/volumes/hiding-mounts.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/volumes/ */
export default defineRule({
  id: 'mount-hides-image',
  group: 'volumes',
  subject: 'container',
  summary: 'a volume is mounted over a directory of the image that the container needs',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['command-not-found', 'missing-file'],
  *check(container, context) {
    for (const { mount, hidden } of hidingMounts(container, context)) {
      yield {
        message: `${container.title} mounts volume "${mount.volume}" over ${mount.place}`,
        at: [...mount.path, 'mountPath'],
        because: `it hides ${hidden}`,
        fix: `mount it into a folder of its own, or only one file of it:\nmountPath: ${mount.place?.replace(/\/$/, '')}/FILE\nsubPath: FILE`,
        predicts: 'StartError or exit code 127; the program is not found',
      };
    }
  },
});
