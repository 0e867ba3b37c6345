import { isMapping, type Mapping } from '../../manifest/value.ts';
import { pushAll } from '../../text/many.ts';
import { parseJson } from '../../text/parse-json.ts';

/**
 * The whole objects in a JSON text that breaks off or is damaged somewhere: the items of a list up to the break. Objects
 * within those objects do not count.
 */
export function salvageObjects(text: string): Mapping[] {
  const list = /"items"\s*:\s*\[/.exec(text);
  const found: Mapping[] = [];
  let depth = 0;
  let start = -1;
  for (let index = list ? list.index + list[0].length : 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') index = endOfString(text, index);
    else if (char === '{' && depth++ === 0) start = index;
    else if (char === '}' && --depth === 0) pushAll(found, parse(text.slice(start, index + 1)));
    if (depth < 0) break;
  }
  return found;
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
