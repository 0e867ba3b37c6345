import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes down what a cluster says of one workload, as a recording for the tests: `npm run record -- NAMESPACE KIND/NAME FOLDER
 * [KIND/NAME…]`. Further objects (a claim, a Service, a node) go into the same file as the workload. Reads only.
 */
const [namespace, name, folder, ...further] = process.argv.slice(2);
if (!namespace || !name?.includes('/') || !folder) {
  throw new Error('usage: npm run record -- NAMESPACE KIND/NAME FOLDER [KIND/NAME…]');
}

interface Recorded {
  kind: string;
  metadata: { uid: string; name: string; managedFields?: unknown; annotations?: Record<string, string> };
  spec?: {
    selector?: { matchLabels?: Record<string, string> };
    jobTemplate?: { spec: { template: { metadata: { labels: Record<string, string> } } } };
    template?: { metadata: { labels: Record<string, string> } };
    containers?: { name: string }[];
    initContainers?: { name: string }[];
  };
}
interface RecordedEvent extends Recorded {
  involvedObject: { uid?: string };
  lastTimestamp: string | null;
  eventTime: string | null;
}

const kubectl = (...args: string[]): string =>
  execFileSync('kubectl', ['-n', namespace, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function get<T extends Recorded>(...args: string[]): T[] {
  const read = JSON.parse(kubectl('get', ...args, '-o', 'json')) as T & { items?: T[] };
  return (read.items ?? [read]).map(lean);
}

/** Without what no diagnosis reads: it is most of the bytes. */
function lean<T extends Recorded>(object: T): T {
  delete object.metadata.managedFields;
  delete object.metadata.annotations?.['kubectl.kubernetes.io/last-applied-configuration'];
  return object;
}

const [workload] = get(name);
if (!workload) throw new Error(`there is no ${name}`);
const labels =
  workload.spec?.selector?.matchLabels ??
  workload.spec?.jobTemplate?.spec.template.metadata.labels ??
  workload.spec?.template?.metadata.labels;
const selector = Object.entries(labels ?? {})
  .map(([label, value]) => `${label}=${value}`)
  .join(',');
const pods = labels ? get('pods', '-l', selector) : [workload];
const logs = { current: logsOf(), previous: logsOf('--previous') };
const jobs = labels
  ? get('jobs').filter(({ metadata }) => metadata.name.startsWith(`${workload.metadata.name}-`))
  : [];
const replicaSets = labels ? get('replicasets', '-l', selector) : [];
const others = further.flatMap((other) => get(other));
const known = new Set(
  [workload, ...pods, ...jobs, ...replicaSets, ...others].map(({ metadata }) => metadata.uid),
);
// Events about a node stand in another namespace, and its kubelet writes its name in place of its uid.
const aboutNodes = others
  .filter(({ kind }) => kind === 'Node')
  .flatMap(({ metadata: { name: node } }) =>
    get<RecordedEvent>(
      'events',
      '-A',
      '--field-selector',
      `involvedObject.kind=Node,involvedObject.name=${node}`,
    ),
  );
const events = get<RecordedEvent>('events')
  .filter(({ involvedObject }) => known.has(involvedObject.uid ?? ''))
  .concat(aboutNodes)
  .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));

mkdirSync(folder, { recursive: true });
write('workload.json', [workload, ...jobs, ...others]);
write('pods.json', pods);
write('replicasets.json', replicaSets);
write('events.json', events);
for (const [which, text] of Object.entries(logs)) writeFileSync(join(folder, `${which}.log`), text);

function timeOf({ lastTimestamp, eventTime }: RecordedEvent): string {
  return lastTimestamp ?? eventTime ?? '';
}

function write(file: string, items: readonly unknown[]): void {
  const [only, ...rest] = items;
  const value =
    file === 'workload.json' && rest.length === 0 ? only : { apiVersion: 'v1', kind: 'List', items };
  writeFileSync(join(folder as string, file), `${JSON.stringify(value)}\n`);
}

/** Each part is headed `== POD/CONTAINER`; where there is no log, it holds what the server answered. */
function logsOf(...args: string[]): string {
  return pods
    .flatMap(({ metadata, spec }) =>
      [...(spec?.initContainers ?? []), ...(spec?.containers ?? [])].map((container) => {
        try {
          const text = kubectl('logs', metadata.name, '-c', container.name, '--tail=200', ...args);
          return `== ${metadata.name}/${container.name}\n${text.trimEnd()}\n`;
        } catch (error) {
          const { stderr } = error as { stderr?: string };
          return `== ${metadata.name}/${container.name} (kubectl exit 1)\n${String(stderr).trimEnd()}\n`;
        }
      }),
    )
    .join('');
}
