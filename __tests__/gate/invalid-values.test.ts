import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/gate/model/finding.ts';
import { judged } from './schema/judged.ts';

/** One object each, with a single defect or none, and what Kubernetes 1.35 said to `kubectl apply --dry-run=server`. */
interface Answered {
  readonly case: string;
  readonly answer: string;
  readonly object: object;
}

const cases = readFileSync(new URL('fixtures/invalid-values.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Answered);

/** Refusals that we do not find: nobody writes them by accident. */
const unknown = new Set([
  ...['crd-noschema', 'np-except', 'os-linux-windowsopts', 'rq-frac', 'rq-unknown'],
  ...['scheduling-gate-dup', 'sec-procmount'],
]);

const refusals = new Map<string, string[]>();

beforeAll(async () => {
  const files = Object.fromEntries(cases.map((each) => [each.case, JSON.stringify(each.object)]));
  const { findings } = await judged(files, { kubernetesMinor: 35 });
  for (const finding of findings.filter(saysRefused)) {
    const file = finding.location && 'file' in finding.location ? finding.location.file : '';
    refusals.set(file, [...(refusals.get(file) ?? []), `${finding.rule}: ${finding.path}`]);
  }
});

/** Others say that a refused name is also not in the set, what is missing besides, or what another case's LimitRange allows. */
const unrelated = new Set([
  ...['memory-limit', 'readiness-probe', 'service-account-exists', 'duplicate-object'],
  'limit-range',
]);

function saysRefused({ severity, rule }: Finding): boolean {
  return severity === 'error' && !unrelated.has(rule);
}

describe('what the API server refuses', () => {
  const refused = cases.filter((each) => each.answer !== 'accepted' && !unknown.has(each.case));
  test.each(refused.map((each) => [each.case, each.answer] as const))('%s: %s', (name) => {
    const found = refusals.get(name) ?? [];
    expect(found).not.toEqual([]);
    // One defect, one finding: none of them at a place that another one is at.
    expect(new Set(found.map((each) => each.replace(/^.*?: /, ''))).size).toBe(found.length);
  });
});

describe('what the API server takes is not called refused', () => {
  // Containers with such a name are created, and then fail.
  const taken = cases.filter((each) => each.answer === 'accepted' && each.case !== 'image-space');
  test.each(taken.map((each) => [each.case]))('%s', (name) => {
    expect(refusals.get(name) ?? []).toEqual([]);
  });
});
