import { asList, asMapping } from '../../../manifest/value.ts';
import { defineCause } from '../../cause.ts';
import { about, logEvidence, who } from '../../remedies/phrases.ts';
import type { Failure } from '../../tree/failure.ts';
import { logSays } from '../../tree/questions/what-the-log-says.ts';

/** The server itself does not know the files of its data directory. */
function isOtherServer(failure: Failure): boolean {
  const line = logSays(failure, ['schema-mismatch'])?.line.text ?? '';
  return /incompatible with server|was initialized by|data directory[^\n]*version/i.test(line);
}

/** It waits for somebody else to migrate, and gave up. */
function waitsForMigration(failure: Failure): boolean {
  const line = logSays(failure, ['schema-mismatch'])?.line.text ?? '';
  return (
    /(?:unapplied|pending|waiting for) migrations?/i.test(line) &&
    (/after \d+ s|timed? ?out|timeout/i.test(line) || /wait|check/i.test(failure.container?.name ?? ''))
  );
}

/** The failing container is the one that migrates. */
function isMigration({ container, workload }: Failure): boolean {
  const { command, args } = asMapping(container?.spec);
  const words = [container?.name, workload.object.name, ...asList(command), ...asList(args)].join(' ');
  return /\bmigrat(?:e|ion|ions|or)\b|\b(?:flyway|liquibase|alembic|goose|dbmate|sqitch)\b|db[:-]migrate|db upgrade/i.test(
    words,
  );
}

export default defineCause({
  id: 'schema-mismatch',
  class: 'application',
  grace: 0,
  repeats: 3,
  title: (failure) =>
    isOtherServer(failure)
      ? `${who(failure)} finds data of another version of the database server`
      : `the database does not have the schema that ${who(failure)} expects${about(failure, 'schema-mismatch', ': ')}`,
  evidence: (failure) => [...logEvidence(failure, ['schema-mismatch'])],
  remedy: (failure) => ({
    steps: isOtherServer(failure)
      ? [
          'start the version that wrote the data (the image before), or take a backup and upgrade the data with the tool of the server (`pg_upgrade`, `mariadb-upgrade`): a newer image does not do it by itself',
        ]
      : waitsForMigration(failure)
        ? [
            'this container only waits for the migration, which another Job or hook runs: look at that one first (`kubectl get jobs`)',
            'with Helm, a migration in a post-install hook never starts while `--wait` waits for these pods: install without `--wait`, or run the migration before (a pre-install hook, or by hand once)',
          ]
        : isMigration(failure)
          ? [
              'the migration itself fails: read what it stopped at in the quoted line, and look at the state of the database before you run it again; take a backup first',
            ]
          : [
              'run the migration of this version against the database that it uses (a Job before the rollout, or an init container)',
              'if this is a rollback, the schema may be too new instead: then go forward again',
            ],
  }),
});
