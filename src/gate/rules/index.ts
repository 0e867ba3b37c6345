import type { Rule } from '../rule.ts';
import memoryLimit from './memory-limit/rule.ts';

/** All rules, by id. Written by `npm run generate` from the folders beside this file. */
export const rules: readonly Rule[] = [memoryLimit];
