import { counted } from '../text/words.ts';

/**
 * GitHub takes 65,536 characters of Markdown; what counts as one differs by kind of text and server, so we stay well
 * below, counted in UTF-16 units, which are never fewer.
 */
export const maxCharacters = 60_000;

/** Text of at most `length` characters: cut at the end of a line, its open block closed, the cut said. */
export function cutLines(text: string, length: number): string {
  if (text.length <= length) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let fence = '';
  let folded = 0;
  // What closes what may be open, and says so; a fence is rarely long, but may be.
  let room = length - 200;
  for (const line of lines) {
    const [mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.slice(1) ?? [];
    room -= line.length + 1 + (fence === '' ? 2 * mark.length : 0);
    if (room < 0) break;
    if (fence === '') {
      fence = mark;
      folded += line.split('<details').length - line.split('</details').length;
    } else if (mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark) {
      fence = '';
    }
    kept.push(line);
  }
  const close = [
    ...(fence === '' ? [] : [fence]),
    ...Array.from({ length: Math.min(8, Math.max(0, folded)) }, () => '</details>'),
  ];
  const cut = counted(lines.length - kept.length, 'more line');
  return [...kept, ...close, '', `… ${cut} did not fit.`].join('\n');
}
