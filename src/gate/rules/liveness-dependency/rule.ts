import { programsOf } from '../../../manifest/pod/exec-command.ts';
import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { probeOf } from '../../../manifest/pod/probe.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { tcpPorts } from '../../model/containers/reachable-container.ts';
import { defineRule } from '../../model/rule.ts';

/** Database clients, with the images in which they ask the very process they run beside. */
const clients: readonly (readonly [program: RegExp, ownImage: RegExp])[] = [
  [/^(?:psql|pg_isready)$/, /postgres|pgsql|postgis|timescale|spilo|patroni|pgpool|pgbouncer|cockroach/],
  [/^(?:mysql|mysqladmin|mariadb|mariadb-admin)$/, /mysql|mariadb|percona|galera|vitess|tidb/],
  [/^(?:mongo|mongosh)$/, /mongo|documentdb|ferretdb/],
  [/^(?:redis-cli|valkey-cli|keydb-cli)$/, /redis|valkey|keydb|dragonfly/],
  [/^(?:cqlsh|nodetool)$/, /cassandra|scylla|dse/],
  [/^sqlcmd$/, /mssql|sql-?server|sql-?edge/],
];

/** Source: https://kubernetes.io/docs/concepts/workloads/pods/probes/#liveness-probe */
export default defineRule({
  id: 'liveness-dependency',
  group: 'probes',
  subject: 'container',
  summary: 'the liveness probe depends on something outside the container',
  severity: 'note',
  certainty: 'heuristic',
  prevents: ['liveness-probe-kills'],
  *check(container) {
    const handler = probeOf(container, 'livenessProbe')?.handler;
    if (!handler) return;
    const advice =
      'let liveness ask only whether the process itself still works, and leave the rest to readiness';
    const [port] = tcpPorts(container);
    const shared = {
      predicts: 'when the dependency is down, every pod restarts again and again',
    };
    const path = handler.kind === 'httpGet' ? (asString(handler.value.path) ?? '').replace(/\?.*/s, '') : '';
    if (/(?:^|\/)(?:ready|readiness)[^/]*$/i.test(path)) {
      yield {
        ...shared,
        message: `${container.title}: its liveness probe checks a readiness endpoint, ${path}`,
        at: [...handler.path, 'path'],
        because: 'such endpoints usually fail when a dependency does',
        fix: `${advice}\npath: /livez`,
      };
    }
    const client = handler.kind === 'exec' ? foreignClient(handler.value.command, container) : undefined;
    if (client !== undefined) {
      yield {
        ...shared,
        message: `${container.title}: its liveness probe runs the database client "${client.program}"`,
        at: [...handler.path, 'command', client.index],
        because: 'restarting this container does not fix a database elsewhere',
        fix: port ? `${advice}\nhttpGet: {path: /livez, port: ${port.name ?? port.number}}` : advice,
      };
    }
  },
});

/** The database client a command runs and the word that names it, unless it asks a database in its own container. */
function foreignClient(
  command: unknown,
  container: Container,
): { program: string; index: number } | undefined {
  const words = asList(command).map((word) => asString(word) ?? '');
  if (/\blocalhost\b|\b127\.0\.0\.1\b|\[?::1\b/.test(words.join(' '))) return undefined;
  const image = asString(container.value.image) ?? '';
  const repository = parseImageReference(image)?.repository ?? image;
  const program = programsOf(command).find((name) =>
    clients.some(([client, ownImage]) => client.test(name) && !ownImage.test(repository)),
  );
  if (program === undefined) return undefined;
  return { program, index: words.findIndex((word) => word.includes(program)) };
}
