import type { Coverage } from '../../gate/engine/coverage.ts';

type ExternalReference = Coverage['external'][number];

/** What stands above the block. */
export const externalIntroduction =
  'No manifest here creates these objects. If they exist, declare them in .crashgate.yaml with who makes them:';

/** So many are a start; nobody types more of them by hand. */
const maxReferences = 40;

/** The `external:` block of the settings for these references, ready to paste but for the reasons. */
export function externalBlock(asked: readonly ExternalReference[]): string[] {
  // No object can have a longer name, so none of those exists anywhere.
  const references = asked.filter(({ kind, namespace, name }) => `${kind}${namespace}${name}`.length <= 600);
  if (references.length === 0) return [];
  const more = references.length - maxReferences;
  return [
    'external:',
    ...references.slice(0, maxReferences).map(({ kind, namespace, name }) => {
      const place = namespace === null ? '' : `namespace: ${scalar(namespace)}, `;
      return `  - {kind: ${scalar(kind)}, ${place}name: ${scalar(name)}, reason: WHO MAKES IT}`;
    }),
    ...(more > 0 ? [`  # and ${more} more: coverage.external of the JSON report has all`] : []),
  ];
}

/** A YAML scalar that reads back as this very text; names come from manifests and may be anything. */
function scalar(text: string): string {
  const plain = /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return plain ? text : JSON.stringify(text);
}
