/** Source: https://www.unicode.org/reports/tr11/ (East Asian Width W and F), plus emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u;
const zero = /[\p{Mn}\p{Me}\u200c\u200d]/u;
const plain = /^[ -~]*$/;

/** How many cells a visible text takes in a terminal. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let cells = 0;
  for (const character of text) cells += zero.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return cells;
}

/** The longest beginning of a text that fits into so many cells. */
export function fitStart(text: string, cells: number): string {
  let fitting = '';
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > cells) break;
    fitting += character;
  }
  return fitting;
}

/** The longest end of a text that fits into so many cells. */
export function fitEnd(text: string, cells: number): string {
  const characters = [...text];
  let start = characters.length;
  for (let used = 0; start > 0; start--) {
    used += displayWidth(characters[start - 1] as string);
    if (used > cells) break;
  }
  return characters.slice(start).join('');
}
