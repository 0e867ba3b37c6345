/** An amount of a resource, exact: a count of billionths (the smallest step Kubernetes knows). */
export interface Quantity {
  readonly nano: bigint;
  /** The unit as written: '', 'm', 'Mi', 'e3' … */
  readonly suffix: string;
}

const nano = 1_000_000_000n;

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

/**
 * Reads a quantity as written in a manifest (`128Mi`, `0.5`, `1e3`, `100m`, or a YAML number). Undefined when the API
 * server would refuse it. Fractions below a billionth round up, as the API server rounds.
 * Source: https://pkg.go.dev/k8s.io/apimachinery/pkg/api/resource#Quantity
 */
export function parseQuantity(value: unknown): Quantity | undefined {
  const text = typeof value === 'number' ? writeNumber(value) : value;
  if (typeof text !== 'string') return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?([numkMGTPE]|[KMGTPE]i|[eE][+-]?\d{1,3})?$/.exec(text);
  const [, sign, whole = '', fraction = '', suffix = ''] = match ?? [];
  if (!match || whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  const binary = Object.hasOwn(binaryPowers, suffix) ? binaryPowers[suffix] : undefined;
  const power =
    binary !== undefined
      ? 0
      : Object.hasOwn(decimalPowers, suffix)
        ? (decimalPowers[suffix] as number)
        : Number(suffix.slice(1));
  const scaled = digits * nano * (binary === undefined ? 1n : 1n << binary);
  const exponent = power - fraction.length;
  const size = exponent >= 0 ? scaled * 10n ** BigInt(exponent) : divideUp(scaled, 10n ** BigInt(-exponent));
  return { nano: sign === '-' ? -size : size, suffix };
}

/** Whole units (bytes, cores), rounded down. */
export function wholeUnits(quantity: Quantity): bigint {
  return quantity.nano / nano;
}

/** `n` units as a quantity: for thresholds. */
export function units(n: bigint | number): Quantity {
  return { nano: BigInt(n) * nano, suffix: '' };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareQuantities(a: Quantity, b: Quantity): number {
  return a.nano < b.nano ? -1 : a.nano > b.nano ? 1 : 0;
}

/** A byte count in the unit people read: `256Mi`, `1.5Gi`, `800 bytes`. */
export function formatBytes(quantity: Quantity): string {
  const bytes = Number(quantity.nano) / 1e9;
  for (const [unit, power] of [['Gi', 30] as const, ['Mi', 20] as const, ['Ki', 10] as const]) {
    if (bytes >= 2 ** power) return `${trimNumber(bytes / 2 ** power)}${unit}`;
  }
  return `${trimNumber(bytes)} byte${bytes === 1 ? '' : 's'}`;
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
