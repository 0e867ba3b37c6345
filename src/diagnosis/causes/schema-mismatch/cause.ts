import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../remedies/words.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The server itself does not know the files of its data directory. */
function isOtherServer(failure: Failure): boolean {
  const line = logSays(failure, ['schema-mismatch'])?.line.text ?? '';
  return /incompatible with server|was initialized by|data directory[^\n]*version/i.test(line);
}

export default defineCause({
  id: 'schema-mismatch',
  class: 'application',
  grace: 0,
  repeats: 3,
  recorded: true,
  title: (failure) =>
    isOtherServer(failure)
      ? `${who(failure)} finds data of another version of the database server`
      : `the database has not the schema that ${who(failure)} expects${about(failure, 'schema-mismatch', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['schema-mismatch'])],
  remedy: (failure) => ({
    steps: isOtherServer(failure)
      ? [
          'start the version that wrote the data (the image before), or take a backup and upgrade the data with the tool of the server (`pg_upgrade`, `mariadb-upgrade`): a newer image does not do it by itself',
        ]
      : [
          'run the migration of this version against the database that it uses (a Job before the rollout, or an init container)',
          'if this is a rollback, the schema may be too new instead: then go forward again',
        ],
  }),
});
