import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runSource } from './run-source.ts';

/*
 * What somebody who has never read a page of ours tries with what is at hand. Each transcript in transcripts/ is one such try: the
 * commands, what they say, up to the evidence of each diagnosis, and the exit code. UPDATE_GOLDEN=1 writes them anew.
 */
const fixtures = new URL('../diagnosis/fixtures/', import.meta.url).pathname;
const transcripts = new URL('transcripts/', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'at-hand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const printed = (name: string, file: string): string =>
  readFileSync(`${fixtures}printed/${name}/${file}`, 'utf8');
const logOf = (name: string): string =>
  readFileSync(`${fixtures}recordings/${name}/previous.log`, 'utf8').replace(/^== .*\n/, '');
const put = (path: string, text: string): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** One run as a terminal shows it. Remedies and commands change with every better sentence: they have tests of their own. */
async function shown(
  command: string,
  input?: { readonly from: string; readonly text: string },
): Promise<string> {
  const args = command.split(' ');
  const { code, stdout, stderr } = await runSource(args, { cwd: folder, input: input?.text ?? '' });
  const told = stdout.replace(
    /^ {2}(?:fix|next):\n(?: {4,}.*\n| {2}(?:look|ruled out|how we got here|the gate).*\n)*/gm,
    '  …\n',
  );
  const pipe = input === undefined ? '' : `${input.from} | `;
  return `$ ${pipe}crashgate ${command}\n${stderr}${told}(exit code ${code})\n`;
}

function expectTranscript(name: string, ...runs: readonly string[]): void {
  const file = `${transcripts}${name}.txt`;
  const text = runs.join('\n');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `(transcripts/${name}.txt is missing)`);
}

test('what kubectl describe prints, in a file, and through a pipe', async () => {
  put('describe.txt', printed('liveness-http-slow-start', 'described.txt'));
  expectTranscript(
    'describe',
    await shown('diagnose --from describe.txt'),
    await shown('diagnose --from -', {
      from: 'kubectl describe pod',
      text: printed('config-error-missing-configmap', 'described.txt'),
    }),
  );
});

test('tables of pods and of events', async () => {
  put('pods.txt', printed('image-pull-rate-limited', 'get-pods.txt'));
  put('events.txt', printed('image-pull-rate-limited', 'get-events.txt'));
  expectTranscript(
    'tables',
    await shown('diagnose --from pods.txt'),
    await shown('diagnose -n shop --from pods.txt'),
    await shown('diagnose --from pods.txt events.txt'),
  );
});

test('a log and nothing else, and then with a description', async () => {
  const name = 'exit1-missing-env';
  put('payments.log', logOf(name));
  put('payments.txt', printed(name, 'described.txt'));
  expectTranscript(
    'log-alone',
    await shown('diagnose --from payments.log'),
    await shown('diagnose --from -', { from: 'kubectl logs payments', text: logOf(name) }),
    await shown('diagnose --from payments.txt --from payments.log'),
  );
});

test('kubectl cluster-info dump', async () => {
  const dump = printed('init-container-fails', 'cluster-info-dump.txt');
  put('dump.txt', dump);
  expectTranscript(
    'cluster-info-dump',
    await shown('diagnose --from -', { from: 'kubectl cluster-info dump -n shop', text: dump }),
    await shown('diagnose --from dump.txt'),
  );
});

test('the tree of must-gather, however deep', async () => {
  const name = 'exit1-missing-env';
  const recording = (file: string): string => readFileSync(`${fixtures}recordings/${name}/${file}`, 'utf8');
  const [pod] = JSON.parse(recording('pods.json')).items;
  const at = `must-gather.local.4711/quay-io-ocp-v4-0-art-dev-sha256-1b7f/namespaces/${pod.metadata.namespace}`;
  const logs = `${at}/pods/${pod.metadata.name}/payments-api/payments-api/logs`;
  put(`${at}/core/pods.yaml`, recording('pods.json'));
  put(`${at}/core/events.yaml`, recording('events.json'));
  put(`${logs}/current.log`, '');
  put(`${logs}/previous.log`, logOf(name));
  put(
    'must-gather.local.4711/quay-io-ocp-v4-0-art-dev-sha256-1b7f/host_service_logs/masters/kubelet_service.log',
    'Dec 01 04:16:07.1 node-1 kubenswrapper[23]: E1201 pod_workers.go:1301] "Error syncing pod" err="connection refused"\n',
  );
  put('must-gather.local.4711/event-filter.html', '<html></html>');
  expectTranscript(
    'must-gather',
    await shown('diagnose --from must-gather.local.4711'),
    await shown('diagnose deployment/payments-api -n shop --from must-gather.local.4711'),
    await shown('diagnose -n other --from must-gather.local.4711'),
  );
});

test('folders, files and paths that are not there', async () => {
  cpSync(`${fixtures}recordings/exit1-missing-env`, join(folder, 'a/b/c/d/e/f'), { recursive: true });
  put('a/notes.gz', '\u001f\ufffd binary \0');
  expectTranscript(
    'paths',
    await shown('diagnose --from a'),
    await shown('diagnose --from a/b/c/d/e/f/pods.json a/b/c/d/e/f/previous.log'),
    await shown('diagnose --from nowhere'),
    await shown('diagnose --from a/notes.gz'),
  );
});

test('a word from a status', async () => {
  expectTranscript(
    'explain',
    await shown('explain 137'),
    await shown('explain CrashLoopBackOff'),
    await shown('explain CreateContainerConfigErr'),
  );
});
