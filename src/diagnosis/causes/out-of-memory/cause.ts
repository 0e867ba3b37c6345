import type { Case } from '../../case.ts';
import { defineCause } from '../../cause.ts';
import { citeExit, citeLastLine, citeSpec } from '../../cite.ts';
import { raisedLimit } from '../../remedies.ts';
import { kubectl, who } from '../../words.ts';

/** It never gets past its start: with every pod the same, waiting for the next crash tells nothing more. */
function diesAtOnce({ container }: Case): boolean {
  const { reason, startedAt, finishedAt } = container?.ended ?? {};
  if (reason !== 'OOMKilled' || startedAt === undefined || finishedAt === undefined) return false;
  return finishedAt - startedAt < 10_000;
}

export default defineCause({
  id: 'out-of-memory',
  class: (given) => (diesAtOnce(given) ? 'T' : 'A'),
  grace: 1,
  repeats: 3,
  everyPod: true,
  recorded: true,
  title: (given) =>
    `${who(given)} needs more memory than its limit${given.container?.memoryLimit ? ` of ${given.container.memoryLimit}` : ''} and is killed`,
  evidence: (given) => [
    citeExit(given, given.container?.ended?.reason === 'OOMKilled'),
    citeSpec(
      given,
      'resources.limits.memory',
      given.container?.memoryLimit,
      given.container?.ended?.reason === 'OOMKilled',
    ),
    citeLastLine(given),
  ],
  remedy: (given) => {
    const limit = raisedLimit(given);
    return {
      steps: [
        `limit = P99 of observed use + 20-30 %; until it is measured, ${limit ? `${limit} instead of ${given.container?.memoryLimit}` : 'more than now'}`,
        'use that grows steadily is a leak: a higher limit only delays it',
      ],
      yaml: limit ? `resources:\n  limits: {memory: ${limit}}` : undefined,
    };
  },
  commands: (given) => [`${kubectl(given)} top pod --containers`],
});
