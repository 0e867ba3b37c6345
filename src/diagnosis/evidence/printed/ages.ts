const units: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  y: 365 * 86_400_000,
};

/**
 * Milliseconds of an age as kubectl prints it: `5s`, `2m23s`, `4h30m`, `5d3h`; undefined for anything else.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/util/duration/duration.go (HumanDuration)
 */
export function ageOf(text: string): number | undefined {
  if (!/^(?:\d+[smhdy])+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, amount, unit = ''] of text.matchAll(/(\d+)([smhdy])/g))
    sum += Number(amount) * (units[unit] ?? 0);
  return sum;
}

/** When an event was seen first and last, and how often: `2m23s (x7 over 59m)`. */
export interface Seen {
  readonly last: number | undefined;
  readonly first: number | undefined;
  readonly count: number;
}

/** Reads how long ago an event was seen. */
export function seenOf(text: string): Seen {
  const [, last = text.trim(), count, first] = /^(\S+) \(x(\d+) over (\S+)\)$/.exec(text.trim()) ?? [];
  const latest = ageOf(last);
  return {
    last: latest,
    first: ageOf(first ?? last) ?? latest,
    count: count === undefined ? 1 : Number(count),
  };
}
