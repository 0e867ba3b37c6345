import * as z from 'zod';
import { defineRule, type Rule } from '../../src/gate/model/rule.ts';

const rule = {
  group: 'resources',
  subject: 'object',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
} as const;

/** A small list of rules, so that these tests do not change when real rules do. */
export const someRules: readonly Rule[] = [
  defineRule({ ...rule, id: 'memory-limit', summary: 'no memory limit', check: () => [] }),
  defineRule({
    ...rule,
    id: 'image-tag',
    summary: 'no tag',
    options: () =>
      z.strictObject({
        tags: z.array(z.string()).default(['latest']).describe('Tags that move.'),
        limit: z.number().min(1).default(3),
      }),
    check: () => [],
  }),
  defineRule({
    ...rule,
    id: 'image-digest',
    summary: 'no digest',
    enabled: false,
    options: () => z.strictObject({ registries: z.array(z.string()).default(['**']) }),
    check: () => [],
  }),
];
