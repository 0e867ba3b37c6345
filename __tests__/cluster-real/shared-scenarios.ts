import { existsSync } from 'node:fs';
import { readSharedScenarios, type Scenario } from './scenario.ts';

const folder = new URL('../../../shared/cluster/scenarios', import.meta.url).pathname;

/** The scenarios of the shared test cluster, with what is applied; none where it is absent. */
export function sharedScenarios(): (Scenario & { readonly text: string })[] {
  if (!existsSync(folder)) return [];
  return readSharedScenarios(folder).map((scenario) => ({
    ...scenario,
    text: scenario.steps[0]?.text ?? '',
  }));
}
