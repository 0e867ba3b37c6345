import { formatSettingsProblem, type SettingsProblem } from './problem.ts';

/** What ends a run and whoever started it can mend: one sentence, or all that is wrong at once, each with its place. */
export class UserError extends Error {
  readonly problems: readonly SettingsProblem[];

  constructor(problems: string | readonly SettingsProblem[]) {
    const all = typeof problems === 'string' ? [{ message: problems }] : problems;
    super(all.map(formatSettingsProblem).join('\n'));
    this.problems = all;
  }
}

/** Throws when anything is wrong. */
export function refuseProblems(...found: readonly (readonly (string | SettingsProblem)[])[]): void {
  const problems = found.flat().map((each) => (typeof each === 'string' ? { message: each } : each));
  if (problems.length > 0) throw new UserError(problems);
}
