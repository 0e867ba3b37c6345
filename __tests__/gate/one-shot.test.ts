import { expect, test } from '@jest/globals';
import { lastStatement, oneShotOf } from '../../src/gate/model/containers/one-shot.ts';
import { containerOf } from './pods.ts';

test.each([
  ['a; b && c', 'c'],
  ['a\n# comment\nb # more\n', 'b'],
  ['a | b', 'a | b'],
  ['echo "x; y" done', 'echo "x  y" done'],
  ['a \\\n  b', 'a    b'],
  ['a 2>&1', 'a 2>&1'],
  ['while true; do a; done', undefined],
  ['for x in a b; do echo $x; done', undefined],
  ['if a; then b; fi', undefined],
  ['f() { a; }; f', undefined],
  ['server & wait', undefined],
  ['server &', undefined],
  ['exec a', undefined],
  ['nginx; echo stopped', undefined],
  ['cat <<EOF\nx\nEOF', undefined],
  ['', undefined],
])('the last statement of %j is %j', (script, last) => {
  expect(lastStatement(script)).toBe(last);
});

test.each([
  ['image: "busybox:1"', true],
  ['image: alpine', true],
  ['image: "registry.example.com/mirror/debian:12"', true],
  ['image: "python:3"', true],
  ['image: "public.ecr.aws/docker/library/node:22"', true],
  ['image: "acme/python:3"', false],
  ['image: "nginx:1"', false],
  ['image: "busybox:1", tty: true', false],
  ['image: "busybox:1", stdin: true', false],
  ['image: "busybox:1", args: [httpd, -f]', false],
  ['command: [echo, a]', true],
  ['command: [tini, --, /bin/date]', true],
  ['command: [sleep, "30"]', true],
  ['command: [sleep, 5m]', true],
  ['command: [sleep, "600"]', false],
  ['command: [sleep, 1h]', false],
  ['command: [sleep, infinity]', false],
  ['command: [sleep, $(TIME)]', false],
  ['args: [echo, a]', false],
  ['command: [sh, -c, "./migrate && echo done"]', true],
  ['command: [sh, -c, "a | tee log"]', false],
  ['command: [sh, -c, "curl x | sh"]', false],
  ['command: [sh, -c, "./serve || echo failed"]', false],
  ['command: [sh, -c, "cat a | grep b"]', true],
  ['command: [sh, /run.sh]', false],
])('{%s} soon ends: %s', (fields, ends) => {
  expect(oneShotOf(containerOf(fields)) !== undefined).toBe(ends);
});
