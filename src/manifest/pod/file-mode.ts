import type { Path } from '../path.ts';
import { asList, asMapping } from '../value.ts';
import type { Volume } from './volume.ts';

/** A mode that a volume gives its files: `defaultMode`, or the `mode` of an item. */
export interface FileMode {
  readonly value: unknown;
  readonly path: Path;
}

/**
 * All modes written in a volume.
 * Source: https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/
 */
export function fileModesOf({ value, path }: Volume): FileMode[] {
  const keyed = (source: unknown, at: Path): FileMode[] => {
    const { defaultMode, items } = asMapping(source);
    const ofItems = asList(items).map((item, index) => ({
      value: asMapping(item).mode,
      path: [...at, 'items', index, 'mode'],
    }));
    return [{ value: defaultMode, path: [...at, 'defaultMode'] }, ...ofItems];
  };
  const fields = ['configMap', 'secret', 'downwardAPI'];
  const { projected } = value;
  return [
    ...fields.flatMap((field) => keyed(value[field], [...path, field])),
    ...keyed(projected, [...path, 'projected']),
    ...asList(asMapping(projected).sources).flatMap((source, index) =>
      fields.flatMap((field) =>
        keyed(asMapping(source)[field], [...path, 'projected', 'sources', index, field]),
      ),
    ),
  ].filter((mode) => mode.value !== undefined && mode.value !== null);
}

/** True for a whole number outside 0 to 0777, which the API server refuses. */
export function isRefusedMode(mode: number): boolean {
  return Number.isInteger(mode) && (mode < 0 || mode > 0o777);
}

/** What makes no sense in a mode although it is allowed; undefined when nothing does. */
export function oddityOf(mode: number): string | undefined {
  const [owner, group, others] = [mode >> 6, (mode >> 3) & 7, mode & 7] as [number, number, number];
  if ((owner & 4) === 0) return 'the owner cannot read';
  const parties = [
    ['the group', group, owner],
    ['everybody', others, group],
  ] as const;
  for (const [who, bits, above] of parties) {
    if ((bits & 2) !== 0 && (bits & 4) === 0) return `${who} can write, but not read`;
    if ((bits & ~above) !== 0)
      return `${who} may do more than ${who === 'the group' ? 'the owner' : 'the group'}`;
  }
  return undefined;
}

/** Decimal spellings of usual modes, as JSON needs them. */
const usual = [0o400, 0o440, 0o444, 0o555, 0o600, 0o640, 0o644, 0o700, 0o750, 0o755, 0o777];

/**
 * The mode somebody meant with one that makes no sense: an octal number without its leading zero (`644`), or a decimal
 * one behind a zero (`0420`). Undefined when there is no telling.
 */
export function meantMode(mode: number): number | undefined {
  const fromDecimal = Number(mode.toString(8));
  if (usual.includes(fromDecimal)) return fromDecimal;
  const octal = /^0*([0-7]{1,4})$/.exec(String(mode))?.[1];
  const value = octal === undefined ? Number.NaN : Number.parseInt(octal, 8);
  return value <= 0o777 && oddityOf(value) === undefined ? value : undefined;
}

/** A mode as people write it in YAML: `0644`. */
export function writeMode(mode: number): string {
  return mode < 0 ? String(mode) : `0${mode.toString(8)}`;
}
