import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';

const folder = new URL('fixtures/recordings/', import.meta.url).pathname;

interface Label {
  readonly cause: string;
  readonly also?: readonly string[];
  readonly at?: string;
  readonly kind?: string;
}

const labels = load(readFileSync(`${folder}causes.yaml`, 'utf8')) as Record<string, Label>;
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const diagnoseFolder = async (name: string) =>
  diagnose(readEvidence((await loadEvidence(folder + name)).files));

describe('what was seen on a real cluster', () => {
  test.each(names)('%s', async (name) => {
    const label = labels[name] as Label;
    const workloads = await diagnoseFolder(name);
    const [first] = workloads.flatMap(({ diagnoses }) => diagnoses);
    if (label.cause === 'none') {
      expect(first).toBeUndefined();
      expect(workloads.map(({ outcome }) => outcome)).not.toContain('failed');
      return;
    }
    expect([label.cause, ...(label.also ?? [])]).toContain(first?.cause);
    expect(first?.location).toEqual({ container: label.at ?? null, kind: label.kind });
    expect(workloads.map(({ outcome }) => outcome)).toContain('failed');
    expect(first?.trail.length).toBeGreaterThan(1);
    expect(first?.commands.length).toBeGreaterThanOrEqual(3);
    expect(first?.evidence.length).toBeGreaterThan(0);
    expect(workloads.map(({ object }) => object.kind)).not.toContain('ReplicaSet');
  });
});

describe('the dump may be incomplete', () => {
  const crashing = 'exit1-missing-env';

  test.each([
    ['workload.json', 'missing-environment-variable'],
    ['replicasets.json', 'missing-environment-variable'],
    ['events.json', 'missing-environment-variable'],
    ['current.log', 'missing-environment-variable'],
    ['previous.log', 'missing-environment-variable'],
    ['pods.json', 'missing-environment-variable'],
  ])('without %s the cause is still %s', async (missing, cause) => {
    const { files } = await loadEvidence(folder + crashing);
    const [workload] = diagnose(readEvidence(files.filter(({ path }) => path !== missing)));
    expect(workload?.object.kind).toBe('Deployment');
    expect(workload?.diagnoses[0]?.cause).toBe(cause);
  });

  test.each(['liveness-http-500', 'liveness-ignores-sigterm', 'startup-probe-fails'])(
    'without events %s is still taken for a kill, but not surely',
    async (name) => {
      const { files } = await loadEvidence(folder + name);
      const [workload] = diagnose(readEvidence(files.filter(({ path }) => path !== 'events.json')));
      expect(workload?.diagnoses[0]?.cause).toMatch(/probe-kills$/);
      expect(workload?.diagnoses[0]?.confidence).not.toBe('high');
    },
  );

  test('a file that breaks off is read up to there', async () => {
    const { files } = await loadEvidence(folder + crashing);
    const cut = files.map((file) =>
      file.path === 'events.json' ? { ...file, text: file.text.slice(0, file.text.length / 2) } : file,
    );
    const evidence = readEvidence(cut);
    expect(evidence.events.length).toBeGreaterThan(1);
    expect(evidence.problems.map(({ source }) => source)).toEqual(['events.json']);
  });

  test.each([
    ['exit1-missing-env', 'failed', 'unknown'],
    ['config-error-missing-secret-key', 'failed', 'reference-key-missing'],
    ['image-not-found', 'failed', 'image-not-found'],
    ['mount-missing-secret', 'failed', 'secret-missing'],
  ])('%s with nothing but events is %s, never taken for complete', async (name, outcome, cause) => {
    const { files } = await loadEvidence(folder + name);
    const [workload] = diagnose(readEvidence(files.filter(({ path }) => path === 'events.json')));
    expect(workload?.outcome).toBe(outcome);
    expect(workload?.diagnoses[0]?.cause).toBe(cause);
  });

  test('with nothing but events, a container of which they tell no harm is not blamed', async () => {
    const { files } = await loadEvidence(`${folder}sidecar-crashes`);
    const [workload] = diagnose(readEvidence(files.filter(({ path }) => path === 'events.json')));
    expect(workload?.diagnoses.map(({ location }) => location.container)).toEqual(['log-shipper']);
  });

  test('one log file for each container, and all objects in one list', async () => {
    const { files } = await loadEvidence(folder + crashing);
    const json = files.filter(({ path }) => path.endsWith('.json')).map(({ text }) => JSON.parse(text));
    const items = json.flatMap((value) => value.items ?? [value]);
    const log = (files.find(({ path }) => path === 'previous.log')?.text ?? '')
      .split('\n')
      .slice(1)
      .join('\n');
    const pod = items.find(({ kind }) => kind === 'Pod').metadata.name;
    const [workload] = diagnose(
      readEvidence([
        { path: 'all.json', text: JSON.stringify({ kind: 'List', apiVersion: 'v1', items }) },
        { path: `logs/${pod}_payments-api.previous.log`, text: log },
      ]),
    );
    expect(workload?.diagnoses[0]?.cause).toBe('missing-environment-variable');
  });
});

test('200 pods that fail alike are one diagnosis', async () => {
  const { files } = await loadEvidence(`${folder}exit1-missing-env`);
  const read = (path: string) => JSON.parse(files.find((file) => file.path === path)?.text ?? '{}');
  const [pod] = read('pods.json').items;
  const log =
    files
      .find(({ path }) => path === 'previous.log')
      ?.text.split('\n')
      .slice(1)
      .join('\n') ?? '';
  const pods = Array.from({ length: 200 }, (_, index) => {
    const name = `payments-api-69bcb6d548-p${String(index).padStart(4, '0')}`;
    return { ...pod, metadata: { ...pod.metadata, name, uid: `uid-${index}` } };
  });
  const [workload] = diagnose(
    readEvidence([
      { path: 'pods.json', text: JSON.stringify({ kind: 'List', items: pods }) },
      { path: 'workload.json', text: JSON.stringify(read('workload.json')) },
      {
        path: 'previous.log',
        text: pods.map(({ metadata }) => `== ${metadata.name}/payments-api\n${log}`).join(''),
      },
    ]),
  );
  expect(workload?.diagnoses).toHaveLength(1);
  expect(workload?.diagnoses[0]?.pods).toHaveLength(200);
});
