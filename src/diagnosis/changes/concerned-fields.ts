import type { CauseId } from '../../cause-id.ts';
import { causes } from '../causes/index.ts';

/** The fields of a pod template that a cause is about: `env`, `resources` … */
export function concernedFields(cause: CauseId): readonly string[] {
  return causes[cause].fields ?? ['image', 'command', 'args', 'env'];
}
