import { describe, expect, test } from '@jest/globals';
import { classifyLog } from '../../src/diagnosis/logs/classify.ts';
import { realLog } from '../../src/kubernetes/no-log.ts';
import { logSamples } from './log-samples.ts';
import { logTails } from './log-tails.ts';
import { serverLogSamples } from './server-log-samples.ts';

describe('the last fatal block of a log names the cause', () => {
  test.each([...logSamples, ...serverLogSamples])('%s: %s', (_, cause, log) => {
    const { findings } = classifyLog(log);
    expect(findings.slice(0, 3).map((finding) => finding.cause)[0]).toBe(cause);
  });
});

describe('the end of a log of software of every kind names a cause that a person would accept', () => {
  // Of one that came to its end, or was ended by a signal, the exit code says more: log-tails.test.ts
  const failed = logTails.filter(({ exitCode }) => exitCode > 0 && exitCode < 129);
  test.each(failed)('$name: $causes', ({ causes, log }) => {
    const text = realLog(log) ?? '';
    // Nothing known in it: then the diagnosis is an error of the program's own
    const [found = { cause: 'application-error' }] = classifyLog(text).findings;
    expect(causes).toContain(found.cause);
  });
});

describe('an answer that there is no log is no log', () => {
  test.each([
    'unable to retrieve container logs for containerd://8941f5caf9749841761e9680254df5bbc2a7fc48dc0ece08f430576285135386',
    'unable to retrieve container logs for docker://8941f5caf974',
    'unable to retrieve container logs for cri-o://8941f5caf974',
    'Error from server (BadRequest): previous terminated container "web" in pod "web-0" not found',
    'Error from server (BadRequest): container "web" in pod "web-0" is waiting to start: trying and failing to pull image',
    'Error from server (Forbidden): pods "web-0" is forbidden: User "ci" cannot get resource "pods/log" in API group "" in the namespace "shop"',
    'failed to try resolving symlinks in path "/var/log/pods/x/web/3.log": lstat /var/log/pods/x/web/3.log: no such file or directory',
  ])('%s', (text) => {
    expect(realLog(text)).toBeUndefined();
  });

  test('what kubectl prints inside a container is its log', () => {
    const text =
      'Error from server (Forbidden): jobs.batch "migrate" is forbidden: User "system:serviceaccount:shop:default" cannot get resource "jobs" in API group "batch" in the namespace "shop"';
    expect(realLog(text)).toBe(text);
  });

  test('a real log stays as it is', () => {
    expect(realLog('starting\nError: boom')).toBe('starting\nError: boom');
  });
});

test('a hostile log is read in time', () => {
  const start = performance.now();
  classifyLog(
    `${'a'.repeat(200_000)}\n${'error: cannot connect to '.repeat(20_000)}\n${'{"a":'.repeat(50_000)}`,
  );
  classifyLog(Array.from({ length: 5000 }, () => 'E_X_'.repeat(900)).join('\n'));
  expect(performance.now() - start).toBeLessThan(3000);
});
