import { assignedSecrets } from './assignments.ts';
import { blockSecrets } from './blocks.ts';
import { commandSecrets } from './command-lines.ts';
import { nearbySecrets } from './nearby.ts';
import { plainView } from './plain-view.ts';
import { randomTokens, shapedSecrets } from './shapes.ts';
import { joined, type Span } from './span.ts';

/**
 * Where secrets stand in a text: by the names before them, by their shape, by the command or block they stand in. Colours and
 * control characters are looked through. The spans are those of the text as it is given.
 */
export function findSecrets(text: string): readonly Span[] {
  if (text.length < 4) return [];
  const seen = known.get(text);
  if (seen) return seen;
  const spans = search(text);
  if (text.length <= longestKnown && known.size < mostKnown) known.set(text, spans);
  return spans;
}

/** The same short texts come again and again, in thousands of objects: reading one costs more than to remember it. */
const known = new Map<string, readonly Span[]>();
const mostKnown = 20_000;
const longestKnown = 2_000;

function search(text: string): Span[] {
  const view = plainView(text);
  const found = [
    ...assignedSecrets(view.text),
    ...shapedSecrets(view.text),
    ...commandSecrets(view.text),
    ...blockSecrets(view.text),
    ...randomTokens(view.text),
    ...nearbySecrets(view.text),
  ];
  return joined(found.map(view.original));
}
