/** `45`, `45s`, `1m30s`, `2h`. */
export const durationPattern = /^(?:(\d+)|(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)$/;

/** Seconds of a duration as people write it; a bare number counts seconds. Undefined for anything else. */
export function parseDuration(value: string | number): number | undefined {
  const match = durationPattern.exec(String(value));
  if (!match) return undefined;
  const [plain = 0, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  return plain + hours * 3600 + minutes * 60 + seconds;
}
