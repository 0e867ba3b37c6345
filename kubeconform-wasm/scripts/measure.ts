/** Prints what README.md quotes: `node scripts/measure.ts`; each line is the middle one of five processes. */
import { execFileSync } from 'node:child_process';

const program = `
  const { compile, create, preferQuickStart } = await import(process.env.PACKAGE + 'index.js');
  const { readKubernetesSchemas } = await import(process.env.PACKAGE + 'kubernetes.js');
  if (process.env.QUICK === 'true') preferQuickStart();
  const times = [performance.now()];
  const module = compile();
  times.push(performance.now());
  const schemas = readKubernetesSchemas().schemas('1.37');
  times.push(performance.now());
  const { validate } = create({ schemas, module });
  times.push(performance.now());
  const deployment = (i) => ({
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'app' + i },
    spec: {
      selector: { matchLabels: { app: 'a' } },
      template: {
        metadata: { labels: { app: 'a' } },
        spec: { containers: [{
          name: 'app', image: 'acme/app:1.0', ports: [{ containerPort: 80 }], env: [{ name: 'A', value: 'b' }],
          resources: { requests: { cpu: '100m' }, limits: { memory: '128Mi' } },
          readinessProbe: { httpGet: { path: '/', port: 80 } },
        }] },
      },
    },
  });
  validate(deployment(0));
  times.push(performance.now());
  for (let i = 0; i < Number(process.env.DOCUMENTS); i++) validate(deployment(i));
  times.push(performance.now());
  const { user, system } = process.cpuUsage();
  const steps = times.slice(1).map((time, i) => time - times[i]);
  console.log(JSON.stringify([...steps, (user + system) / 1000, process.memoryUsage().rss / 2 ** 20]));`;

console.log('documents\tquick\tcompile\tschemas\tstart\tfirst\trest\tCPU ms\tMiB');
for (const documents of [0, 1000, 10_000]) {
  for (const quick of [false, true]) {
    const env = {
      ...process.env,
      PACKAGE: new URL('..', import.meta.url).href,
      QUICK: `${quick}`,
      DOCUMENTS: `${documents}`,
    };
    const run = () =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { env, encoding: 'utf8' });
    const runs: number[][] = Array.from({ length: 5 }, () => JSON.parse(run()));
    const middle = (column: number) =>
      runs.map((run) => run[column] as number).sort((a, b) => a - b)[2] as number;
    console.log(
      [documents, quick, ...[0, 1, 2, 3, 4, 5, 6].map((column) => middle(column).toFixed(0))].join('\t'),
    );
  }
}
