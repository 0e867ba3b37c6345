import { formatBytes, parseQuantity, units } from '../../manifest/pod/quantity.ts';

/** Bytes of a quantity; undefined when it is none. */
export function bytesOf(value: unknown): number | undefined {
  const quantity = parseQuantity(value);
  return quantity && Number(quantity.nano) / 1e9;
}

/** Bytes for people: `41.2 MiB`. */
export function inWords(bytes: number): string {
  return formatBytes(units(Math.round(bytes))).replace(/([KMGT])i$/, ' $1iB');
}

const mebibyte = 2 ** 20;
/** Below this no runtime starts reliably. */
const smallest = 8;

/** A limit with 20 to 30 % above what is needed, as round a number as fits: `384Mi` for 300 MiB. */
export function limitFor(bytes: number): string {
  const needed = (bytes * 1.2) / mebibyte;
  const most = (bytes * 1.3) / mebibyte;
  for (let step = 1024; step >= 1; step /= 2) {
    const rounded = Math.ceil(needed / step) * step;
    if (rounded <= most && rounded >= smallest) return written(rounded);
  }
  return written(Math.max(smallest, Math.ceil(needed)));
}

/** Twice a limit that is too small by nobody knows how much: where the use stopped is where it was stopped. */
export function twice(limit: number): string {
  return written(Math.max(smallest, Math.ceil((limit * 2) / mebibyte)));
}

/** Mebibytes as a quantity: `384Mi`, `2Gi`. */
export function written(mebibytes: number): string {
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
}
