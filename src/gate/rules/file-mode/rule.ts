import type { KubeObject } from '../../../manifest/object.ts';
import {
  fileModesOf,
  isRefusedMode,
  meantMode,
  oddityOf,
  writeMode,
} from '../../../manifest/pod/file-mode.ts';
import { volumesOf } from '../../../manifest/pod/volume.ts';
import { asNumber } from '../../../manifest/value.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (validateConfigMapVolumeSource) */
export default defineRule({
  id: 'file-mode',
  group: 'volumes',
  subject: 'workload',
  summary: 'a file mode in a volume is invalid or not what was meant',
  severity: 'error',
  certainty: 'certain',
  prevents: ['permission-denied'],
  *check(workload) {
    for (const volume of volumesOf(workload)) {
      for (const { value, path } of fileModesOf(volume)) {
        const mode = asNumber(value);
        if (mode === undefined || !Number.isInteger(mode)) continue;
        const oddity = isRefusedMode(mode) ? undefined : oddityOf(mode);
        if (!isRefusedMode(mode) && oddity === undefined) continue;
        const shown = oddity === undefined ? String(mode) : `${writeMode(mode)} (decimal ${mode})`;
        yield {
          message: `${workload.title} gives files of volume "${volume.name}" the mode ${shown}`,
          at: path,
          because: oddity ?? `${mode < 0 ? 'it' : `octal ${writeMode(mode)}, it`} must be from 0 to 0777`,
          fix: fixFor(String(path.at(-1)), meantMode(mode) ?? 0o644, workload.object),
          predicts:
            oddity === undefined
              ? refusalOf(workload)
              : 'Permission denied, if the container does not run as root',
          ...(oddity === undefined ? {} : { severity: 'warning', certainty: 'likely' }),
        };
      }
    }
  },
});

/** JSON knows no octal numbers. */
function fixFor(field: string, mode: number, { document }: KubeObject): string {
  return /^\s*\{/.test(document.text)
    ? `"${field}": ${mode}  (${writeMode(mode)} in octal)`
    : `${field}: ${writeMode(mode)}`;
}
