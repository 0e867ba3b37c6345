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

/** What a scalar with an explicit tag (`!!str`, `!!int`, …) means; unknown tags leave text, as in Go. */
export function resolveTaggedScalar(tag: string, text: string): string | number | boolean | null {
  const short = tag.replace(/^!<tag:yaml\.org,2002:(.*)>$/, '!!$1');
  if (short === '!!int' || short === '!!float' || short === '!!bool' || short === '!!null') {
    return resolvePlainScalar(text);
  }
  return text;
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

function resolveNumber(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  const integer = goInteger.exec(plain);
  if (integer) {
    const [, sign, hex, binary, octal, decimal] = integer;
    const size = hex
      ? Number.parseInt(hex, 16)
      : binary
        ? Number.parseInt(binary, 2)
        : octal
          ? Number.parseInt(octal, 8)
          : Number(decimal);
    return sign === '-' && size !== 0 ? -size : size;
  }
  if (goFloat.test(plain)) return Number(plain);
  if (/^[-+]?\.(inf|Inf|INF)$/.test(plain)) return plain.startsWith('-') ? -Infinity : Infinity;
  if (/^\.(nan|NaN|NAN)$/.test(plain)) return Number.NaN;
  return undefined;
}
