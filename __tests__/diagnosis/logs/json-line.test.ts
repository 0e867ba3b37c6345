import { expect, test } from '@jest/globals';
import { classifyLog } from '../../../src/diagnosis/logs/classify.ts';

const frames = Array.from(
  { length: 60 },
  (_, at) => `\tat com.acme.orders.Step${at}.run(Step${at}.java:${at})`,
);

test('a stack trace in one line of JSON is read to its last cause', () => {
  const trace = [
    'org.springframework.beans.factory.BeanCreationException: Error creating bean with name "flyway"',
    ...frames,
    'Caused by: java.net.UnknownHostException: orders-pg',
    ...frames,
  ];
  const line = JSON.stringify({
    message: 'Application run failed',
    level: 'ERROR',
    stack_trace: trace.join('\n'),
  });
  expect(line.length).toBeGreaterThan(4000);
  const [found] = classifyLog(line).findings;
  expect(found).toMatchObject({ cause: 'dependency-not-resolved', subject: 'orders-pg' });
});

test('exceptions within exceptions are read, and the places in their traces are not', () => {
  const place = { class: 'io.acme.Timeout', method: 'failed', line: 3 };
  const nest = (depth: number): unknown => ({
    exceptionType: depth === 0 ? 'java.net.UnknownHostException' : 'java.lang.RuntimeException',
    message: depth === 0 ? 'shipping-db' : 'Failed to start quarkus',
    frames: Array.from({ length: 90 }, () => place),
    ...(depth > 0 ? { causedBy: { exception: nest(depth - 1) } } : {}),
  });
  const line = JSON.stringify({ level: 'ERROR', message: 'Failed to start application', exception: nest(3) });
  const { findings, lines } = classifyLog(line);
  expect(findings[0]).toMatchObject({ cause: 'dependency-not-resolved', subject: 'shipping-db' });
  expect(lines.map(({ text }) => text).join('\n')).not.toContain('io.acme.Timeout');
});
