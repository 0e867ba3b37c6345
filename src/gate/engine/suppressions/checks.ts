import type { GateSettings } from '../../../settings/settings.ts';
import { nearest } from '../../../text/nearest.ts';
import type { Rule } from '../../model/rule.ts';
import { addDays, daysBetween, isDate } from './entry.ts';
import type { Suppression } from './suppression.ts';

/** What is wrong with a suppression, in the words of a finding. */
export interface Complaint {
  readonly message: string;
  readonly because: string;
  readonly fix: string;
}

/**
 * Rules whose findings nobody can suppress: what was not read was not checked either, and a suppression that silences
 * complaints about suppressions would silence itself.
 */
const neverSuppressible = new Set(['nothing-checked', 'unreadable-document', 'suppression']);

/** Says why a suppression cannot hold; undefined for one that may. One with any defect silences nothing. */
export function defectOf(
  suppression: Suppression,
  rules: readonly Rule[],
  settings: GateSettings,
  today: string,
): Complaint | undefined {
  const { rule, reason, until } = suppression;
  const title = titleOf(suppression);
  const ids = rules.map(({ id }) => id);
  const maxAge = settings.suppressionMaxAge;
  const exampleDate = addDays(today, Math.min(maxAge ?? 90, 90));
  if (!ids.includes(rule)) {
    const meant = nearest(rule, ids);
    return {
      message:
        rule === ''
          ? 'this suppression names no rule'
          : `there is no rule "${rule}" to suppress${place(suppression)}`,
      because: meant ? `did you mean ${meant}?` : 'it silences nothing',
      fix: `one entry names one rule, for example\n${meant ?? 'RULE'}: ${reason || 'why this is accepted'}`,
    };
  }
  if (reason.trim() === '') {
    return {
      message: `the ${title} gives no reason`,
      because: 'without a reason it silences nothing',
      fix: `${rule}: why this is accepted; until=${exampleDate}`,
    };
  }
  if (until !== undefined && !isDate(until)) {
    return {
      message: `the ${title} ends on ${JSON.stringify(until)}, which is no date`,
      because: 'it silences nothing',
      fix: `write the last day as YYYY-MM-DD, for example until=${exampleDate}`,
    };
  }
  if (neverSuppressible.has(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: 'it says how far this check can be trusted',
      fix: 'mend what it reports, or grade it for these files under overrides in the settings',
    };
  }
  if (settings.unsuppressible.includes(rule)) {
    return {
      message: `${rule} cannot be suppressed`,
      because: 'the settings list it as unsuppressible',
      fix: 'mend the finding and remove this suppression',
    };
  }
  if (until === undefined) {
    if (maxAge === undefined) return undefined;
    return {
      message: `the ${title} never expires`,
      because: `the settings allow ${maxAge} days`,
      fix: `add an expiry: until=${exampleDate}`,
    };
  }
  const left = daysBetween(today, until);
  if (left < 0) return undefined;
  if (maxAge !== undefined && left > maxAge) {
    return {
      message: `the ${title} lasts until ${until}, ${left} days from now`,
      because: `the settings allow ${maxAge} days`,
      fix: `until=${addDays(today, maxAge)} at the latest`,
    };
  }
  return undefined;
}

/** True when the last day of a suppression is over. */
export function isExpired({ until }: Suppression, today: string): boolean {
  return until !== undefined && until < today;
}

/** `needed`: the finding is still there. */
export function expiredComplaint(suppression: Suppression, needed: boolean): Complaint {
  return {
    message: `the ${titleOf(suppression)} expired on ${suppression.until}`,
    because: needed ? 'the finding counts again' : 'and there is nothing left to silence',
    fix: needed ? 'mend the finding, or say until when and why it is still accepted' : 'remove it',
  };
}

/** `hint`: what there is instead, when that is known. */
export function unusedComplaint(suppression: Suppression, hint: string | undefined): Complaint {
  return {
    message: `the ${titleOf(suppression)} silences nothing`,
    because: hint ?? `no finding of ${suppression.rule} here`,
    fix: hint === undefined ? 'remove it' : 'move or correct it, or remove it',
  };
}

function titleOf(suppression: Suppression): string {
  const { rule, container } = suppression;
  return `suppression of ${rule}${container === undefined ? '' : `/${container}`}${place(suppression)}`;
}

function place({ subject }: Suppression): string {
  return subject === undefined ? '' : ` on ${subject}`;
}
