import { runFileOf } from '../../model/containers/container-command.ts';
import { defineRule } from '../../model/rule.ts';
import { mountedFileAt } from '../../model/volumes/mounted-files.ts';
import { closest } from '../../references/near-miss.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/#add-configmap-data-to-a-volume */
export default defineRule({
  id: 'script-missing',
  group: 'commands',
  subject: 'container',
  summary: 'a container runs a file that its ConfigMap or Secret does not have',
  severity: 'error',
  certainty: 'certain',
  prevents: ['command-not-found', 'missing-file'],
  *check(container, context) {
    const run = runFileOf(container);
    const file = run && mountedFileAt(container, run.path, context);
    // A mount of one single file that is not there is the business of sub-path-key.
    if (!run || file?.state !== 'absent' || file.isSubPath) return;
    const meant = closest(run.path, file.files);
    const names = file.files.slice(0, 5).join(', ');
    yield {
      message: `${container.title} runs ${run.path}, which ${file.title} does not have`,
      at: run.word.path,
      because: names === '' ? 'the volume is empty' : `its files: ${names}`,
      fix: meant ? `"${meant}"` : `add the file to the volume, or run one that is there`,
      predicts: predicted(run.isFirst, run.readBy),
      ...gradeUnrendered(container.workload.object, context),
    };
  },
});

function predicted(isFirst: boolean, readBy: string | undefined): string {
  if (isFirst) return 'StartError 128: no such file or directory; the container never starts';
  // bash and shells behind -c say 127; dash, busybox and interpreters 2.
  return `exit ${readBy === undefined || readBy === 'bash' ? 127 : 2}: no such file or directory; CrashLoopBackOff`;
}
