import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../../src/cluster/cluster.ts';
import { type LiveEvidence, readLive } from '../../src/commands/diagnose/diagnose-live.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import type { DiagnosedWorkload } from '../../src/diagnosis/diagnosis.ts';
import { readEvidence } from '../../src/diagnosis/evidence/read-evidence.ts';
import { loadEvidence } from '../../src/files/evidence-files.ts';
import { writeEvidence } from '../../src/files/write-evidence.ts';
import { causesOf } from './agreement.ts';
import { apply, kubectl, makeNamespace } from './kubectl.ts';
import { sharedScenarios } from './shared-scenarios.ts';

/** Bounded: `CRASHGATE_SCENARIOS='.'` plays all that have a cause. */
const asked = process.env.CRASHGATE_SCENARIOS ?? 'ci';
const wanted = new RegExp(
  asked !== 'ci'
    ? asked
    : '^(?:config-error-missing|exit1-(?:connection|missing-env|python)|exit137|exit2-go|forbidden|image-not-found|init-container|job-backoff|liveness-http-500|mount-missing|pending-(?:node|pvc))',
);
const scenarios = sharedScenarios().filter(
  ({ name, expected }) => wanted.test(name) && expected.cause !== undefined,
);
const prefix = `crashgate-live-${Date.now().toString(36)}`;
/** So many at once, and so long until each shows its failure. */
const atOnce = 6;
const patience = 100_000;

interface Played {
  readonly live: readonly DiagnosedWorkload[];
  readonly again: readonly DiagnosedWorkload[];
  readonly evidence: LiveEvidence;
  readonly seconds: number;
}

const played = new Map<string, Played>();
const stop = new AbortController();

beforeAll(async () => {
  const queue = scenarios.map((scenario, index) => ({ ...scenario, namespace: `${prefix}-${index}` }));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name, namespace, text, expected } = next;
      played.set(name, await play(namespace, text, expected.cause));
      await kubectl('delete', 'namespace', '--wait=false', namespace);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}, 600_000);

afterAll(() => {
  stop.abort();
  const rows = [...played].map(([name, { live, evidence, seconds }]) => {
    const causes = live.flatMap(({ diagnoses }) =>
      diagnoses.map(({ cause, confidence }) => `${cause} (${confidence})`),
    );
    return `| ${name} | ${causes.join(', ')} | ${evidence.calls.logs} | ${evidence.calls.others} | ${seconds.toFixed(2)} |`;
  });
  const head = ['| scenario | diagnosis | log calls | other reads | seconds |', '|---|---|---:|---:|---:|'];
  process.stdout.write(`\n${[...head, ...rows].join('\n')}\n`);
});

describe('a live diagnosis', () => {
  test.each(scenarios.map(({ name, expected }) => [name, expected.cause]))(
    '%s is %s, now and when the evidence is read back',
    (name = '', cause) => {
      const { live = [], again, evidence } = played.get(name) ?? {};
      expect(live.flatMap(({ diagnoses }) => diagnoses.slice(0, 1)).map((each) => each.cause)).toContain(
        cause,
      );
      expect(again).toEqual(live);
      expect(evidence?.degraded).toEqual([]);
    },
  );
});

/** Looks again until the failure shows as it should, or time is up. */
async function play(namespace: string, text: string, cause: string | undefined): Promise<Played> {
  await makeNamespace(namespace);
  await apply(namespace, text);
  const cluster = await connect({ env: process.env, namespace, signal: stop.signal });
  const end = Date.now() + patience;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 4000));
    const began = performance.now();
    const evidence = await readLive(cluster, { workload: undefined, readSecrets: true });
    const live = diagnose(readEvidence(evidence.files));
    const seconds = (performance.now() - began) / 1000;
    const found = live.flatMap(causesOf).some((line) => line.includes(`: ${cause} `));
    if (!found && Date.now() < end) continue;
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    await writeEvidence(folder, await evidence.stored());
    const again = diagnose(readEvidence((await loadEvidence(folder)).files));
    return { live, again, evidence, seconds };
  }
}
