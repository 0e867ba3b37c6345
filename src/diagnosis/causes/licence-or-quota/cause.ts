import { asList, asMapping, asString } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The variables and volumes of the container that seem to bring the licence. */
function licenceSources({ container, pod, workload }: Failure): string[] {
  const variables = asList(container?.spec.env).flatMap((entry) => asString(asMapping(entry).name) ?? []);
  const volumes = asList((pod?.spec ?? workload.podSpec).volumes).flatMap(
    (entry) => asString(asMapping(entry).name) ?? [],
  );
  const named = (names: string[]): string[] => names.filter((name) => /licen[cs]e/i.test(name));
  return [
    ...named(variables).map((name) => `variable ${name}`),
    ...named(volumes).map((name) => `volume "${name}"`),
  ];
}

function stepsOf(failure: Failure): string[] {
  const line = logSays(failure, ['licence-or-quota'])?.line.text ?? '';
  if (/\bquota\b/i.test(line))
    return [
      'the account has used up what the quoted line names: free some of it, or ask the provider for more; a restart alone meets the same limit',
    ];
  const sources = licenceSources(failure);
  return [
    sources.length > 0
      ? `it is given its licence by ${sources.join(', ')}: check whether that is the right one, complete, and until when it is valid`
      : 'nothing in the pod is named after a licence: find out where the program reads it (a Secret, a variable, a file), and give it one there',
    'get a new licence from the vendor, and restart the pods once it is in place',
  ];
}

export default defineCause({
  id: 'licence-or-quota',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) =>
    `a licence or a quota does not allow ${who(failure)} to run${about(failure, 'licence-or-quota', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['licence-or-quota'])],
  remedy: (failure) => ({ steps: stepsOf(failure) }),
});
