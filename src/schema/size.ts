/** As kubeconform-wasm has them: what is larger it would refuse. */
const maxValues = 500_000;
const maxCharacters = 16 << 20;

/**
 * True for a document that is not worth sending to a thread. A message carries a text as often as aliases repeat it, which
 * may be millions of times.
 */
export function isTooLarge(document: unknown): boolean {
  let values = 0;
  let characters = 0;
  const visit = (value: unknown): boolean => {
    if (typeof value === 'string') characters += value.length;
    if (++values > maxValues || characters > maxCharacters) return true;
    if (typeof value !== 'object' || value === null) return false;
    if (Array.isArray(value)) return value.some(visit);
    return Object.entries(value).some(([key, child]) => {
      characters += key.length;
      return visit(child);
    });
  };
  return visit(document);
}
