import { mountsOf } from '../../../manifest/pod/volume.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule } from '../../model/rule.ts';
import { missingFrom, refusedSubPath, subPathOf } from '../../model/volumes/sub-paths.ts';
import { closest } from '../../references/near-miss.ts';

/** Source: https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath */
export default defineRule({
  id: 'sub-path-key',
  group: 'volumes',
  subject: 'container',
  summary: 'a subPath names no file of its ConfigMap or Secret, or leads out of its volume',
  severity: 'error',
  certainty: 'certain',
  prevents: ['volume-mount-failed', 'missing-file'],
  *check(container, context) {
    for (const mount of mountsOf(container)) {
      const subPath = subPathOf(mount, container, context);
      if (!subPath) continue;
      const { text, at, sources } = subPath;
      const refused = refusedSubPath(subPath);
      const files = refused ? undefined : missingFrom(subPath, container, context);
      if (refused) {
        yield {
          message: `${container.title} mounts "${text}" of volume "${mount.volume}", which is not a path inside it`,
          at,
          because: refused,
          fix: `subPath: ${
            text
              .split('/')
              .filter((part) => part !== '' && part !== '..')
              .join('/') || 'FILE'
          }`,
          predicts: refusalOf(container.workload),
        };
      } else if (files) {
        const meant = closest(text, files);
        const more = files.length > 5 ? ` and ${files.length - 5} more` : '';
        yield {
          message: `${container.title} mounts "${text}" of volume "${mount.volume}", which has no such file`,
          at,
          because:
            files.length === 0 ? 'it has no files' : `its files: ${files.slice(0, 5).join(', ')}${more}`,
          fix: meant
            ? `subPath: ${meant}`
            : `add the key "${text}" to ${sources.map(({ kind, name }) => `${kind} ${name}`).join(' or ')}`,
          predicts: `a directory appears at ${mount.place}; StartError "not a directory" where the image has a file there`,
          ...(sources.some(({ existence }) => existence.state === 'declared') ? { certainty: 'likely' } : {}),
        };
      }
    }
  },
});
