/**
 * Characters that steer a terminal, hide text or turn its direction. The two joiners stay: scripts and emoji need them.
 * Background: https://trojansource.codes/
 */
const unsafe = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d)\p{Cf}/gu;

/**
 * Text from a manifest as one line that can only be looked at: every control character becomes a picture of itself, one
 * for one. `##[` anywhere and `::` at the beginning are broken up, since GitHub's runner takes them for commands.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function visible(text: string): string {
  return text
    .replace(unsafe, picture)
    .replaceAll('##[', '#♯[')
    .replace(/^(\s*):(?=:)/, '$1∶');
}

/** Several lines, each visible. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/).map(visible);
}

/** At most `length` characters, the cut shown by `…`. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '\ufffd';
}
