import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../words.ts';

export default defineCause({
  id: 'schema-mismatch',
  class: 'A',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (given) =>
    `the database has not the schema that ${who(given)} expects${about(given, 'schema-mismatch', ': ')}`,
  evidence: (given) => [...logEvidence(given, ['schema-mismatch'])],
  remedy: () => ({
    steps: [
      'run the migration of this version against the database that it uses (a Job before the rollout, or an init container)',
      'if this is a rollback, the schema may be too new instead: then go forward again',
    ],
  }),
});
