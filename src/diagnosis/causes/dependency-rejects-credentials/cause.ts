import { defineCause } from '../../cause.ts';
import { citeDependency, credentialSources } from '../../dependency/advice.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'dependency-rejects-credentials',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `${who(given)} is refused by something it needs: wrong or missing credentials${about(given, 'dependency-rejects-credentials', ' for ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-rejects-credentials']),
    ...citeDependency(given, 'dependency-rejects-credentials'),
  ],
  remedy: (given) => ({
    steps: [
      ...credentialSources(given),
      'compare the Secret that the container uses with what the other side expects; a rotated password needs a restart of the pods that read it as environment',
    ],
  }),
});
