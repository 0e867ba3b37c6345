import { portsOf } from '../../../manifest/pod/container-port.ts';
import { asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';

/** Servers that speak no HTTP: their usual port, and how one asks each whether it serves. */
const servers: readonly { readonly image: RegExp; readonly port: number; readonly command?: string }[] = [
  { image: /redis|valkey|keydb/, port: 6379, command: '[redis-cli, ping]' },
  { image: /postgres|postgis|timescale/, port: 5432, command: '[pg_isready]' },
  { image: /mariadb/, port: 3306, command: '[mariadb-admin, ping]' },
  { image: /mysql|percona-server/, port: 3306, command: '[mysqladmin, ping]' },
  { image: /rabbitmq/, port: 5672, command: '[rabbitmq-diagnostics, -q, check_running]' },
  { image: /mongo/, port: 27017, command: '[mongosh, --quiet, --eval, "db.adminCommand(\'ping\')"]' },
  { image: /memcached/, port: 11211 },
  { image: /(?:^|\/)nats/, port: 4222 },
  { image: /kafka|redpanda/, port: 9092 },
  { image: /zookeeper/, port: 2181 },
  { image: /cassandra|scylla/, port: 9042 },
];

/**
 * A readiness probe's handler that fits what listens there: the server's own tool where the image has it, a connection where
 * only the port is known, gRPC's health check by the port's name, and HTTP for all else.
 */
export function readinessHandler(container: Container, port: number | string): string {
  const number = portNumber(container, port);
  const image = (asString(container.value.image) ?? '').replace(/[:@].*$/, '').toLowerCase();
  const server = servers.find((one) => one.image.test(image) && one.port === number);
  if (server?.command) return `exec: {command: ${server.command}}`;
  if (server || servers.some((one) => one.port === number)) return `tcpSocket: {port: ${port}}`;
  if (number !== undefined && isGrpc(container, port)) return `grpc: {port: ${number}}`;
  return `httpGet: {path: /ready, port: ${port}}`;
}

function portNumber(container: Container, port: number | string): number | undefined {
  if (typeof port === 'number') return port;
  return portsOf(container).find(({ name }) => name === port)?.number;
}

function isGrpc(container: Container, port: number | string): boolean {
  const named = portsOf(container).find(({ name, number }) => name === port || number === port)?.name;
  return /^grpc(?:-|$)/.test(named ?? '');
}
