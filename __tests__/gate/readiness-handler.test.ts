import { expect, test } from '@jest/globals';
import { judged } from './schema/judged.ts';

/** The handler that the readiness rule proposes for a container of this image that listens there. */
async function handler(image: string, port: number, name = 'main'): Promise<string | undefined> {
  const { findings } = await judged({
    'web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
        - {name: web, image: ${image}, ports: [{name: ${name}, containerPort: ${port}}]}
`,
  });
  return findings
    .find(({ rule }) => rule === 'readiness-probe')
    ?.fix.split('\n')[2]
    ?.trim();
}

test.each([
  ['redis:8.2', 6379, 'exec: {command: [redis-cli, ping]}'],
  ['registry.example.com/db/postgres:18', 5432, 'exec: {command: [pg_isready]}'],
  ['acme/sessions:1.4', 6379, 'tcpSocket: {port: main}'],
  ['memcached:1.6', 11211, 'tcpSocket: {port: main}'],
  ['oliver006/redis_exporter:1.80', 9121, 'httpGet: {path: /ready, port: main}'],
  ['acme/web:1.4', 8080, 'httpGet: {path: /ready, port: main}'],
])('%s on port %i is asked in its own way', async (image, port, expected) => {
  expect(await handler(image, port)).toBe(expected);
});

test('a port called grpc is asked over gRPC', async () => {
  expect(await handler('acme/web:1.4', 9090, 'grpc')).toBe('grpc: {port: 9090}');
});
