import {
  compareQuantities,
  formatBytes,
  nearestQuantity,
  parseQuantity,
  type Quantity,
  units,
} from '../../../manifest/pod/quantity.ts';
import type { Amount } from '../../../manifest/pod/resource-list.ts';
import type { Problem } from '../rule.ts';

/** What an amount is for: `total` is a budget over many pods, or a size of storage. */
export type AmountUse = 'limit' | 'request' | 'total';

/** Below this the container runtime cannot even start a process; pause-like images get by with 8Mi. */
const leastMemory = units(4 * 2 ** 20);
const mostMemory = units(2n ** 41n);
const mostProcessors = units(256);

/** What is wrong with an amount as written, apart from where it stands. */
export interface UnitSlip extends Pick<Problem, 'because' | 'predicts' | 'severity' | 'certainty'> {
  /** `128m is 0.128 bytes` */
  readonly message: string;
  /** What was probably meant: `128Mi`. */
  readonly instead: string | undefined;
}

/** True when the amount can be read and is of a believable size: then other rules may compare it. */
export function isPlausible(amount: Amount, use: AmountUse): amount is Amount & { quantity: Quantity } {
  return unitSlip(amount, use) === undefined;
}

/**
 * Finds an amount that the API server refuses, or that means something else than its author thought: `128m` or `128` of
 * memory, `500` processors, `512000Gi`. An amount of 0 is no slip.
 */
export function unitSlip(amount: Amount, use: AmountUse): UnitSlip | undefined {
  const { text, quantity } = amount;
  const resource = amount.resource.replace(/^(?:limits|requests)\./, '');
  if (!quantity) {
    const instead = nearestQuantity(text, resource);
    return { ...refused, message: `"${text}" is not a quantity`, because: whyNoQuantity(text), instead };
  }
  if (quantity.nano < 0n) {
    return {
      ...refused,
      message: `${text} is negative`,
      because: 'an amount is 0 or more',
      instead: text.replace('-', ''),
    };
  }
  if (quantity.nano === 0n) return undefined;
  if (use === 'total') return isBytes(resource) ? thousandths(text, quantity, use) : undefined;
  if (resource === 'cpu') return processorSlip(text, quantity);
  if (resource === 'memory') return memorySlip(text, quantity, use);
  return isBytes(resource) ? thousandths(text, quantity, use) : undefined;
}

const refused = { predicts: 'apply rejected' };

function whyNoQuantity(text: string): string {
  if (/\d\s+[a-z]/i.test(text)) return 'no space between number and unit';
  if (/[bB]$/.test(text)) return 'units are k, M, G or Ki, Mi, Gi, without a B';
  return 'a number, then nothing or one of m, k, M, G, T, Ki, Mi, Gi, Ti';
}

function processorSlip(text: string, quantity: Quantity): UnitSlip | undefined {
  if (compareQuantities(quantity, mostProcessors) <= 0) return undefined;
  const number = /^\d+(?=[MK]i?$|$)/i.exec(text)?.[0];
  return {
    message: `${text} is ${quantity.nano / 1_000_000_000n} processors`,
    because: number
      ? 'without a unit the number counts whole processors; m counts thousandths'
      : 'more than 256 for one container',
    instead: number && `${number}m`,
    predicts: 'FailedScheduling: Insufficient cpu; the pod stays Pending',
  };
}

function memorySlip(text: string, quantity: Quantity, use: 'limit' | 'request'): UnitSlip | undefined {
  if (compareQuantities(quantity, mostMemory) > 0) {
    return {
      message: `${text} is ${meaning(text, quantity, 'far too much')}`,
      because: 'more than 2 TiB for one container',
      instead: shiftUnit(text, -1),
      predicts: 'FailedScheduling: Insufficient memory; the pod stays Pending',
    };
  }
  if (compareQuantities(quantity, leastMemory) >= 0) return undefined;
  const slip = thousandths(text, quantity, use);
  if (slip) return slip;
  const message = `${text} is ${meaning(text, quantity, 'far too little')}`;
  const predicts = outcome[use];
  const bare = /^\d+(?:\.\d+)?$/.exec(text.trim())?.[0];
  if (bare !== undefined) {
    return {
      message,
      because: 'without a unit the number counts bytes',
      instead: `${bare}${Number(bare) < 16 ? 'Gi' : 'Mi'}`,
      predicts,
    };
  }
  return {
    message,
    because: 'no container starts in less than 4Mi',
    instead: shiftUnit(text, 1),
    predicts,
    // A tiny request is legal, and some write one on purpose.
    ...(use === 'request' ? ({ severity: 'warning', certainty: 'likely' } as const) : {}),
  };
}

/** The amount in another unit, or a verdict where that says nothing new. */
function meaning(text: string, quantity: Quantity, verdict: string): string {
  const bytes = formatBytes(quantity);
  return bytes === text.trim() ? verdict : bytes;
}

const outcome: Record<AmountUse, string> = {
  limit: 'FailedCreatePodSandBox (memory limit too low?); the container never starts',
  request: 'the scheduler packs the node too full; evictions',
  total: 'far less than was meant',
};

function isBytes(resource: string): boolean {
  return resource === 'memory' || resource === 'sizeLimit' || /storage$|^hugepages-/.test(resource);
}

function thousandths(text: string, quantity: Quantity, use: AmountUse): UnitSlip | undefined {
  const counts = { n: 'billionths', u: 'millionths', m: 'thousandths' }[quantity.suffix];
  if (counts === undefined || compareQuantities(quantity, leastMemory) >= 0) return undefined;
  return {
    message: `${text} is ${formatBytes(quantity)}`,
    because: `${quantity.suffix} counts ${counts} of a byte; Mi counts mebibytes`,
    instead: `${text.trim().slice(0, -1)}Mi`,
    predicts: outcome[use],
  };
}

const ladder = ['k', 'M', 'G', 'T', 'P', 'E'];

/** The same number in the nearest larger (1) or smaller (-1) unit that makes a believable amount. */
function shiftUnit(text: string, by: 1 | -1): string | undefined {
  const [, number, letter = '', binary] = /^\s*(\d+(?:\.\d+)?)([kKMGTPE])(i?)\s*$/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const written = ladder.indexOf(letter.replace('K', 'k'));
  const others = by > 0 ? ladder.slice(written + 1) : ladder.slice(0, written).toReversed();
  return others
    .map((unit) => `${number}${binary ? `${unit.toUpperCase()}i` : unit}`)
    .find((shifted) => {
      const quantity = parseQuantity(shifted);
      return (
        quantity &&
        compareQuantities(quantity, leastMemory) >= 0 &&
        compareQuantities(quantity, mostMemory) <= 0
      );
    });
}
