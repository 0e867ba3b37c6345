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
      'has the migration of this version run, and against this database?',
      'after a rollback the schema may be too new for the version before',
    ],
  }),
});
