import { isMapping, type Mapping } from '../../manifest/value.ts';
import { pushAll } from '../../text/many.ts';
import { parseJson } from '../../text/parse-json.ts';

/**
 * The whole objects in a JSON text that breaks off or is damaged somewhere: the items of its lists up to the break. Objects
 * within those objects do not count.
 */
export function salvageObjects(text: string): Mapping[] {
  const found: Mapping[] = [];
  let from = startOfItems(text, 0) ?? 0;
  while (from < text.length) {
    const { objects, end } = objectsFrom(text, from);
    pushAll(found, objects);
    from = startOfItems(text, end) ?? text.length;
  }
  return found;
}

function startOfItems(text: string, from: number): number | undefined {
  const list = /"items"\s*:\s*\[/g;
  list.lastIndex = from;
  return list.exec(text) ? list.lastIndex : undefined;
}

/** The objects up to the end of the list in which they stand. */
function objectsFrom(text: string, from: number): { readonly objects: Mapping[]; readonly end: number } {
  const objects: Mapping[] = [];
  let depth = 0;
  let start = -1;
  let index = from;
  for (; index < text.length && depth >= 0; index++) {
    const char = text[index];
    if (char === '"') index = endOfString(text, index);
    else if (char === '{' && depth++ === 0) start = index;
    else if (char === '}' && --depth === 0) pushAll(objects, parse(text.slice(start, index + 1)));
  }
  return { objects, end: index };
}

function endOfString(text: string, quote: number): number {
  let index = quote + 1;
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}

function parse(text: string): Mapping[] {
  try {
    const value: unknown = parseJson(text);
    return isMapping(value) ? [value] : [];
  } catch {
    return [];
  }
}
