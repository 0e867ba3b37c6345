/**
 * Writes JSON that is safe to print: what a terminal or GitHub's runner would act upon stands as an escape, which reads
 * back as the same text.
 */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, toEscape).replaceAll('##[', '#\\u0023[')}\n`;
}

function toEscape(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
