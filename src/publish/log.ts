import type { Refused } from '../github-port.ts';
import { shorten, visible } from '../text/visible-text.ts';

/** The log of a run: what happened, and what somebody should look at. */
export interface Log {
  readonly info: (line: string) => void;
  readonly warning: (line: string) => void;
}

/** Logs what GitHub did not do. `expected` where nothing else could come of it. */
export function logRefusal({ why }: Refused, { expected }: { readonly expected: boolean }, log: Log): void {
  (expected ? log.info : log.warning)(oneLine(why));
}

/** What GitHub answered may quote anything. */
export function oneLine(text: string): string {
  return shorten(visible(text), 500);
}
