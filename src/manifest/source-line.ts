/**
 * The line (from 1) of a template or base that a line of a rendered document stems from; undefined when none or several
 * might be it. Compared are whole lines, then keys alone: a template's values are not those of its result. What is
 * repeated is looked for between the nearest lines above and below that stand in both texts once.
 * @param line index (from 0) of the line in `rendered`
 * @param rewritten true when the renderer writes YAML anew and sorts keys, as kustomize does: order then says nothing,
 * nor does which key has the dash of a list item
 */
export function sourceLineOf(
  line: number,
  rendered: readonly string[],
  source: readonly string[],
  { rewritten = false } = {},
): number | undefined {
  const forms = rewritten ? [withoutDecoration] : [trimmed, withoutDecoration];
  const whole = {
    from: { rendered: 0, source: 0 },
    to: { rendered: rendered.length, source: source.length },
  };
  const found = match(line, rendered, source, forms, whole);
  if (found !== undefined || rewritten) return found;
  return match(line, rendered, source, forms, betweenAnchors(line, rendered, source));
}

type Form = (line: string) => string;

const trimmed: Form = (line) => line.trim();

interface Position {
  readonly rendered: number;
  readonly source: number;
}

/** Pieces of both texts that belong together; `to` is exclusive. */
interface Range {
  readonly from: Position;
  readonly to: Position;
}

function match(
  line: number,
  rendered: readonly string[],
  source: readonly string[],
  forms: readonly Form[],
  { from, to }: Range,
): number | undefined {
  const near = source.slice(from.source, to.source);
  const only = (wanted: string | undefined, form: (text: string) => string | undefined): number[] =>
    wanted ? near.flatMap((text, index) => (form(text) === wanted ? [from.source + index + 1] : [])) : [];
  for (const form of forms) {
    const found = only(form(rendered[line] ?? ''), form);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  const key = keyOf(rendered[line] ?? '', forms);
  const repeated = rendered.slice(from.rendered, to.rendered).filter((text) => keyOf(text, forms) === key);
  const found = only(key, (text) => keyOf(text, forms));
  return found.length === 1 && repeated.length === 1 ? found[0] : undefined;
}

/** What lies between the nearest lines around `line` that stand in both texts once. */
function betweenAnchors(line: number, rendered: readonly string[], source: readonly string[]): Range {
  const sourceOnce = linesOnce(source);
  const renderedOnce = linesOnce(rendered);
  const anchorAt = (index: number): number | undefined => {
    const text = (rendered[index] ?? '').trim();
    return renderedOnce.has(text) ? sourceOnce.get(text) : undefined;
  };
  let above = line - 1;
  while (above >= 0 && anchorAt(above) === undefined) above--;
  let below = line + 1;
  while (below < rendered.length && anchorAt(below) === undefined) below++;
  return {
    from: { rendered: above + 1, source: (anchorAt(above) ?? -1) + 1 },
    to: { rendered: below, source: anchorAt(below) ?? source.length },
  };
}

/** Lines that stand in a text once, and where. */
function linesOnce(lines: readonly string[]): Map<string, number> {
  const once = new Map<string, number>();
  const twice = new Set<string>(['', '---']);
  for (const [index, line] of lines.entries()) {
    const text = line.trim();
    if (once.has(text)) twice.add(text);
    once.set(text, index);
  }
  for (const text of twice) once.delete(text);
  return once;
}

/** A line without what a program that writes YAML anew changes: list dashes, quotes, comments. */
function withoutDecoration(line: string): string {
  return line
    .trim()
    .replace(/^(?:- +)+/, '')
    .replace(/\s#.*$/, '')
    .replace(/(["'])([^"']*)\1$/, '$2')
    .trimEnd();
}

/** The line's key, with the dashes before it unless they say nothing. */
function keyOf(line: string, forms: readonly Form[]): string | undefined {
  const form = forms[0] ?? trimmed;
  return /^(?:- +)*(?:"[^"]+"|'[^']+'|[\w./-]+):(?=\s|$)/.exec(form(line))?.[0];
}
