import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const src = new URL('../src/', import.meta.url).pathname;

/** Which rooms of `src/` each one imports, type-only imports included. The files beside the folders are rooms as well. */
export function roomImports(): Map<string, Set<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const path of readdirSync(src, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!path.endsWith('.ts')) continue;
    const room = roomOf(path);
    const imported = rooms.get(room) ?? new Set<string>();
    rooms.set(room, imported);
    for (const [, specifier] of readFileSync(`${src}${path}`, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(\.[^']+)'/g,
    )) {
      const target = roomOf(relative(src, resolve(src, dirname(path), specifier as string)));
      if (target !== room) imported.add(target);
    }
  }
  return rooms;
}

/** The rooms as a Mermaid drawing. An arrow that follows from two others is left out, or nobody could read it. */
export function roomsDrawing(): string {
  const rooms = roomImports();
  const reachable = (from: string, seen = new Set<string>()): Set<string> => {
    for (const next of rooms.get(from) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        reachable(next, seen);
      }
    }
    return seen;
  };
  const arrows = [...rooms].flatMap(([room, imported]) => {
    const direct = [...imported].toSorted();
    return direct
      .filter((target) => !direct.some((other) => other !== target && reachable(other).has(target)))
      .map((target) => `  ${room} --> ${target}`);
  });
  return ['```mermaid', 'flowchart TD', ...arrows, '```', ''].join('\n');
}

function roomOf(path: string): string {
  return (path.split('/')[0] ?? path).replace(/\.ts$/, '');
}
