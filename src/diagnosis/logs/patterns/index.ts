import type { LogPattern } from '../pattern.ts';
import { dependency } from './dependency.ts';
import { generic } from './generic.ts';
import { languages } from './languages.ts';
import { libraries } from './libraries.ts';
import { limits } from './limits.ts';
import { memory } from './memory.ts';
import { operatingSystem } from './operating-system.ts';
import { servers } from './servers.ts';
import { settings } from './settings.ts';
import { states } from './states.ts';

/** All known texts; the more particular come first, which decides where two fit a line equally well. */
export const logPatterns: readonly LogPattern[] = [
  ...limits,
  ...memory,
  ...operatingSystem,
  ...servers,
  ...libraries,
  ...languages,
  ...dependency,
  ...settings,
  ...states,
  ...generic,
];
