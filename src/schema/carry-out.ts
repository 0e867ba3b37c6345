import type { SchemaAnswer } from '../gate/schema/schema-answers.ts';
import type { Checker } from './checker.ts';
import type { Order, Report } from './messages.ts';

/** Carries out orders one at a time, the same way in a thread of its own and without one. */
export function carryOut(checker: Checker): (order: Order) => Promise<Report | undefined> {
  let notes: readonly string[] = [];
  let missing = false;
  return async (order) => {
    switch (order.order) {
      case 'prepare':
        notes = await checker.prepare(order);
        return undefined;
      case 'check': {
        const answers: [number, SchemaAnswer][] = [];
        for (const [index, document] of order.documents) {
          const answer = checker.check(document);
          if (answer) answers.push([index, answer]);
          missing ||= answer?.status === 'skipped';
        }
        return { report: 'checked', first: order.first, answers };
      }
      case 'finish':
        return { report: 'finished', notes, builtIn: missing ? checker.builtIn() : [] };
    }
  };
}
