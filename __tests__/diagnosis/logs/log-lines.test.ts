import { expect, test } from '@jest/globals';
import { readLogLines } from '../../../src/diagnosis/logs/log-lines.ts';

test('a level that is padded behind the time makes a line of its own, with or without kubectl --timestamps', () => {
  const line = '2026-11-23T06:50:47.802Z  INFO 1 --- [main] TomcatWebServer : Tomcat started on port 8090';
  for (const text of [line, `2026-11-23T06:50:47.802511Z ${line}`])
    expect(readLogLines(text)).toMatchObject([{ level: 'info', hangs: false }]);
  expect(readLogLines('2026-11-23T06:50:47.802511Z   at com.acme.Orders.run(Orders.java:7)')).toMatchObject([
    { hangs: true },
  ]);
});

test('frames of Go methods hang on the line above them', () => {
  const frames = ['runtime.(*cleanupQueue).dequeue(0xe5e680)', 'main.must[...]({0xc00001a0d8, 0x5})'];
  expect(readLogLines(frames.join('\n')).map(({ hangs }) => hangs)).toEqual([true, true]);
});
