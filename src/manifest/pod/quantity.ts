/** An amount of a resource, exact: a count of billionths (the smallest step Kubernetes knows). */
export interface Quantity {
  readonly nano: bigint;
  /** The unit as written: '', 'm', 'Mi', 'e3' … */
  readonly suffix: string;
}

const nano = 1_000_000_000n;
const milli = 1_000_000n;

const decimalPowers: Record<string, number> = {
  n: -9,
  u: -6,
  m: -3,
  '': 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};
const binaryPowers: Record<string, bigint> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

/** Binary amounts are cut at what 64 bits hold; decimal ones are not. */
const largestBinary = (2n ** 63n - 1n) * nano;
/** Exponents beyond this make no difference: the amount is absurdly large, or rounds up to a billionth. */
const largestExponent = 999;
/** Beyond every amount of anything; still a finite number. */
const absurd = 1e30;
/** Nobody means anything by a longer quantity, and reading one could take for ever. */
const longestText = 1000;

/**
 * Reads a quantity as written in a manifest (`128Mi`, `0.5`, `1e3`, `100m`, or a YAML number). Undefined when the API
 * server would refuse it. Fractions below a billionth round up, digits may be absent altogether (`Mi` is 0) and spaces
 * around it do not count, all as on the API server.
 * Source: https://pkg.go.dev/k8s.io/apimachinery/pkg/api/resource#Quantity
 */
export function parseQuantity(value: unknown): Quantity | undefined {
  const text = typeof value === 'number' ? writeNumber(value) : value;
  if (typeof text !== 'string' || text.length > longestText) return undefined;
  const match = /^ *(?=[^ ])([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)? *$/.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', suffix = ''] = match;
  const size = sizeOf(BigInt(whole + fraction), fraction.length, suffix);
  return { nano: sign === '-' ? -size : size, suffix };
}

function sizeOf(digits: bigint, decimals: number, suffix: string): bigint {
  if (digits === 0n) return 0n;
  const binary = Object.hasOwn(binaryPowers, suffix) ? binaryPowers[suffix] : undefined;
  if (binary !== undefined) {
    const size = divideUp((digits * nano) << binary, 10n ** BigInt(decimals));
    return size > largestBinary ? largestBinary : size;
  }
  const known = Object.hasOwn(decimalPowers, suffix) ? decimalPowers[suffix] : undefined;
  const power = known ?? Math.max(-largestExponent, Math.min(Number(suffix.slice(1)), largestExponent));
  const exponent = power - decimals;
  return exponent >= 0
    ? digits * nano * 10n ** BigInt(exponent)
    : divideUp(digits * nano, 10n ** BigInt(-exponent));
}

/** `n` units as a quantity. What a program measured may be broken, or be no number at all. */
export function units(n: bigint | number): Quantity {
  const whole = typeof n === 'bigint' ? n : BigInt(Math.round(Math.max(-absurd, Math.min(n || 0, absurd))));
  return { nano: whole * nano, suffix: '' };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return a.nano < b.nano ? -1 : a.nano > b.nano ? 1 : 0;
}

/**
 * A pod's amount as the API server stores and compares it: rounded up to thousandths.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/v1/defaults.go (SetDefaults_ResourceList)
 */
export function roundToMilli(quantity: Quantity): Quantity {
  return quantity.nano <= 0n ? quantity : { ...quantity, nano: divideUp(quantity.nano, milli) * milli };
}

/** A byte count in the unit people read: `256Mi`, `1.5Gi`, `500Ti`, `800 bytes`. */
export function formatBytes(quantity: Quantity): string {
  const bytes = Number(quantity.nano) / 1e9;
  for (const [unit, power] of [
    ['Ti', 40] as const,
    ['Gi', 30] as const,
    ['Mi', 20] as const,
    ['Ki', 10] as const,
  ]) {
    if (bytes >= 2 ** power) return `${trimNumber(bytes / 2 ** power)}${unit}`;
  }
  return `${trimNumber(bytes)} byte${bytes === 1 ? '' : 's'}`;
}

/**
 * The spelling somebody may have meant with a quantity that the API server refuses: `512mb` → `512Mi`, `1 Gi` → `1Gi`,
 * `1,5` → `1.5`, and for processors `500 mcpu` → `500m`. Undefined when there is no telling.
 */
export function nearestQuantity(text: string, resource: string): string | undefined {
  if (text.length > longestText) return undefined;
  const match = /^\s*\+?((?:\d[\d_\s]*)?(?:[.,][\d_\s]*)?)([a-zA-Z]*)\s*$/.exec(text);
  const [, digits = '', unit = ''] = match ?? [];
  const number = digits
    .replace(/[_\s]/g, '')
    .replace(/,(?=\d{3}$)/, '')
    .replace(',', '.');
  if (!/\d/.test(number)) return undefined;
  if (/(?:^|[./])cpu$/.test(resource)) return `${number}${/^m/i.test(unit) ? 'm' : ''}`;
  const power = /^[kmgtpe]/i.exec(unit)?.[0].toUpperCase();
  if (unit !== '' && power === undefined && !/^b/i.test(unit)) return undefined;
  return `${number}${power ? `${power}i` : ''}`;
}

function trimNumber(value: number): string {
  return String(Number(value.toPrecision(3)));
}

function divideUp(value: bigint, divisor: bigint): bigint {
  return (value + divisor - 1n) / divisor;
}

function writeNumber(value: number): string {
  return Number.isFinite(value) ? (Number.isInteger(value) ? BigInt(value).toString() : String(value)) : '';
}
