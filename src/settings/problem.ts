import type { Location } from '../manifest/document.ts';

/** Something in the settings file or the inputs that cannot be meant: the run ends before anything is judged. */
export interface SettingsProblem {
  readonly message: string;
  /** Where in the settings file; absent for an input. */
  readonly location?: Location | { readonly file: string };
}

/** `.crashgate.yaml:3:1: unknown key "fail_on": did you mean "fail-on"?` */
export function formatSettingsProblem({ message, location }: SettingsProblem): string {
  if (!location) return message;
  const place = 'line' in location ? `:${location.line}:${location.column}` : '';
  return `${location.file}${place}: ${message}`;
}
