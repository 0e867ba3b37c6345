import { otherBytes } from '../../changes/moved-tag.ts';
import type { Failure } from '../failure.ts';

export type ExitAnswer =
  | '0'
  | '1 or another code of the program'
  | '126: found, but not executable'
  | '127: not found'
  | '137: SIGKILL'
  | '134, 133, 136 or 159: it was aborted'
  | '139 or 135: a memory access error'
  | '132: an unknown instruction'
  | '129, 130 or 143: it was told to stop'
  | 'not known';

/** The exit code is the category. 126 and 127 come from a shell that did start. */
export function exitCode({ container }: Failure): ExitAnswer {
  switch (container?.ended?.exit) {
    case undefined:
      return 'not known';
    case 0:
      return '0';
    case 126:
      return '126: found, but not executable';
    case 127:
      return '127: not found';
    case 137:
      return '137: SIGKILL';
    case 133:
    case 134:
    case 136:
    case 159:
      return '134, 133, 136 or 159: it was aborted';
    case 135:
    case 139:
      return '139 or 135: a memory access error';
    case 129:
    case 130:
    case 143:
      return '129, 130 or 143: it was told to stop';
    case 132:
      return '132: an unknown instruction';
    default:
      return '1 or another code of the program';
  }
}

export type SameImage = 'yes, or nothing to compare with' | 'no: other bytes under the same name';

/** The wrong image can look like a crash: a tag moved, and pods made before still run the old bytes. */
export function sameImage(failure: Failure): SameImage {
  return otherBytes(failure) ? 'no: other bytes under the same name' : 'yes, or nothing to compare with';
}
