import type { Failure } from '../tree/failure.ts';

/** YAML for the failing container alone, to paste into its pod template: names it, so that it works as a patch too. */
export function containerPatch({ container }: Failure, lines: readonly string[]): string {
  const field = container === undefined || container.kind === 'app' ? 'containers' : 'initContainers';
  return [
    `${field}:`,
    `  - name: ${container?.name ?? ''}`,
    ...lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}`),
  ].join('\n');
}
