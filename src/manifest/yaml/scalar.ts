/**
 * What a plain YAML scalar means to kubectl: the YAML 1.1 words of Go's yaml.v2, which sigs.k8s.io/yaml carries, with Go's
 * integer syntax on top. No sexagesimal numbers, and dates stay text.
 * Source: https://github.com/kubernetes-sigs/yaml (goyaml.v2/resolve.go)
 */
export function resolvePlainScalar(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  const numeric = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46;
  return numeric ? (resolveNumber(text) ?? text) : text;
}

/**
 * What a scalar with an explicit tag (`!!str`, `!!int`, …) means. Unknown tags leave text, as in Go; undefined when the
 * text is not what the tag says.
 */
export function resolveTaggedScalar(tag: string, text: string): string | number | boolean | null | undefined {
  const short = tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, '!!$1');
  if (short === '!!binary') return decodeBase64(text);
  const wanted = typeOfTag.get(short);
  if (wanted === undefined) return text;
  const value = resolvePlainScalar(text);
  const integral = short !== '!!int' || (typeof value === 'number' && integerIn(text) !== undefined);
  return typeOf(value) === wanted && integral ? value : undefined;
}

/**
 * The key that a plain scalar becomes in JSON: numbers in Go's spelling (floating ones as short as 32 bits allow), null
 * none at all.
 * Source: https://github.com/kubernetes-sigs/yaml/blob/master/yaml.go (convertToJSONableObject)
 */
export function resolvePlainKey(text: string): string | undefined {
  const value = resolvePlainScalar(text);
  if (value === null) return undefined;
  if (typeof value !== 'number') return String(value);
  const integer = integerIn(text);
  return integer === undefined ? spellFloat(value) : String(integer);
}

const typeOfTag = new Map([
  ['!!int', 'number'],
  ['!!float', 'number'],
  ['!!bool', 'boolean'],
  ['!!null', 'null'],
]);

function typeOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}

function decodeBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

const words = new Map<string, boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(
    (word) => [word, true] as const,
  ),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(
    (word) => [word, false] as const,
  ),
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
]);

const goInteger = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const goFloat = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/** Numbers beyond 64 bits are no integers to Go, and floating ones beyond their range stay text. */
function resolveNumber(text: string): number | undefined {
  const integer = integerIn(text);
  if (integer !== undefined) return Number(integer);
  const plain = text.replaceAll('_', '');
  if (goFloat.test(plain)) return Number.isFinite(Number(plain)) ? Number(plain) : undefined;
  if (/^[-+]?\.(inf|Inf|INF)$/.test(plain)) return plain.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(nan|NaN|NAN)$/.test(plain)) return Number.NaN;
  return undefined;
}

function integerIn(text: string): bigint | undefined {
  const [found, sign, hex, binary, octal, decimal] = goInteger.exec(text.replaceAll('_', '')) ?? [];
  if (found === undefined) return undefined;
  const size = BigInt(hex ? `0x${hex}` : binary ? `0b${binary}` : octal ? `0o${octal}` : (decimal as string));
  const value = sign === '-' ? -size : size;
  return value >= -(2n ** 63n) && value < 2n ** 64n ? value : undefined;
}

/** Go's `strconv.FormatFloat(value, 'g', -1, 32)`, and the YAML words for what is no number. */
function spellFloat(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const short = Math.fround(value);
  if (!Number.isFinite(short)) return value < 0 ? '-.inf' : '.inf';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(short.toPrecision(digits))) !== short) digits++;
  const [mantissa = '', power = ''] = short.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(short.toPrecision(digits)));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
