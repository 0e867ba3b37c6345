import type { FieldCheck } from './field-check.ts';
import { quoted } from './formats.ts';

/** A whole number from `least` to `most`. */
export function within(least: number, most: number): FieldCheck {
  return function* (value) {
    if (typeof value !== 'number' || (value >= least && value <= most)) return;
    const range = `from ${least} to ${most}`;
    yield { says: `is ${value}`, because: `it goes ${range}`, fix: `a number ${range}` };
  };
}

/** A number of at least this. */
export function atLeast(least: number): FieldCheck {
  return function* (value, { line }) {
    if (typeof value !== 'number' || value >= least) return;
    yield { says: `is ${value}`, because: `it must be ${least} or more`, fix: `${line}${least}` };
  };
}

/** A port number. */
export const portNumber = within(1, 65_535);

/** A user or group id. */
export const userId = within(0, 2 ** 31 - 1);

/** A count, or a share in percent, which `most` may bound. */
export function countOrPercent(most = Number.POSITIVE_INFINITY): FieldCheck {
  return function* (value, context) {
    if (typeof value !== 'string') return yield* atLeast(0)(value, context);
    const { line } = context;
    if (!/^\d+%$/.test(value)) {
      const fix = /^\d+$/.test(value) ? `${line}${value}` : `${line}25%`;
      yield {
        says: `cannot be ${quoted(value)}`,
        because: 'text must be a percentage; a number has no quotes',
        fix,
      };
    } else if (Number.parseInt(value, 10) > most) {
      yield { says: `cannot be ${value}`, because: `not more than ${most}%`, fix: `${line}${most}%` };
    }
  };
}
