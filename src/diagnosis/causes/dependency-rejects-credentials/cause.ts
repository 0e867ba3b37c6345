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
    `${who(given)} is refused when it logs in to something it needs${about(given, 'dependency-rejects-credentials', ' as ')}`,
  evidence: (given) => [
    ...logEvidence(given, ['dependency-rejects-credentials']),
    ...citeDependency(given, 'dependency-rejects-credentials'),
  ],
  remedy: (given) => ({
    steps: [
      ...credentialSources(given),
      credentialSources(given).length > 0
        ? 'compare that with what the other side expects; after a change restart the pods, which read variables only when they start'
        : 'compare the credentials that it is given with what the other side expects; after a change restart the pods, which read variables only when they start',
    ],
  }),
});
