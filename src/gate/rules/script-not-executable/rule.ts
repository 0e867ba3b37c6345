import type { Container } from '../../../manifest/workload.ts';
import { type RunFile, runFileOf } from '../../model/containers/container-command.ts';
import { isNonRoot, isWindows, lacksCapability } from '../../model/containers/effective-security-context.ts';
import { defineRule } from '../../model/rule.ts';
import { mountedFileAt } from '../../model/volumes/mounted-files.ts';
import { gradeUnrendered } from '../../references/unrendered.ts';

/** Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/ (defaultMode, items.mode) */
export default defineRule({
  id: 'script-not-executable',
  group: 'commands',
  subject: 'container',
  summary: 'a container executes a file from a ConfigMap or Secret that is not executable',
  severity: 'error',
  certainty: 'certain',
  prevents: ['command-not-executable'],
  *check(container, context) {
    const run = runFileOf(container);
    if (!run || run.readBy !== undefined || isWindows(container.workload)) return;
    const file = mountedFileAt(container, run.path, context);
    if (!file || file.mode === undefined || file.state === 'absent' || mayExecute(file.mode, run, container))
      return;
    const octal = `0${file.mode.toString(8).padStart(3, '0')}`;
    const field = file.modePath.at(-1);
    yield {
      message: `${container.title} executes ${run.path} from ${file.title}, whose files have mode ${octal}`,
      at: run.word.path,
      because:
        (file.mode & 0o111) === 0 ? 'nobody may execute it, not even root' : 'only root may execute it',
      fix: `${field}: 0755   # of the volume's ${field === 'mode' ? 'item' : file.kind}; or let a shell read it: command: ["sh", ${JSON.stringify(run.word.text)}]`,
      predicts: run.isFirst
        ? 'StartError 128: exec: permission denied; the container never starts'
        : 'exit 126: Permission denied; CrashLoopBackOff',
      ...gradeUnrendered(container.workload.object, context),
    };
  },
});

/**
 * Whether the kernel lets the container execute a file of this mode, which root owns. Root may where anybody may. Another user
 * needs it in the bits for group or others; but what the runtime itself starts, it starts with the capabilities of the
 * container, and among the usual ones is one that overrides this.
 */
function mayExecute(mode: number, run: RunFile, container: Container): boolean {
  if ((mode & 0o111) === 0) return false;
  if ((mode & 0o011) !== 0 || !isNonRoot(container)) return true;
  return run.isFirst && !lacksCapability(container, 'DAC_OVERRIDE');
}
