import type * as z from 'zod';
import { pushAll } from '../text/many.ts';
import { type ActionInputs, actionInputs, type Mode } from './action-inputs.ts';
import { count, type Written } from './values.ts';

/** What a run was told, and in sentences everything of it that cannot be meant. */
export interface InputsRead<Values> {
  /** Of what cannot be meant the default. */
  readonly values: Values;
  readonly problems: readonly string[];
}

/** What the inputs must fit that are no text alone. */
export interface Surroundings {
  /** The event that started the run; undefined outside of a workflow. */
  readonly event?: string | undefined;
  /** True for a run with secrets that a stranger's pull request can set off. */
  readonly isPrivileged?: boolean;
}

/** The action's inputs; each is checked in every mode, since a misspelt word is meant in none. */
export function readActionInputs(
  getInput: (name: string) => string,
  surroundings: Surroundings = {},
): InputsRead<ActionInputs> {
  const { mode } = actionInputs.shape;
  const isWatch = mode.safeParse(getInput('mode') || undefined).data === 'watch';
  const shape = isWatch ? { ...actionInputs.shape, restarts: watchRestarts } : actionInputs.shape;
  const read = readValues(
    shape,
    (name) => getInput(name) || undefined,
    (name) => name,
  );
  const values = read.values as ActionInputs;
  return {
    values,
    problems: [
      ...read.problems,
      ...conflicts(values.mode, values, (name) => name),
      ...misfits(values, surroundings),
    ],
  };
}

/** Equal crashes that make a loop: one at least, where an alert may also be asked for every restart. */
export const watchRestarts = count(1);

/** Reads each value by its type. `label` names an input as whoever wrote it did. */
export function readValues<Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
  written: (name: string) => Written,
  label: (name: string) => string,
): InputsRead<{ readonly [Name in keyof Shape]: z.output<Shape[Name]> }> {
  const problems: string[] = [];
  const entries = Object.entries(shape).map(([name, type]) => {
    const read = type.safeParse(written(name));
    if (read.success) return [name, read.data];
    pushAll(
      problems,
      read.error.issues.map(({ message }) => `${label(name)} ${message}`),
    );
    return [name, type.parse(undefined)];
  });
  return { values: Object.fromEntries(entries), problems };
}

/** What of the inputs contradicts itself, or lacks its other half. */
export function conflicts(
  mode: Mode,
  values: Partial<ActionInputs>,
  label: (name: string) => string,
): string[] {
  const found = {
    gate:
      (values['new-only'] === true &&
        values.base?.length === 0 &&
        `${label('new-only')} needs ${label('base')}: the manifests of the base branch to compare with`) ||
      ((values['cluster-secrets'] || values['secret-keys']) === true &&
        values.cluster !== true &&
        `${label(values['secret-keys'] ? 'secret-keys' : 'cluster-secrets')} needs ${label('cluster')}`) ||
      (values.cluster === true &&
        values.snapshot !== undefined &&
        `either ${label('cluster')} or ${label('snapshot')}, not both`),
    alert:
      values['all-namespaces'] === true &&
      values.namespace !== undefined &&
      `either ${label('namespace')} or ${label('all-namespaces')}, not both`,
    comment:
      values.report === undefined && 'mode comment needs report: a JSON report, or a directory of them',
    watch: false as const,
  }[mode];
  return found ? [found] : [];
}

/** What does not fit where the run takes place. */
function misfits(values: ActionInputs, { event, isPrivileged = false }: Surroundings): string[] {
  const { mode, deployment, environment } = values;
  if (mode === 'watch' && deployment === true && environment === undefined && event !== 'deployment') {
    return ['deployment needs environment: what is deployed to'];
  }
  const renders = values.helm !== undefined || values.kustomize.length > 0;
  if (mode !== 'gate' || !renders || !isPrivileged || values['allow-untrusted-rendering']) return [];
  return [
    `nothing is rendered in ${event}: this run has secrets and a token that may write, and a stranger's chart or kustomization can read files and run programs. Render in a pull_request run and pass the result as manifests, or, when only trusted branches are checked out, set allow-untrusted-rendering: true`,
  ];
}
