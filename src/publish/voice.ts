import type { Refused } from '../github-port.ts';
import { shorten, visible } from '../text/visible-text.ts';

/** What a run says on the way. */
export interface Voice {
  readonly say: (line: string) => void;
  readonly warn: (line: string) => void;
}

/** Says what GitHub did not do. `quiet` where nobody expected it to. */
export function refused(
  { why }: Refused,
  { quiet }: { readonly quiet: boolean },
  { say, warn }: Voice,
): void {
  (quiet ? say : warn)(lineOf(why));
}

/** What GitHub answered may quote anything. */
export function lineOf(text: string): string {
  return shorten(visible(text), 500);
}
