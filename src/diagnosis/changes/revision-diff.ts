import { asList, asMapping, asString, isMapping, type Mapping } from '../../manifest/value.ts';

/** One field that differs between two pod templates. */
export interface Change {
  readonly path: string;
  /** Undefined where it was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** True when it explains the cause that was found. */
  readonly explains?: boolean;
}

const most = 20;

/** The fields in which two pod specs differ. Lists of named things (containers, env, volumes) are compared by name. */
export function changesOf(before: Mapping, after: Mapping): readonly Change[] {
  const changes: Change[] = [];
  compare('', before, after, changes);
  return changes.slice(0, most);
}

function compare(path: string, before: unknown, after: unknown, changes: Change[]): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(path === '' ? key : `${path}.${key}`, before[key], after[key], changes);
    }
    return;
  }
  const [old, fresh] = [byName(before), byName(after)];
  if (old && fresh) {
    for (const name of new Set([...old.keys(), ...fresh.keys()])) {
      compare(`${path}[${name}]`, old.get(name), fresh.get(name), changes);
    }
    return;
  }
  changes.push({ path, before: written(before), after: written(after) });
}

function byName(value: unknown): Map<string, unknown> | undefined {
  if (value === undefined) return new Map();
  const names = asList(value).map((item) => asString(asMapping(item).name));
  if (!Array.isArray(value) || names.some((name) => name === undefined)) return undefined;
  return new Map(asList(value).map((item, index) => [names[index] as string, item]));
}

function written(value: unknown): string | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}
