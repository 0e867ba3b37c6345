import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { asString } from '../../../manifest/value.ts';
import { isWindows, ownSetting } from '../../model/containers/effective-security-context.ts';
import { variableOf } from '../../model/containers/environment.ts';
import { defineRule } from '../../model/rule.ts';
import { writableMounts } from '../../model/volumes/writable-mounts.ts';

const scratchFolders = ['/tmp', '/var/tmp', '/run', '/var/run'];

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/ */
export default defineRule({
  id: 'read-only-root',
  group: 'security',
  subject: 'container',
  summary: 'a container with a read-only root filesystem has nowhere to write temporary files',
  severity: 'warning',
  certainty: 'heuristic',
  prevents: ['read-only-file-system'],
  containers: ['regular', 'sidecar'],
  *check(container, { inventory }) {
    const setting = ownSetting(container, 'readOnlyRootFilesystem');
    if (setting?.value !== true || isWindows(container.workload) || isStatic(asString(container.value.image)))
      return;
    const mounts = writableMounts(container);
    const chosen = ['TMPDIR', 'TMP', 'TEMP'].map((name) => variableOf(container, inventory, name)?.value);
    const covers = (mount: string, folder: string): boolean =>
      folder === mount || folder.startsWith(mount === '/' ? mount : `${mount}/`);
    const hasScratch = mounts.some(
      (mount) =>
        scratchFolders.some((folder) => covers(mount, folder) || covers(folder, mount)) ||
        chosen.some((folder) => folder !== undefined && covers(mount, folder)),
    );
    if (hasScratch) return;
    yield {
      message: `${container.title} has a read-only root file system and nothing writable at /tmp, /var/tmp or /run`,
      at: setting.path,
      because: 'many programs fail when they cannot write temporary files',
      fix: 'if it writes any, mount a volume for them:\nvolumeMounts: [{name: tmp, mountPath: /tmp}]   # container\nvolumes: [{name: tmp, emptyDir: {}}]           # pod',
      predicts: 'exit 1 with "Read-only file system" in the log, if it writes temporary files',
    };
  },
});

/** An image with nothing but a static binary, which needs no scratch space of a runtime or shell. */
function isStatic(image = ''): boolean {
  const reference = parseImageReference(image);
  return (
    reference !== undefined &&
    /(?:^|[-_./:])(?:static|scratch)/.test(`${reference.repository}:${reference.tag ?? ''}`)
  );
}
